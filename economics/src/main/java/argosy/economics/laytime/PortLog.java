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
/// @param shifting  from anchorage to berth: not laytime
/// @param halfRate  storm, fire, strike or breakdown at the plant: counted half while on demurrage
public record PortLog(
        Instant notice,
        Instant worked,
        Instant completed,
        List<Window> badWeather,
        List<Window> shipFault,
        List<Window> shifting,
        List<Window> halfRate) {
    public PortLog {
        shifting = List.copyOf(shifting);
        halfRate = List.copyOf(halfRate);
        badWeather = List.copyOf(badWeather);
        shipFault = List.copyOf(shipFault);
        if (completed.isBefore(worked) || completed.isBefore(notice)) {
            throw new IllegalArgumentException(
                    "Completed %s before work began %s or notice %s.".formatted(completed, worked, notice));
        }
    }

    /// A stay without shifting and half-rate spans.
    public PortLog(Instant notice, Instant worked, Instant completed, List<Window> badWeather, List<Window> shipFault) {
        this(notice, worked, completed, badWeather, shipFault, List.of(), List.of());
    }
}
