package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.Lock;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.network.WaterStretch;
import java.util.List;
import java.util.OptionalDouble;

/// How much of a passage a visit sails. One rule for routes, plans and estimates:
///
/// 1. Of a passage whose length is not known, and where nearly all of it is sailed, everything counts.
/// 2. Who comes from other water and stays, or comes from inside and leaves, passes one end: the part is counted from
///    that end.
/// 3. Any other part is looked for by the marks of the fairway. Without marks, who passes both ends sails all of it,
///    and who stays inside has her share by length.
///
/// Locks and their queues are those in the part; other waits are shared out by length.
///
/// @param share 0 to 1
record SailedPart(double share, int lockCount, double lockageHours, double waitHours) {
    static final SailedPart NOTHING = new SailedPart(0, 0, 0, 0);

    private static final double KM_PER_NM = 1.852;

    /// A visit of at least this share of the length counts as the whole passage.
    private static final double NEARLY_ALL = 0.97;

    /// Tells how far along a passage a point lies.
    @FunctionalInterface
    interface Marks {
        OptionalDouble findKm(PassageId passage, GeoPoint point);
    }

    /// @param comesIn  whether she sails other water before it
    /// @param goesOut  whether she sails other water after it
    static SailedPart of(Passage passage, Visit visit, boolean comesIn, boolean goesOut, Marks marks) {
        Double fullKm = passage.rules().lengthKm();
        double sailedKm = visit.lengthNm() * KM_PER_NM;
        if (fullKm == null || sailedKm >= NEARLY_ALL * fullKm) {
            return part(passage, 1, 0, Double.POSITIVE_INFINITY);
        }
        double share = sailedKm / fullKm;
        boolean reversed = visit.parts().getFirst().stretch().reversed();
        if (comesIn != goesOut) {
            boolean fromStart = comesIn != reversed;
            return fromStart
                    ? part(passage, share, 0, sailedKm)
                    : part(passage, share, fullKm - sailedKm, Double.POSITIVE_INFINITY);
        }
        WaterStretch first = visit.parts().getFirst().stretch();
        WaterStretch last = visit.parts().getLast().stretch();
        OptionalDouble one = marks.findKm(passage.id(), first.line().getFirst());
        OptionalDouble other = marks.findKm(passage.id(), last.line().getLast());
        if (one.isPresent() && other.isPresent()) {
            double lowKm = Math.min(one.getAsDouble(), other.getAsDouble());
            return part(passage, share, lowKm, lowKm + sailedKm);
        }
        if (comesIn) {
            return part(passage, 1, 0, Double.POSITIVE_INFINITY);
        }
        int locks = (int) Math.round(share * passage.lockCount());
        return new SailedPart(share, locks, locks * passage.lockageHours(), share * passage.waitHours());
    }

    private static SailedPart part(Passage passage, double share, double fromKm, double toKm) {
        double waitHours = share * passage.waitHours();
        List<Lock> locks = passage.rules().locks();
        if (locks.isEmpty()) {
            int count = (int) Math.round(share * passage.lockCount());
            return new SailedPart(share, count, count * passage.lockageHours(), waitHours);
        }
        List<Lock> passed = locks.stream()
                .filter(lock -> lock.km() >= fromKm && lock.km() <= toKm)
                .toList();
        return new SailedPart(
                share,
                passed.size(),
                passed.stream().mapToDouble(Lock::lockageHours).sum(),
                waitHours + passed.stream().mapToDouble(Lock::queueHours).sum());
    }
}
