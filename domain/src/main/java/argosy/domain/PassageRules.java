package argosy.domain;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a passage asks beyond plain limits: where its locks lie, hours of entry, draught by size, ice.
///
/// @param zone     calendar in which its days and hours are counted
/// @param lengthKm official length from end to end; null when not known: every visit then counts as the whole
/// @param locks    in the order of their kilometres; empty when only their number is known
/// @param hours    all of them hold together
/// @param sizes    a vessel may draw what the best row she fits into says; empty: one draught for all
/// @param ice      regimes by winter, and typical ones
public record PassageRules(
        ZoneId zone,
        @Nullable Double lengthKm,
        List<Lock> locks,
        List<EntryHours> hours,
        List<SizeDraught> sizes,
        List<IceRegime> ice) {
    /// Nothing but what the passage itself says.
    public static final PassageRules NONE =
            new PassageRules(ZoneOffset.UTC, null, List.of(), List.of(), List.of(), List.of());

    public PassageRules {
        locks = List.copyOf(locks);
        hours = List.copyOf(hours);
        sizes = List.copyOf(sizes);
        ice = List.copyOf(ice);
    }
}
