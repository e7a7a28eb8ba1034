package argosy.network.passage;

import argosy.domain.Limit;
import argosy.domain.Limit.NoPermit;
import argosy.domain.Limit.TooLarge;
import argosy.domain.Passage;
import argosy.domain.VesselLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds a vessel against the limits of a passage that do not change with the date.
final class PassageFit {
    private static final double TOLERANCE_M = 1e-6;

    private PassageFit() {}

    /// Why she can never use the passage; empty when on some date she may.
    static List<Limit> lasting(Passage passage, VesselLimits limits) {
        List<Limit> found = new ArrayList<>();
        String permit = passage.requiredPermit();
        if (permit != null && !limits.permits().contains(permit)) {
            found.add(new NoPermit(permit));
        }
        addTooLarge(found, "LOA", limits.loaM(), passage.maxLoaM());
        addTooLarge(found, "beam", limits.beamM(), passage.maxBeamM());
        addTooLarge(found, "air draught", limits.airDraughtM(), passage.maxAirDraughtM());
        addTooLarge(found, "draught", limits.draughtM(), PassageCalendar.deepestEverM(passage));
        return List.copyOf(found);
    }

    private static void addTooLarge(
            List<Limit> found, String what, @Nullable Double actualM, @Nullable Double permittedM) {
        if (actualM != null && permittedM != null && actualM > permittedM + TOLERANCE_M) {
            found.add(new TooLarge(what, actualM, permittedM, null));
        }
    }
}
