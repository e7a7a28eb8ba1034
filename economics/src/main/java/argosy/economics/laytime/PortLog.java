package argosy.economics.laytime;

import argosy.domain.Window;
import java.time.Instant;
import java.util.List;

/// The statement of facts of one port stay.
///
/// @param notice    notice of readiness tendered
/// @param worked    first hose on, or work begun
/// @param completed hoses off
/// @param badWeather hours in which weather stopped work
/// @param shipFault hours lost by the ship: never count, not even on demurrage
public record PortLog(
        Instant notice, Instant worked, Instant completed, List<Window> badWeather, List<Window> shipFault) {
    public PortLog {
        badWeather = List.copyOf(badWeather);
        shipFault = List.copyOf(shipFault);
        if (completed.isBefore(worked) || completed.isBefore(notice)) {
            throw new IllegalArgumentException(
                    "Completed %s before work began %s or notice %s.".formatted(completed, worked, notice));
        }
    }
}
