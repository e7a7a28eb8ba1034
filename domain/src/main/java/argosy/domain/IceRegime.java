package argosy.domain;

import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of a winter in which only ice classes pass, possibly in convoys.
///
/// @param winter           year in which the winter begins; null for winters of which nothing better is known
/// @param starts           first day; July and later fall into `winter`, earlier days into the year after
/// @param ends             last day
/// @param iceClasses       notations that may pass
/// @param convoyEveryHours between two convoys, counted from the start of the regime; 0: she may go when she comes
public record IceRegime(
        @Nullable Integer winter,
        MonthDay starts,
        MonthDay ends,
        Set<String> iceClasses,
        double convoyEveryHours,
        Provenance provenance) {
    public IceRegime {
        iceClasses = Set.copyOf(iceClasses);
    }
}
