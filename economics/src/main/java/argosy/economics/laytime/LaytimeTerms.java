package argosy.economics.laytime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/// What a charter says about time in port.
///
/// Terms as in BIMCO, Laytime Definitions for Charter Parties 2013.
///
/// @param allowedHours      laytime; for reversible laytime that of all ports together
/// @param noticeHours       turn time: hours from tendering notice until laytime runs, unless work begins
/// before
/// @param excepted          what does not count before demurrage
/// @param weatherPermitting true when hours of bad weather do not count
/// @param workBeforeCounts  true when time worked in turn time or excepted time counts (UU, unless used)
/// @param demurrageUsdPerDay pro rata
/// @param despatchUsdPerDay  pro rata on time saved; zero when free despatch; half demurrage by custom
/// @param zone              of the port
/// @param holidays          days that SHEX leaves out, besides Sundays
public record LaytimeTerms(
        double allowedHours,
        double noticeHours,
        Excepted excepted,
        boolean weatherPermitting,
        boolean workBeforeCounts,
        double demurrageUsdPerDay,
        double despatchUsdPerDay,
        ZoneId zone,
        Set<LocalDate> holidays) {
    /// Days that do not count.
    public enum Excepted {
        /// Sundays and holidays included: nothing is excepted.
        SHINC,
        /// Sundays and holidays excepted.
        SHEX,
        /// Fridays and holidays excepted, as in some Muslim countries.
        FHEX
    }

    public LaytimeTerms {
        holidays = Set.copyOf(holidays);
        if (!(allowedHours >= 0) || !(noticeHours >= 0)) {
            throw new IllegalArgumentException(
                    "Laytime of %s h with notice of %s h.".formatted(allowedHours, noticeHours));
        }
    }
}
