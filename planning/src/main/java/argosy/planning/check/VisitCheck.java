package argosy.planning.check;

import argosy.domain.Lock;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import java.util.List;
import java.util.Objects;

/// Locks and waits of one visit of a passage, worked out again from the length sailed and the end she passes.
///
/// Where she passes neither end, or both and yet not the whole, only bounds are known here.
final class VisitCheck {
    private static final double KM_PER_NM = 1.852;
    private static final double ALL_OF_IT = 0.97;
    private static final double DOUBT = 0.01;

    private final Passage passage;
    private final List<RouteLeg> legs;
    private final boolean comesIn;
    private final boolean goesOut;
    private final double sailedKm;

    /// @param at     index of the first leg of the visit
    /// @param snapFromNm straight way from the port of departure, no part of a passage; so is `snapToNm` at the end
    VisitCheck(Passage passage, List<TimedLeg> all, int at, double snapFromNm, double snapToNm) {
        this.passage = passage;
        int end = at;
        PassageId id = passage.id();
        while (end < all.size() && Objects.equals(all.get(end).leg().passage(), id)) {
            end++;
        }
        legs = all.subList(at, end).stream().map(TimedLeg::leg).toList();
        comesIn = at > 0;
        goesOut = end < all.size();
        double nm = legs.stream().mapToDouble(RouteLeg::distanceNm).sum();
        sailedKm = KM_PER_NM * Math.max(0, nm - (comesIn ? 0 : snapFromNm) - (goesOut ? 0 : snapToNm));
    }

    void check(Findings findings, String place) {
        RouteLeg first = legs.getFirst();
        Double fullKm = passage.rules().lengthKm();
        double share = fullKm == null ? 1 : sailedKm / fullKm;
        boolean mayBeAll = share >= ALL_OF_IT - DOUBT || (comesIn && goesOut);
        boolean all = mayBeAll && matches(first, 1, 0, Double.POSITIVE_INFINITY);
        boolean part = fullKm != null && share < ALL_OF_IT + DOUBT && isPart(first, fullKm, Math.min(1, share));
        findings.require(
                all || part,
                "PASSAGE",
                place,
                "%d locks of %.2f h, waits %.2f h: not what %.1f km of it ask for"
                        .formatted(first.lockCount(), first.lockageHours(), first.waitHours(), sailedKm));
        for (RouteLeg later : legs.subList(1, legs.size())) {
            findings.require(
                    later.lockCount() == 0 && later.lockageHours() == 0 && later.waitHours() == 0,
                    "PASSAGE",
                    place,
                    "locks and waits of one visit are counted twice");
        }
    }

    private boolean isPart(RouteLeg first, double fullKm, double share) {
        if (comesIn == goesOut) {
            return first.lockCount() <= passage.lockCount()
                    && first.waitHours() <= passage.waitHours() + queueHours(0, Double.POSITIVE_INFINITY) + DOUBT;
        }
        boolean fromStart = comesIn != first.reversed();
        double slackKm = DOUBT * fullKm;
        return List.of(0.0, -slackKm, slackKm).stream()
                .anyMatch(off -> fromStart
                        ? matches(first, share, 0, sailedKm + off)
                        : matches(first, share, fullKm - sailedKm + off, Double.POSITIVE_INFINITY));
    }

    private boolean matches(RouteLeg first, double share, double fromKm, double toKm) {
        List<Lock> known = passage.rules().locks();
        long count = known.isEmpty()
                ? Math.round(share * passage.lockCount())
                : known.stream()
                        .filter(lock -> lock.km() >= fromKm && lock.km() <= toKm)
                        .count();
        double lockageHours = known.isEmpty()
                ? count * passage.lockageHours()
                : known.stream()
                        .filter(lock -> lock.km() >= fromKm && lock.km() <= toKm)
                        .mapToDouble(Lock::lockageHours)
                        .sum();
        double waitHours = share * passage.waitHours() + queueHours(fromKm, toKm);
        return first.lockCount() == count
                && Math.abs(first.lockageHours() - lockageHours) < 1e-6
                && Math.abs(first.waitHours() - waitHours) <= DOUBT * passage.waitHours() + 1e-6;
    }

    private double queueHours(double fromKm, double toKm) {
        return passage.rules().locks().stream()
                .filter(lock -> lock.km() >= fromKm && lock.km() <= toKm)
                .mapToDouble(Lock::queueHours)
                .sum();
    }
}
