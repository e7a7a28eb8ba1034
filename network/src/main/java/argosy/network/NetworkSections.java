package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The sections of the network file. Whole numbers are written as differences in a variable number of bytes.
final class NetworkSections {
    private NetworkSections() {}

    static void graph(Network network, Packer out) {
        out.real(network.offing().freeNm());
        out.real(network.offing().closeWeight());
        out.real(network.offing().power());
        Nodes nodes = network.nodes();
        out.pairs(nodes.latLon);
        out.pairsNear(nodes.before, nodes.latLon);
        out.pairsNear(nodes.after, nodes.latLon);
        out.bytes(nodes.tier);
        Edges edges = network.edges();
        out.rising(edges.from);
        out.rowwise(edges.to, edges.from);
        out.plain(edges.costM);
        out.shorts(edges.piece);
        hierarchy(network.hierarchy(), out);
        out.number(network.pieces().size());
        network.pieces().forEach(piece -> piece(piece, out));
        out.number(network.zones().size());
        network.zones().forEach(zone -> zone(zone, out));
    }

    static Network graph(String provenance, Unpacker in, List<Sheet> sheets, List<Supplier<Cells>> cells) {
        Offing offing = new Offing(in.real(), in.real(), in.real());
        int[] latLon = in.pairs();
        Nodes nodes = new Nodes(latLon, in.pairsNear(latLon), in.pairsNear(latLon), in.bytes());
        int[] from = in.rising();
        Edges edges = new Edges(from, in.rowwise(from), in.plain(), in.shorts());
        Hierarchy hierarchy = hierarchy(in);
        List<FairwayPiece> pieces = list(in, NetworkSections::piece);
        List<Zone> zones = list(in, NetworkSections::zone);
        return new Network(provenance, offing, sheets, nodes, edges, hierarchy, pieces, cells, zones);
    }

    private static void hierarchy(Hierarchy ways, Packer out) {
        out.rising(ways.first);
        out.rowwise(ways.head, rowOf(ways.first));
        out.plain(ways.costM);
        out.less(ways.lengthM, ways.costM);
        out.plain(ways.middle);
        out.plain(ways.core.order);
        out.plain(ways.core.sizes);
        out.bytes(ways.core.trees);
    }

    private static Hierarchy hierarchy(Unpacker in) {
        int[] first = in.rising();
        int[] head = in.rowwise(rowOf(first));
        int[] costM = in.plain();
        int[] lengthM = in.less(costM);
        int[] middle = in.plain();
        return new Hierarchy(first, head, costM, lengthM, middle, new Core(in.plain(), in.plain(), in.bytes()));
    }

    /// The row that each place belongs to.
    private static int[] rowOf(int[] first) {
        int[] row = new int[first[first.length - 1]];
        for (int k = 0; k + 1 < first.length; k++) {
            Arrays.fill(row, first[k], first[k + 1], k);
        }
        return row;
    }

    static void sheet(Sheet sheet, Packer out) {
        out.text(sheet.name);
        out.number(sheet.reachNm.length);
        for (double reach : sheet.reachNm) {
            out.real(reach);
        }
        out.number(sheet.firstNode);
        out.number(sheet.endNode);
    }

    static Sheet sheet(Unpacker in, Supplier<Field> field, Supplier<Shore> shore) {
        String name = in.text();
        double[] reach = new double[in.number()];
        for (int k = 0; k < reach.length; k++) {
            reach[k] = in.real();
        }
        return new Sheet(name, field, shore, reach, in.number(), in.number());
    }

    static void field(Field field, Packer out) {
        out.real(field.westDeg);
        out.real(field.southDeg);
        out.number(field.columns);
        out.number(field.rows);
        out.number(field.perDeg);
        out.bytes(field.cells);
    }

    static Field field(Unpacker in) {
        return new Field(in.real(), in.real(), in.number(), in.number(), in.number(), in.bytes());
    }

    static void shore(Shore shore, Packer out) {
        Shore.Frame frame = shore.frame();
        out.real(frame.westDeg());
        out.real(frame.southDeg());
        out.real(frame.widthDeg());
        out.real(frame.heightDeg());
        out.real(frame.perDeg());
        out.pairs(shore.latLon);
        out.rising(shore.chainStart);
        out.longs(shore.middleIsWater);
    }

    static Shore shore(Unpacker in) {
        Shore.Frame frame = new Shore.Frame(in.real(), in.real(), in.real(), in.real(), in.real());
        return new Shore(in.pairs(), in.rising(), frame, in.longs());
    }

    static void cells(Cells cells, Packer out) {
        out.number(cells.westDeg);
        out.number(cells.southDeg);
        out.number(cells.columns);
        out.number(cells.rows);
        out.bytes(cells.parts);
        out.bytes(cells.lists);
    }

    static Cells cells(Unpacker in) {
        return new Cells(in.number(), in.number(), in.number(), in.number(), in.bytes(), in.bytes());
    }

    private static void piece(FairwayPiece piece, Packer out) {
        out.text(piece.id());
        out.text(piece.passage().value());
        out.text(piece.name());
        out.real(piece.lengthNm());
        out.text(piece.quality());
        out.text(piece.source());
        out.text(piece.asOf());
        points(piece.line(), out);
    }

    private static FairwayPiece piece(Unpacker in) {
        return new FairwayPiece(
                in.text(), new PassageId(in.text()), in.text(), in.real(), in.text(), in.text(), in.text(), points(in));
    }

    private static void zone(Zone zone, Packer out) {
        out.text(zone.id());
        out.text(zone.kind().name());
        out.text(zone.source());
        out.text(zone.asOf());
        points(zone.ring(), out);
    }

    private static Zone zone(Unpacker in) {
        String id = in.text();
        Zone.Kind kind = Zone.Kind.valueOf(in.text());
        return new Zone(id, kind, in.text(), in.text(), points(in));
    }

    private static void points(List<GeoPoint> points, Packer out) {
        out.number(points.size());
        for (GeoPoint point : points) {
            out.real(point.latDeg());
            out.real(point.lonDeg());
        }
    }

    private static List<GeoPoint> points(Unpacker in) {
        return list(in, i -> new GeoPoint(i.real(), i.real()));
    }

    private static <T> List<T> list(Unpacker in, Function<Unpacker, T> item) {
        int size = in.number();
        List<T> list = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            list.add(item.apply(in));
        }
        return list;
    }
}
