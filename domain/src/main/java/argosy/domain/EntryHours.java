package argosy.domain;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When on a day a passage lets vessels in. The rule is for those over every measure it names; zero names none.
///
/// @param window     while the rule is in force; null always
/// @param days       days of the week with entry; on the others there is none
/// @param overLoaM   for vessels longer than this
/// @param overBeamM  for vessels broader than this
/// @param overDraughtM for vessels deeper than this: outside the hours others may still enter
public record EntryHours(
        @Nullable Window window,
        Set<DayOfWeek> days,
        DailyEntry daily,
        double overLoaM,
        double overBeamM,
        double overDraughtM,
        Provenance provenance) {
    public EntryHours {
        days = Set.copyOf(days);
    }
}
