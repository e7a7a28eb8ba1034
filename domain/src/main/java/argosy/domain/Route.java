package argosy.domain;

import java.util.ArrayList;
import java.util.List;

/// A way over water, in sailing order.
///
/// @param snapFromNm from the place asked for to the water it starts on; part of the first leg's length
/// @param snapToNm   from the water it ends on to the place asked for; part of the last leg's length
public record Route(GeoPoint from, GeoPoint to, List<RouteLeg> legs, double snapFromNm, double snapToNm) {
    public Route {
        legs = List.copyOf(legs);
    }

    public double distanceNm() {
        return legs.stream().mapToDouble(RouteLeg::distanceNm).sum();
    }

    /// Hours from end to end without closed seasons.
    public double totalHours(double speedKn) {
        return legs.stream().mapToDouble(leg -> leg.totalHours(speedKn)).sum();
    }

    /// Passages in sailing order, each once per entry.
    public List<PassageId> passages() {
        List<PassageId> entered = new ArrayList<>();
        PassageId previous = null;
        for (RouteLeg leg : legs) {
            PassageId passage = leg.passage();
            if (passage != null && !passage.equals(previous)) {
                entered.add(passage);
            }
            previous = passage;
        }
        return List.copyOf(entered);
    }
}
