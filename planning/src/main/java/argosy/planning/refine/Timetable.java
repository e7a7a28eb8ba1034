package argosy.planning.refine;

import argosy.planning.model.PricedSailing;
import java.util.List;
import java.util.Optional;

/// One ship's route with all choices made. Times are seconds of the plan's clock.
///
/// @param cents what the route costs as the optimiser counts, rewards of blocks left out
public record Timetable(int vessel, List<Call> calls, long cents) {
    public Timetable {
        calls = List.copyOf(calls);
    }

    /// One stop.
    ///
    /// @param departed when she left the place before, after any cleaning there
    /// @param sailing  how she came; empty when she was there already
    /// @param legStarts when she goes on into each leg of the sailing, after any wait before it
    /// @param tonnes   of the cargo; 0 for a block
    public record Call(
            int cargo,
            boolean pickup,
            long departed,
            Optional<PricedSailing> sailing,
            double speedKn,
            List<Long> legStarts,
            long arrived,
            long began,
            long finished,
            double tonnes) {
        public Call {
            legStarts = List.copyOf(legStarts);
        }
    }
}
