package argosy.domain;

import java.time.LocalTime;
import java.util.List;

/// The moments of a day at which vessels may enter.
public sealed interface DailyEntry {
    /// From `opens` until just before `closes`; `closes` 00:00 means the end of the day.
    record Between(LocalTime opens, LocalTime closes) implements DailyEntry {}

    /// From sunrise to sunset at a place.
    record Daylight(GeoPoint at) implements DailyEntry {}

    /// Convoys: only in the minute in which one leaves.
    record Departures(List<LocalTime> at) implements DailyEntry {
        public Departures {
            at = List.copyOf(at);
            if (at.isEmpty()) {
                throw new IllegalArgumentException("A rule of departures needs at least one.");
            }
        }
    }
}
