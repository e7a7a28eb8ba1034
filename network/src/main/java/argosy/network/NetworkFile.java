package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Reads and writes the network file: a magic word, a version, then one deflated stream of sections.
///
/// Whole numbers are written as differences in a variable number of bytes; the format holds no time stamp,
/// so equal input gives equal bytes.
public final class NetworkFile {
    private static final int MAGIC = 0x41524759;
    private static final int VERSION = 1;

    private NetworkFile() {}

    /// Writes a network.
    public static void write(Network network, OutputStream out) {
        try {
            DataOutputStream head = new DataOutputStream(out);
            head.writeInt(MAGIC);
            head.writeInt(VERSION);
            byte[] notice = network.provenance().getBytes(StandardCharsets.UTF_8);
            head.writeInt(notice.length);
            head.write(notice);
            head.flush();
            DeflaterOutputStream deflater =
                    new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16);
            Packer packer = new Packer();
            body(network, packer);
            DataOutputStream data = new DataOutputStream(deflater);
            data.writeInt(packer.size());
            packer.writeTo(data);
            data.flush();
            deflater.finish();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void body(Network network, Packer out) {
        out.real(network.offing().freeNm());
        out.real(network.offing().closeWeight());
        out.real(network.offing().power());
        out.number(network.sheets().size());
        network.sheets().forEach(sheet -> sheet(sheet, out));
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
        out.number(network.pieces().size());
        network.pieces().forEach(piece -> piece(piece, out));
        out.number(network.zones().size());
        network.zones().forEach(zone -> zone(zone, out));
    }

    private static void sheet(Sheet sheet, Packer out) {
        out.text(sheet.name);
        Field field = sheet.field;
        out.real(field.westDeg);
        out.real(field.southDeg);
        out.number(field.columns);
        out.number(field.rows);
        out.number(field.perDeg);
        out.bytes(field.cells);
        Shore.Frame frame = sheet.shore.frame();
        out.real(frame.westDeg());
        out.real(frame.southDeg());
        out.real(frame.widthDeg());
        out.real(frame.heightDeg());
        out.real(frame.perDeg());
        out.pairs(sheet.shore.latLon);
        out.rising(sheet.shore.chainStart);
        out.longs(sheet.shore.middleIsWater);
        out.number(sheet.reachNm.length);
        for (double reach : sheet.reachNm) {
            out.real(reach);
        }
        out.number(sheet.firstNode);
        out.number(sheet.endNode);
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

    private static void zone(Zone zone, Packer out) {
        out.text(zone.id());
        out.text(zone.kind().name());
        out.text(zone.source());
        out.text(zone.asOf());
        points(zone.ring(), out);
    }

    private static void points(List<GeoPoint> points, Packer out) {
        out.number(points.size());
        for (GeoPoint point : points) {
            out.real(point.latDeg());
            out.real(point.lonDeg());
        }
    }

    /// Reads a network.
    ///
    /// @throws IllegalArgumentException when the stream is no network file of this version
    public static Network read(InputStream in) {
        try {
            DataInputStream head = new DataInputStream(in);
            if (head.readInt() != MAGIC) {
                throw new IllegalArgumentException("This is no network file.");
            }
            int version = head.readInt();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "Network file version %d; this program reads %d.".formatted(version, VERSION));
            }
            byte[] notice = head.readNBytes(head.readInt());
            DataInputStream data =
                    new DataInputStream(new InflaterInputStream(in, new java.util.zip.Inflater(), 1 << 16));
            byte[] body = new byte[data.readInt()];
            data.readFully(body);
            return body(new String(notice, StandardCharsets.UTF_8), new Unpacker(body));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Network body(String provenance, Unpacker in) {
        Offing offing = new Offing(in.real(), in.real(), in.real());
        List<Sheet> sheets = list(in, NetworkFile::sheet);
        int[] latLon = in.pairs();
        Nodes nodes = new Nodes(latLon, in.pairsNear(latLon), in.pairsNear(latLon), in.bytes());
        int[] from = in.rising();
        Edges edges = new Edges(from, in.rowwise(from), in.plain(), in.shorts());
        List<FairwayPiece> pieces = list(in, NetworkFile::piece);
        List<Zone> zones = list(in, NetworkFile::zone);
        return new Network(provenance, offing, sheets, nodes, edges, pieces, zones);
    }

    private static <T> List<T> list(Unpacker in, java.util.function.Function<Unpacker, T> item) {
        int size = in.number();
        List<T> list = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            list.add(item.apply(in));
        }
        return list;
    }

    private static Sheet sheet(Unpacker in) {
        String name = in.text();
        Field field = new Field(in.real(), in.real(), in.number(), in.number(), in.number(), in.bytes());
        Shore.Frame frame = new Shore.Frame(in.real(), in.real(), in.real(), in.real(), in.real());
        Shore shore = new Shore(in.pairs(), in.rising(), frame, in.longs());
        double[] reach = new double[in.number()];
        for (int k = 0; k < reach.length; k++) {
            reach[k] = in.real();
        }
        return new Sheet(name, field, shore, reach, in.number(), in.number());
    }

    private static FairwayPiece piece(Unpacker in) {
        return new FairwayPiece(
                in.text(), new PassageId(in.text()), in.text(), in.real(), in.text(), in.text(), in.text(), points(in));
    }

    private static Zone zone(Unpacker in) {
        String id = in.text();
        Zone.Kind kind = Zone.Kind.valueOf(in.text());
        return new Zone(id, kind, in.text(), in.text(), points(in));
    }

    private static List<GeoPoint> points(Unpacker in) {
        return list(in, i -> new GeoPoint(i.real(), i.real()));
    }
}
