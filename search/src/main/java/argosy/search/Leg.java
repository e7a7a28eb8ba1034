package argosy.search;

import java.util.List;

/// The way between two locations in one load state: its cost, and its time cut into pieces by gates.
///
/// Time runs: each segment's duration, then its gate; at the end `finalDuration`. Cost does not depend on waiting.
///
/// @param cost          cost of sailing it
/// @param segments      stretches that each end at a gate, in sailing order
/// @param finalDuration from the last gate (or the start) to the end
public record Leg(long cost, List<Segment> segments, long finalDuration) {
    /// A stretch of `duration` that ends at the gate with id `gate`.
    public record Segment(long duration, int gate) {
        public Segment {
            Bounds.checkDuration("duration", duration);
            if (gate < 0) {
                throw new IllegalArgumentException("Segment names gate %d; ids start at 0.".formatted(gate));
            }
        }
    }

    public Leg {
        segments = List.copyOf(segments);
        Bounds.check("cost", cost);
        Bounds.checkDuration("finalDuration", finalDuration);
    }

    /// A leg without gates.
    public static Leg plain(long duration, long cost) {
        return new Leg(cost, List.of(), duration);
    }
}
