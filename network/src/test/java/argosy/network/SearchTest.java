package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A* and the hub labels on random graphs against Floyd and Warshall's method.
final class SearchTest {
    private static final int NODES = 24;

    @Test
    void findsTheCheapestWay() {
        for (int seed = 0; seed < 200; seed++) {
            check(new Random(seed));
        }
    }

    private static void check(Random random) {
        int[] latLon = new int[2 * NODES];
        Arrays.setAll(latLon, k -> (int) ((30 + 3 * random.nextDouble()) / Shore.UNIT_DEG));
        Nodes nodes = new Nodes(latLon, latLon, latLon, new byte[NODES]);
        int size = 60;
        int[] from = new int[size];
        int[] to = new int[size];
        int[] cost = new int[size];
        short[] piece = new short[size];
        for (int e = 0; e < size; e++) {
            from[e] = random.nextInt(NODES);
            to[e] = (from[e] + 1 + random.nextInt(NODES - 1)) % NODES;
            cost[e] = Metres.of(nodes.distanceNm(from[e], to[e]) * (1 + random.nextDouble())) + 1;
            piece[e] = random.nextInt(4) == 0 ? 0 : Edges.OPEN;
        }
        List<GeoPoint> line = List.of(new GeoPoint(30, 30), new GeoPoint(31, 31));
        FairwayPiece fairway = new FairwayPiece("F", new PassageId("F"), "F", 1000, "", "", "", line);
        Edges edges = new Edges(from, to, cost, piece);
        Network network = new Network(
                "",
                new Offing(6, 1.3, 1),
                List.of(),
                nodes,
                edges,
                PlainHierarchy.of(NODES, edges),
                List.of(fairway),
                List.of(),
                List.of());
        boolean[] banned = {random.nextBoolean()};
        long[][] best = floyd(from, to, cost, piece, banned[0]);
        Search search = new Search(network, edges);
        Labels labels = new Labels(network.hierarchy());
        PassageNet net = new PassageNet(network, labels);
        Router router = new Router(network, labels, net);
        PassageRows ways = new PassageRows(net, edges, banned);
        for (int a = 0; a < NODES; a++) {
            int b = random.nextInt(NODES);
            Search.Found found = search.find(landing(nodes, a), landing(nodes, b), banned);
            Router.Found joined = router.find(landing(nodes, a), landing(nodes, b), ways);
            if (best[a][b] >= FAR) {
                assertThat(found).isNull();
                assertThat(joined).isNull();
            } else {
                assertThat(java.util.Objects.requireNonNull(joined).costM()).isEqualTo((int) best[a][b]);
                assertThat(price(joined.trail(), edges, banned[0])).isEqualTo(best[a][b]);
                assertThat(joined.trail().node(0)).isEqualTo(a);
                assertThat(joined.trail().node(joined.trail().size() - 1)).isEqualTo(b);
                java.util.Objects.requireNonNull(found);
                assertThat(found.costM()).isEqualTo(best[a][b]);
                assertThat(Arrays.stream(found.edges()).mapToLong(e -> cost[e]).sum())
                        .isEqualTo(best[a][b]);
            }
        }
    }

    /// Adds up the cheapest edge of the right kind between the nodes of a trail.
    private static long price(NodeTrail trail, Edges edges, boolean banned) {
        long sum = 0;
        for (int k = 1; k < trail.size(); k++) {
            long least = FAR;
            for (int e = 0; e < edges.size(); e++) {
                boolean joins = (edges.from[e] == trail.node(k - 1) && edges.to[e] == trail.node(k))
                        || (edges.to[e] == trail.node(k - 1) && edges.from[e] == trail.node(k));
                if (joins && edges.piece[e] == trail.piece(k) && (edges.piece[e] == Edges.OPEN || !banned)) {
                    least = Math.min(least, edges.costM[e]);
                }
            }
            sum += least;
        }
        return sum;
    }

    private static final long FAR = Long.MAX_VALUE / 4;

    private static List<Landing> landing(Nodes nodes, int node) {
        Landing landing = new Landing(nodes.latDeg(node), nodes.lonDeg(node), 0, null, -1);
        landing.add(node, 0);
        return new ArrayList<>(List.of(landing));
    }

    private static long[][] floyd(int[] from, int[] to, int[] cost, short[] piece, boolean banned) {
        long[][] best = new long[NODES][NODES];
        for (int a = 0; a < NODES; a++) {
            Arrays.fill(best[a], FAR);
            best[a][a] = 0;
        }
        for (int e = 0; e < from.length; e++) {
            if (piece[e] == Edges.OPEN || !banned) {
                best[from[e]][to[e]] = Math.min(best[from[e]][to[e]], cost[e]);
                best[to[e]][from[e]] = Math.min(best[to[e]][from[e]], cost[e]);
            }
        }
        for (int k = 0; k < NODES; k++) {
            for (int a = 0; a < NODES; a++) {
                for (int b = 0; b < NODES; b++) {
                    best[a][b] = Math.min(best[a][b], best[a][k] + best[k][b]);
                }
            }
        }
        return best;
    }
}
