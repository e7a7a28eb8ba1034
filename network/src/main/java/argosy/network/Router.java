package argosy.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers one question: joins the hubs of both ends, and the portals of both through the fairways. One per thread.
///
/// Ways from the ends to the first nodes are looked at only when an answer uses them; until then their straight length
/// stands in, which is never too dear. So the answer is the cheapest among all the landings' ways.
final class Router {
    private final Network network;
    private final Labels labels;
    private final PassageNet net;
    private final Hubs fromHubs;
    private final Hubs toHubs;
    private final Ends fromEnds;
    private final Ends toEnds;
    private final Rays rays;

    private int bestM;
    private int hub;
    private int fromEnd;
    private int toEnd;

    Router(Network network, Labels labels, PassageNet net) {
        this.network = network;
        this.labels = labels;
        this.net = net;
        fromHubs = new Hubs(labels);
        toHubs = new Hubs(labels);
        fromEnds = new Ends(net, network.nodes());
        toEnds = new Ends(net, network.nodes());
        rays = new Rays(network);
    }

    /// A way found: price, landing at each end, nodes between (none when the landings see each other).
    record Found(int costM, int fromLanding, int toLanding, NodeTrail trail) {}

    /// The cheapest way; null when there is none.
    @Nullable
    Found find(List<Landing> from, List<Landing> to, PassageRows rows) {
        Found best = null;
        for (int a = 0; a < from.size(); a++) {
            for (int b = 0; b < to.size(); b++) {
                Landing x = from.get(a);
                Landing y = to.get(b);
                if (isClosed(x, rows) || isClosed(y, rows)) {
                    continue;
                }
                int straight = straightM(x, y);
                solve(x, y, rows, straight);
                int cost = bestM + x.snapCostM() + y.snapCostM();
                if (bestM < Labels.FAR && (best == null || cost < best.costM)) {
                    best = new Found(cost, a, b, bestM == straight ? new NodeTrail() : trail(x, y, rows));
                }
            }
        }
        return best;
    }

    private static boolean isClosed(Landing landing, PassageRows rows) {
        return landing.edge >= 0 && !rows.isOpen(landing.edge);
    }

    private int straightM(Landing a, Landing b) {
        if (a.edge >= 0 && a.edge == b.edge) {
            return Math.abs(a.costM[0] - b.costM[0]);
        }
        if (a.sheet == null || a.sheet != b.sheet) {
            return Labels.FAR;
        }
        double cost = rays.of(a.sheet).costNm(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg);
        return cost == Ray.BLOCKED ? Labels.FAR : Metres.of(cost);
    }

    private void solve(Landing x, Landing y, PassageRows rows, int straight) {
        boolean again = true;
        while (again) {
            bestM = straight;
            hub = -1;
            fromEnd = -1;
            fromHubs.clear();
            toHubs.clear();
            if (x.edge < 0) {
                fromHubs.addAll(x);
            }
            if (y.edge < 0) {
                toHubs.addAll(y);
            }
            if (x.edge < 0 && y.edge < 0) {
                joinHubs();
            }
            joinEnds(x, y, rows);
            boolean unsettled = bestM < straight && settle(x, fromHubs, fromEnd);
            again = (bestM < straight && settle(y, toHubs, toEnd)) || unsettled;
        }
    }

    private void joinHubs() {
        for (int k = 0; k < toHubs.size(); k++) {
            int h = toHubs.hub(k);
            int cost = fromHubs.costM(h) + toHubs.costM(h);
            if (cost < bestM || (cost == bestM && hub >= 0 && h < hub)) {
                bestM = cost;
                hub = h;
            }
        }
    }

    private void joinEnds(Landing x, Landing y, PassageRows rows) {
        fromEnds.fill(x, fromHubs, bestM);
        if (fromEnds.size == 0) {
            return;
        }
        toEnds.fill(y, toHubs, bestM);
        for (int a = 0; a < fromEnds.size; a++) {
            int[] row = rows.row(fromEnds.local[a]).costM;
            int so = fromEnds.costM[a];
            for (int b = 0; b < toEnds.size; b++) {
                int cost = so + row[toEnds.local[b]] + toEnds.costM[b];
                if (cost < bestM) {
                    bestM = cost;
                    fromEnd = fromEnds.local[a];
                    toEnd = toEnds.local[b];
                }
            }
        }
    }

    /// Looks at the first way that the answer uses; whether its price rose.
    private boolean settle(Landing landing, Hubs hubs, int end) {
        if (landing.edge >= 0) {
            return false;
        }
        int k = hubs.via(meetingHub(hubs, end));
        if (landing.isSure(k) || landing.sheet == null) {
            return false;
        }
        int node = landing.node[k];
        int before = landing.costM[k];
        double cost = rays.of(landing.sheet)
                .costNm(
                        landing.latDeg,
                        landing.lonDeg,
                        network.nodes().latDeg(node),
                        network.nodes().lonDeg(node));
        landing.settle(k, cost == Ray.BLOCKED ? Labels.FAR : Metres.of(cost));
        return landing.costM[k] > before;
    }

    /// The hub over which the answer leaves a landing in open water.
    private int meetingHub(Hubs hubs, int end) {
        if (fromEnd < 0) {
            return hub;
        }
        int node = net.node[end];
        return labels.of(node).hub(hubs.meetingPlace(node));
    }

    private NodeTrail trail(Landing x, Landing y, PassageRows rows) {
        NodeTrail trail = new NodeTrail();
        if (fromEnd < 0) {
            up(x, fromHubs, hub, trail);
            down(y, toHubs, hub, trail);
            return trail;
        }
        if (x.edge < 0) {
            int meeting = meetingHub(fromHubs, fromEnd);
            up(x, fromHubs, meeting, trail);
            walkDown(meeting, net.node[fromEnd], trail);
        } else {
            trail.add(net.node[fromEnd]);
        }
        passages(rows.row(fromEnd), toEnd, trail);
        if (y.edge < 0) {
            int meeting = meetingHub(toHubs, toEnd);
            labels.walk(net.node[toEnd], meeting, trail);
            down(y, toHubs, meeting, trail);
        }
        return trail;
    }

    private void up(Landing landing, Hubs hubs, int to, NodeTrail trail) {
        int node = landing.node[hubs.via(to)];
        trail.add(node);
        labels.walk(node, to, trail);
    }

    private void down(Landing landing, Hubs hubs, int from, NodeTrail trail) {
        walkDown(from, landing.node[hubs.via(from)], trail);
    }

    /// The way up from a node to a hub, turned round; the trail ends at the hub already.
    private void walkDown(int from, int node, NodeTrail trail) {
        NodeTrail back = new NodeTrail();
        back.add(node);
        labels.walk(node, from, back);
        for (int k = back.size() - 1; k >= 0; k--) {
            trail.add(back.node(k));
        }
    }

    private void passages(PassageRows.Row row, int to, NodeTrail trail) {
        int steps = 0;
        for (int at = to; row.before[at] >= 0; at = row.before[at]) {
            steps++;
        }
        int[] way = new int[steps + 1];
        for (int at = to, k = steps; k >= 0; at = row.before[at], k--) {
            way[k] = at;
        }
        for (int k = 1; k < way.length; k++) {
            int node = net.node[way[k]];
            int by = row.by[way[k]];
            if (by == PassageRows.Row.WATER) {
                sail(net.node[way[k - 1]], node, trail);
            } else {
                trail.add(node, network.edges().piece[by]);
            }
        }
    }

    /// Open water from one portal to another.
    private void sail(int from, int to, NodeTrail trail) {
        Label a = labels.of(from);
        int best = Labels.FAR;
        int meeting = -1;
        for (int k = 0; k < a.size; k++) {
            int place = labels.of(to).find(a.hub(k));
            if (place >= 0 && a.costM(k) + labels.of(to).costM(place) < best) {
                best = a.costM(k) + labels.of(to).costM(place);
                meeting = a.hub(k);
            }
        }
        labels.walk(from, meeting, trail);
        walkDown(meeting, to, trail);
    }
}
