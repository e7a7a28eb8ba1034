package argosy.network;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// Reads and writes the network file: a magic word, a version, a notice in plain text, then sections, each deflated on
/// its own. Graph and fairways are read at once; raster, shore line and cells of a sheet when first used.
///
/// The format holds no time stamp, so equal input gives equal bytes.
public final class NetworkFile {
    private static final int MAGIC = 0x41524759;
    private static final int VERSION = 2;

    private NetworkFile() {}

    /// Writes a network.
    public static void write(Network network, OutputStream out) {
        try {
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(MAGIC);
            data.writeInt(VERSION);
            byte[] notice = network.provenance().getBytes(StandardCharsets.UTF_8);
            data.writeInt(notice.length);
            data.write(notice);
            section(data, packed(network, NetworkSections::graph));
            data.writeInt(network.sheets().size());
            for (Sheet sheet : network.sheets()) {
                section(data, packed(sheet, NetworkSections::sheet));
                section(data, packed(sheet.field(), NetworkSections::field));
                section(data, packed(sheet.shore(), NetworkSections::shore));
                section(data, packed(network.cells(sheet), NetworkSections::cells));
            }
            data.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T> byte[] packed(T item, java.util.function.BiConsumer<T, Packer> writer) {
        Packer packer = new Packer();
        writer.accept(item, packer);
        return packer.toBytes();
    }

    private static void section(DataOutputStream out, byte[] raw) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(small, deflater, 1 << 16)) {
            stream.write(raw);
        }
        deflater.end();
        out.writeInt(raw.length);
        out.writeInt(small.size());
        small.writeTo(out);
    }

    /// Reads a network.
    ///
    /// @throws IllegalArgumentException when the stream is no network file of this version
    public static Network read(InputStream in) {
        try {
            DataInputStream data = new DataInputStream(in);
            if (data.readInt() != MAGIC) {
                throw new IllegalArgumentException("This is no network file.");
            }
            int version = data.readInt();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "Network file version %d; this program reads %d.".formatted(version, VERSION));
            }
            String notice = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
            Section graph = Section.read(data);
            List<Sheet> sheets = new ArrayList<>();
            List<Supplier<Cells>> cells = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                Section head = Section.read(data);
                Supplier<Field> field = Section.read(data).as(NetworkSections::field);
                Supplier<Shore> shore = Section.read(data).as(NetworkSections::shore);
                sheets.add(NetworkSections.sheet(head.open(), field, shore));
                cells.add(Section.read(data).as(NetworkSections::cells));
            }
            return NetworkSections.graph(notice, graph.open(), sheets, cells);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// A section as it lies in the file.
    @SuppressWarnings("ArrayRecordComponent")
    private record Section(int rawLength, byte[] deflated) {
        static Section read(DataInputStream data) throws IOException {
            int rawLength = data.readInt();
            return new Section(rawLength, data.readNBytes(data.readInt()));
        }

        Unpacker open() {
            byte[] raw = new byte[rawLength];
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(deflated);
                int at = 0;
                while (at < rawLength && !inflater.finished()) {
                    at += inflater.inflate(raw, at, rawLength - at);
                }
            } catch (DataFormatException broken) {
                throw new IllegalArgumentException("The network file is damaged: " + broken.getMessage(), broken);
            } finally {
                inflater.end();
            }
            return new Unpacker(raw);
        }

        <T> Supplier<T> as(Function<Unpacker, T> reader) {
            return () -> reader.apply(open());
        }
    }
}
