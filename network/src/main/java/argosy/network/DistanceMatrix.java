package argosy.network;

import java.util.Arrays;
import java.util.List;

/// Lengths between many ends at once: the hubs and portals of each end are found once, those of one end are spread over
/// a table, and every other end is one walk over its own. One per thread.
final class DistanceMatrix {
    private final Network network;
    private final Labels labels;
    private final PassageNet net;
    private final Rays rays;
    private final Hubs hubs;
    private final Ends ends;
    private final int[] costM;
    private final int[] lengthM;
    private final int[] throughM;
    private final int[] throughLengthM;

    DistanceMatrix(Network network, Labels labels, PassageNet net) {
        this.network = network;
        this.labels = labels;
        this.net = net;
        rays = new Rays(network);
        hubs = new Hubs(labels);
        ends = new Ends(net, network.nodes());
        costM = new int[labels.hubs()];
        Arrays.fill(costM, Labels.FAR);
        lengthM = new int[costM.length];
        throughM = new int[net.size];
        throughLengthM = new int[net.size];
    }

    /// What one landing reaches: hubs and portals, each with price and length.
    @SuppressWarnings("ArrayRecordComponent")
    private record Reach(
            Landing landing, int[] hub, int[] cost, int[] length, int[] end, int[] endM, int[] endLengthM) {}

    double[][] lengthsNm(List<List<Landing>> points, PassageRows rows) {
        Reach[][] reach = new Reach[points.size()][];
        for (int k = 0; k < reach.length; k++) {
            reach[k] = points.get(k).stream()
                    .filter(landing -> landing.edge < 0 || rows.isOpen(landing.edge))
                    .map(this::reach)
                    .toArray(Reach[]::new);
        }
        double[][] table = new double[reach.length][reach.length];
        int[][] best = new int[reach.length][reach.length];
        for (int a = 0; a < reach.length; a++) {
            Arrays.fill(table[a], Double.POSITIVE_INFINITY);
            Arrays.fill(best[a], Integer.MAX_VALUE);
            for (Reach from : reach[a]) {
                spread(from, rows);
                for (int b = 0; b < a; b++) {
                    for (Reach to : reach[b]) {
                        better(from, to, a, b, best, table);
                    }
                }
                clear(from);
            }
            table[a][a] = reach[a].length > 0 ? 0 : Double.POSITIVE_INFINITY;
            for (int b = 0; b < a; b++) {
                table[b][a] = table[a][b];
            }
        }
        return table;
    }

    private Reach reach(Landing landing) {
        if (landing.edge >= 0) {
            ends.fill(landing, hubs, Labels.FAR);
            int[] length = Arrays.copyOf(ends.costM, ends.size);
            return new Reach(
                    landing, new int[0], new int[0], new int[0], Arrays.copyOf(ends.local, ends.size), length, length);
        }
        settle(landing);
        hubs.clear();
        hubs.addAll(landing);
        int n = hubs.size();
        int[] hub = new int[n];
        int[] cost = new int[n];
        int[] length = new int[n];
        for (int k = 0; k < n; k++) {
            hub[k] = hubs.hub(k);
            cost[k] = hubs.costM(hub[k]);
            length[k] = lengthM(landing, hub[k]);
        }
        ends.fill(landing, hubs, Labels.FAR);
        int[] endLength = new int[ends.size];
        for (int k = 0; k < ends.size; k++) {
            int node = net.node[ends.local[k]];
            int place = hubs.meetingPlace(node);
            Label label = labels.of(node);
            endLength[k] = lengthM(landing, label.hub(place)) + label.lengthM(place);
        }
        return new Reach(
                landing,
                hub,
                cost,
                length,
                Arrays.copyOf(ends.local, ends.size),
                Arrays.copyOf(ends.costM, ends.size),
                endLength);
    }

    private int lengthM(Landing landing, int hub) {
        int node = landing.node[hubs.via(hub)];
        Nodes nodes = network.nodes();
        double nm = Sphere.distanceNm(landing.latDeg, landing.lonDeg, nodes.latDeg(node), nodes.lonDeg(node));
        return Metres.of(nm) + labels.of(node).lengthM(hubs.place(hub));
    }

    private void settle(Landing landing) {
        Nodes nodes = network.nodes();
        for (int k = 0; k < landing.size; k++) {
            if (!landing.isSure(k) && landing.sheet != null) {
                int node = landing.node[k];
                double cost = rays.of(landing.sheet)
                        .costNm(landing.latDeg, landing.lonDeg, nodes.latDeg(node), nodes.lonDeg(node));
                landing.settle(k, cost == Ray.BLOCKED ? Labels.FAR : Metres.of(cost));
            }
        }
    }

    private void spread(Reach from, PassageRows rows) {
        for (int k = 0; k < from.hub.length; k++) {
            costM[from.hub[k]] = from.cost[k];
            lengthM[from.hub[k]] = from.length[k];
        }
        Arrays.fill(throughM, Labels.FAR);
        for (int k = 0; k < from.end.length; k++) {
            PassageRows.Row row = rows.row(from.end[k]);
            for (int to = 0; to < net.size; to++) {
                int cost = from.endM[k] + row.costM[to];
                if (cost < throughM[to]) {
                    throughM[to] = cost;
                    throughLengthM[to] = from.endLengthM[k] + row.lengthM[to];
                }
            }
        }
    }

    private void clear(Reach from) {
        for (int hub : from.hub) {
            costM[hub] = Labels.FAR;
        }
    }

    private void better(Reach from, Reach to, int a, int b, int[][] best, double[][] table) {
        int least = Labels.FAR;
        int length = 0;
        for (int k = 0; k < to.hub.length; k++) {
            int cost = costM[to.hub[k]] + to.cost[k];
            if (cost < least) {
                least = cost;
                length = lengthM[to.hub[k]] + to.length[k];
            }
        }
        for (int k = 0; k < to.end.length; k++) {
            int cost = throughM[to.end[k]] + to.endM[k];
            if (cost < least) {
                least = cost;
                length = throughLengthM[to.end[k]] + to.endLengthM[k];
            }
        }
        Landing x = from.landing;
        Landing y = to.landing;
        int straight = straightM(x, y, least);
        if (straight < least) {
            least = straight;
            length = x.edge >= 0 ? straight : Metres.of(Sphere.distanceNm(x.latDeg, x.lonDeg, y.latDeg, y.lonDeg));
        }
        int all = least + x.snapCostM() + y.snapCostM();
        if (least < Labels.FAR && all < best[a][b]) {
            best[a][b] = all;
            table[a][b] = Metres.toNm(length) + x.snapNm + y.snapNm;
        }
    }

    private int straightM(Landing a, Landing b, int bound) {
        if (a.edge >= 0 && a.edge == b.edge) {
            return Math.abs(a.costM[0] - b.costM[0]);
        }
        if (a.sheet == null || a.sheet != b.sheet) {
            return Labels.FAR;
        }
        double nm = Sphere.distanceNm(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg);
        if (Metres.of(nm) >= bound) {
            return Labels.FAR;
        }
        boolean forth = a.latDeg < b.latDeg || (a.latDeg == b.latDeg && a.lonDeg <= b.lonDeg);
        double cost = forth
                ? rays.of(a.sheet).costNm(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg)
                : rays.of(a.sheet).costNm(b.latDeg, b.lonDeg, a.latDeg, a.lonDeg);
        return cost == Ray.BLOCKED ? Labels.FAR : Metres.of(cost);
    }
}
