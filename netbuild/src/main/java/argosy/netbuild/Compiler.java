package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.network.Edges;
import argosy.network.FairwayPiece;
import argosy.network.Hierarchy;
import argosy.network.Metres;
import argosy.network.Network;
import argosy.network.Nodes;
import argosy.network.Ray;
import argosy.network.Sheet;
import argosy.network.Sphere;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins sheets and fairways into one network.
final class Compiler {
    private static final double JOIN_REACH_NM = 500;

    private final WatersData data;
    private final EdgeList edges = new EdgeList();
    private final NodeList nodes = new NodeList();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<GeoPoint, Integer> fairwayNodes = new LinkedHashMap<>();
    private final Map<Integer, Sheet> sheetOfJoin = new HashMap<>();

    private Compiler(WatersData data) {
        this.data = data;
    }

    static Network compile(WatersData data, List<? extends Drawing> sheets, String provenance) {
        Compiler compiler = new Compiler(data);
        sheets.forEach(compiler::addSheet);
        compiler.addFairways();
        compiler.join();
        Edges edges = compiler.edges.fairways();
        List<FairwayPiece> pieces =
                data.fairways().stream().map(WatersData.Fairway::piece).toList();
        Nodes nodes = compiler.nodes.done();
        return new Network(
                provenance,
                data.offing(),
                compiler.sheets,
                nodes,
                edges,
                compiler.hierarchy(nodes),
                pieces,
                List.of(),
                data.zones());
    }

    /// The open water without any fairway, sheet by sheet: no water belongs to two.
    private Hierarchy hierarchy(Nodes nodes) {
        List<Hierarchy> parts = new ArrayList<>();
        for (Sheet sheet : sheets) {
            ShrinkingGraph graph = new ShrinkingGraph(nodes.size());
            edges.forEachOpen((from, to, costM) -> {
                if (isIn(sheet, from) && isIn(sheet, to)) {
                    graph.join(from, to, costM, Metres.of(nodes.distanceNm(from, to)));
                }
            });
            parts.add(Contraction.of(graph, SheetPlan.coreOf(sheet.name())));
        }
        return Hierarchy.joined(parts);
    }

    private boolean isIn(Sheet sheet, int node) {
        return (node >= sheet.firstNode() && node < sheet.endNode()) || sheet == sheetOfJoin.get(node);
    }

    private void addSheet(Drawing sheet) {
        SheetGraph graph = sheet.graph(data.offing());
        int first = nodes.size();
        graph.corners().forEach(nodes::addCorner);
        for (int e = 0; e < graph.size(); e++) {
            edges.add(first + graph.from(e), first + graph.to(e), graph.costNm(e), Edges.OPEN);
        }
        sheets.add(sheet.sheet(first, nodes.size()));
    }

    private void addFairways() {
        for (int f = 0; f < data.fairways().size(); f++) {
            WatersData.Fairway fairway = data.fairways().get(f);
            FairwayPiece piece = fairway.piece();
            double scale = piece.lengthNm() / piece.drawnNm();
            for (int p = 0; p < piece.line().size(); p++) {
                int node = fairwayNode(piece.line().get(p));
                if (isJoin(fairway.joins(), p, piece.line().size())) {
                    nodes.tier(node, Nodes.JOIN);
                }
                if (p > 0) {
                    GeoPoint before = piece.line().get(p - 1);
                    double nm = Sphere.distanceNm(before, piece.line().get(p)) * scale;
                    edges.add(fairwayNode(before), node, nm, (short) f);
                }
            }
        }
    }

    private static boolean isJoin(WatersData.Joins joins, int p, int points) {
        return switch (joins) {
            case NONE -> false;
            case START -> p == 0;
            case END -> p == points - 1;
            case BOTH -> p == 0 || p == points - 1;
            case ALL -> true;
        };
    }

    private int fairwayNode(GeoPoint point) {
        return fairwayNodes.computeIfAbsent(point, p -> nodes.addFairway(p));
    }

    /// Links each join to the corners and joins it sees on its sheet.
    private void join() {
        List<Integer> joins = fairwayNodes.values().stream()
                .filter(n -> nodes.tierOf(n) == Nodes.JOIN)
                .toList();
        for (Sheet sheet : sheets) {
            Ray ray = sheet.ray(data.offing());
            List<Integer> here = joins.stream()
                    .filter(n -> sheet.shore().isWater(nodes.latDeg(n), nodes.lonDeg(n)))
                    .toList();
            here.forEach(join -> sheetOfJoin.put(join, sheet));
            for (int join : here) {
                linkCorners(join, sheet, ray);
                for (int other : here) {
                    if (other < join) {
                        link(join, other, ray);
                    }
                }
            }
        }
    }

    private void linkCorners(int join, Sheet sheet, Ray ray) {
        for (int n = sheet.firstNode(); n < sheet.endNode(); n++) {
            if (nodes.mayTouch(n, join, sheet.reachNm(nodes.tierOf(n)), sheet.changeNm())) {
                double cost = ray.costNm(nodes.latDeg(n), nodes.lonDeg(n), nodes.latDeg(join), nodes.lonDeg(join));
                if (cost != Ray.BLOCKED) {
                    edges.add(n, join, cost, Edges.OPEN);
                }
            }
        }
    }

    private void link(int a, int b, Ray ray) {
        if (Sphere.distanceNm(nodes.latDeg(a), nodes.lonDeg(a), nodes.latDeg(b), nodes.lonDeg(b)) > JOIN_REACH_NM) {
            return;
        }
        double cost = ray.costNm(nodes.latDeg(a), nodes.lonDeg(a), nodes.latDeg(b), nodes.lonDeg(b));
        if (cost != Ray.BLOCKED && Metres.of(cost) > 0) {
            edges.add(Math.min(a, b), Math.max(a, b), cost, Edges.OPEN);
        }
    }
}
