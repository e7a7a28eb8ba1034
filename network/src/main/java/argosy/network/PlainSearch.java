package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// A* on the graph of a network without hierarchy, labels or cells: slow and simple. A peer for measurements and an
/// oracle for [Waters]. One per thread.
public final class PlainSearch {
    private final Waters waters;
    private final Search search;
    private final Rays rays;

    public PlainSearch(Waters waters) {
        this.waters = waters;
        Network network = waters.network();
        search = new Search(network, network.edges().with(network.hierarchy()));
        rays = new Rays(network);
    }

    /// Price of the best way in weighted nautical miles, twice the snap legs included; empty when there is none.
    public OptionalDouble findPriceNm(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        if (Waters.ORDER.compare(from, to) > 0) {
            return findPriceNm(to, from, banned);
        }
        List<Landing> start = settled(waters.freshLandings(from));
        List<Landing> end = settled(waters.freshLandings(to));
        if (start.isEmpty() || end.isEmpty()) {
            return OptionalDouble.empty();
        }
        Search.Found found = search.find(start, end, waters.bannedPieces(banned));
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(Metres.toNm(found.costM()));
    }

    /// The same landings with every bound replaced by the true price; ways over land are gone.
    private List<Landing> settled(List<Landing> landings) {
        List<Landing> settled = new ArrayList<>();
        Nodes nodes = waters.network().nodes();
        for (Landing landing : landings) {
            Landing copy = new Landing(landing.latDeg, landing.lonDeg, landing.snapNm, landing.sheet, landing.edge);
            for (int k = 0; k < landing.size; k++) {
                int node = landing.node[k];
                if (landing.isSure(k) || landing.sheet == null) {
                    copy.add(node, landing.costM[k], true);
                    continue;
                }
                double cost = rays.of(landing.sheet)
                        .costNm(landing.latDeg, landing.lonDeg, nodes.latDeg(node), nodes.lonDeg(node));
                if (cost != Ray.BLOCKED) {
                    copy.add(node, cost);
                }
            }
            settled.add(copy);
        }
        return settled;
    }
}
