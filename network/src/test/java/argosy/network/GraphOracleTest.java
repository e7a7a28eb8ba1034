package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.PassageId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

/// The bundled network's Black Sea and Sea of Azov, as a graph of JGraphT, against the hub labels. The two seas hang
/// together through Kerch only, so both the labels and the fairways are at work.
final class GraphOracleTest {
    private static final Set<PassageId> SHUT = Set.of(new PassageId("BOSPHORUS"), new PassageId("VDSC"));

    private final Network network = Waters.bundled().network();
    private final boolean[] banned = Waters.bundled().bannedPieces(SHUT);
    private final Edges edges = network.edges().with(network.hierarchy());

    @Test
    void hubLabelsFindTheCheapestWaysOfTheGraph() {
        List<Integer> nodes = nodesFrom(nearest(43, 34));
        assertThat(nodes.size()).isGreaterThan(5000);
        DijkstraShortestPath<Integer, DefaultWeightedEdge> oracle = new DijkstraShortestPath<>(graph(nodes));
        Labels labels = new Labels(network.hierarchy());
        PassageNet net = new PassageNet(network, labels);
        Router router = new Router(network, labels, net);
        PassageRows rows = new PassageRows(net, network.edges(), banned);
        Random random = new Random(20261126);
        for (int k = 0; k < 40; k++) {
            int a = nodes.get(random.nextInt(nodes.size()));
            int b = nodes.get(random.nextInt(nodes.size()));
            Router.Found found = Objects.requireNonNull(router.find(at(a), at(b), rows));
            assertThat(found.costM()).as("%d to %d", a, b).isEqualTo((int) Math.round(oracle.getPathWeight(a, b)));
        }
    }

    private List<Landing> at(int node) {
        Landing landing =
                new Landing(network.nodes().latDeg(node), network.nodes().lonDeg(node), 0, null, -1);
        landing.add(node, 0);
        return List.of(landing);
    }

    private int nearest(double latDeg, double lonDeg) {
        int best = 0;
        Nodes nodes = network.nodes();
        for (int n = 1; n < nodes.size(); n++) {
            if (nodes.tier[n] >= 0 && nm(n, latDeg, lonDeg) < nm(best, latDeg, lonDeg)) {
                best = n;
            }
        }
        return best;
    }

    private double nm(int node, double latDeg, double lonDeg) {
        return Sphere.distanceNm(network.nodes().latDeg(node), network.nodes().lonDeg(node), latDeg, lonDeg);
    }

    private boolean isOpen(int e) {
        return edges.piece[e] == Edges.OPEN || !banned[edges.piece[e]];
    }

    private List<Integer> nodesFrom(int start) {
        int[][] rows = Edges.rows(network.nodes().size(), edges.from, edges.to);
        boolean[] seen = new boolean[network.nodes().size()];
        List<Integer> nodes = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int node = open.remove();
            nodes.add(node);
            for (int k = rows[0][node]; k < rows[0][node + 1]; k++) {
                int e = rows[1][k];
                int head = edges.from[e] == node ? edges.to[e] : edges.from[e];
                if (isOpen(e) && !seen[head]) {
                    seen[head] = true;
                    open.add(head);
                }
            }
        }
        return nodes;
    }

    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph(List<Integer> nodes) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        nodes.forEach(graph::addVertex);
        for (int e = 0; e < edges.size(); e++) {
            if (isOpen(e) && graph.containsVertex(edges.from[e])) {
                DefaultWeightedEdge edge = graph.getEdge(edges.from[e], edges.to[e]);
                boolean isNew = edge == null;
                if (isNew) {
                    edge = Objects.requireNonNull(graph.addEdge(edges.from[e], edges.to[e]));
                }
                if (isNew || graph.getEdgeWeight(edge) > edges.costM[e]) {
                    graph.setEdgeWeight(edge, edges.costM[e]);
                }
            }
        }
        return graph;
    }
}
