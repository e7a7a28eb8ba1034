package argosy.planning.model;

import java.time.Instant;

/// Whole seconds since the plan's epoch.
public record PlanClock(Instant epoch) {
    /// The first whole second not before the instant.
    public long ceil(Instant instant) {
        long whole = instant.getEpochSecond() - epoch.getEpochSecond();
        return instant.getNano() > epoch.getNano() ? whole + 1 : whole;
    }

    /// The last whole second not after the instant.
    public long floor(Instant instant) {
        long whole = instant.getEpochSecond() - epoch.getEpochSecond();
        return instant.getNano() < epoch.getNano() ? whole - 1 : whole;
    }

    public Instant instant(long seconds) {
        return epoch.plusSeconds(seconds);
    }
}
