package argosy.network.passage;

import argosy.domain.Limit;
import argosy.domain.Limit.NoPermit;
import argosy.domain.Limit.TooLarge;
import argosy.domain.Passage;
import argosy.domain.SizeDraught;
import argosy.domain.VesselLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        double sizeM = sizeDraughtM(passage, limits);
        if (sizeM == 0) {
            found.add(tooLargeForTable(passage, limits));
        } else {
            addTooLarge(found, "draught", limits.draughtM(), Math.min(sizeM, PassageCalendar.deepestEverM(passage)));
        }
        return List.copyOf(found);
    }

    /// What a vessel of this length and beam may draw; 0 when the table has no row for her,
    /// [PassageCalendar#NO_LIMIT_M]
    /// when there is no table.
    static double sizeDraughtM(Passage passage, VesselLimits limits) {
        List<SizeDraught> sizes = passage.rules().sizes();
        return sizes.isEmpty()
                ? PassageCalendar.NO_LIMIT_M
                : sizes.stream()
                        .filter(row -> fits(limits.loaM(), row.maxLoaM()) && fits(limits.beamM(), row.maxBeamM()))
                        .mapToDouble(SizeDraught::draughtM)
                        .max()
                        .orElse(0);
    }

    private static boolean fits(double actualM, @Nullable Double mostM) {
        return mostM == null || actualM <= mostM + TOLERANCE_M;
    }

    private static TooLarge tooLargeForTable(Passage passage, VesselLimits limits) {
        double broadestM = most(passage.rules().sizes(), SizeDraught::maxBeamM);
        return broadestM < limits.beamM()
                ? new TooLarge("beam", limits.beamM(), broadestM, null)
                : new TooLarge("LOA", limits.loaM(), most(roomy(passage, limits), SizeDraught::maxLoaM), null);
    }

    private static List<SizeDraught> roomy(Passage passage, VesselLimits limits) {
        return passage.rules().sizes().stream()
                .filter(row -> fits(limits.beamM(), row.maxBeamM()))
                .toList();
    }

    private static double most(List<SizeDraught> rows, Function<SizeDraught, @Nullable Double> measure) {
        double mostM = 0;
        for (SizeDraught row : rows) {
            Double metres = measure.apply(row);
            mostM = Math.max(mostM, metres == null ? Double.POSITIVE_INFINITY : metres);
        }
        return mostM;
    }

    private static void addTooLarge(
            List<Limit> found, String what, @Nullable Double actualM, @Nullable Double permittedM) {
        if (actualM != null && permittedM != null && actualM > permittedM + TOLERANCE_M) {
            found.add(new TooLarge(what, actualM, permittedM, null));
        }
    }
}
