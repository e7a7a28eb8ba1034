package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/// Finds and writes the ways between ports that [PortWays] reads. All cores.
public final class PortWaysWriter {
    private final Waters waters;
    private final List<GeoPoint> ports;
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private PortWaysWriter(Waters waters, List<GeoPoint> ports) {
        this.waters = waters;
        this.ports = ports.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(GeoPoint::latDeg).thenComparingDouble(GeoPoint::lonDeg))
                .toList();
    }

    /// Writes the table of these ports for the network in `networkFile`; the same input gives the same bytes.
    public static void write(byte[] networkFile, Waters waters, List<GeoPoint> ports, OutputStream out)
            throws IOException {
        new PortWaysWriter(waters, ports).write(Waters.checksum(networkFile), out);
    }

    private void write(long checksum, OutputStream out) throws IOException {
        List<List<List<PortWays.Entry>>> rows = IntStream.range(0, ports.size())
                .parallel()
                .mapToObj(a -> IntStream.range(a + 1, ports.size())
                        .mapToObj(b -> entries(ports.get(a), ports.get(b)))
                        .toList())
                .toList();
        List<byte[]> packed = new ArrayList<>();
        for (List<List<PortWays.Entry>> row : rows) {
            packed.add(pack(row));
        }
        Packer file = new Packer();
        file.number(PortWays.MAGIC);
        file.longs(new long[] {checksum});
        file.number(words.size());
        words.keySet().forEach(file::text);
        file.number(ports.size());
        ports.forEach(port -> {
            file.real(port.latDeg());
            file.real(port.lonDeg());
        });
        packed.forEach(file::bytes);
        file.writeTo(new DataOutputStream(out));
    }

    private List<PortWays.Entry> entries(GeoPoint from, GeoPoint to) {
        List<PortWays.Entry> entries = new ArrayList<>();
        WaterPath best = entry(entries, from, to, null);
        if (best != null) {
            Set<PassageId> used = new TreeSet<>();
            best.passageStretches()
                    .flatMap(stretch -> Optional.ofNullable(stretch.passage()).stream())
                    .forEach(used::add);
            used.forEach(passage -> entry(entries, from, to, passage));
        }
        return entries;
    }

    private @Nullable WaterPath entry(
            List<PortWays.Entry> to, GeoPoint from, GeoPoint until, @Nullable PassageId without) {
        WaterPath path = waters.findPath(from, until, without == null ? Set.of() : Set.of(without))
                .orElse(null);
        to.add(new PortWays.Entry(without, path));
        return path;
    }

    private byte[] pack(List<List<PortWays.Entry>> row) throws IOException {
        Packer packer = new Packer();
        for (List<PortWays.Entry> entries : row) {
            packer.number(entries.size());
            for (PortWays.Entry entry : entries) {
                PassageId without = entry.without();
                packer.number(without == null ? -1 : word(without.value()));
                WaterPath path = entry.path();
                packer.number(path == null ? 0 : 1);
                if (path != null) {
                    pack(path, packer);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            packer.writeTo(out);
        }
        return bytes.toByteArray();
    }

    private void pack(WaterPath path, Packer to) {
        to.real(path.snapFromNm());
        to.real(path.snapToNm());
        to.real(path.lengthNm());
        to.number(path.stretches().size());
        int[] last = new int[2];
        path.stretches().forEach(stretch -> pack(stretch, to, last));
    }

    private void pack(WaterStretch stretch, Packer to, int[] last) {
        PassageId passage = stretch.passage();
        to.number(passage == null ? -1 : word(passage.value()));
        to.number(stretch.reversed() ? 1 : 0);
        to.number(word(stretch.area()));
        Set<String> zones = new TreeSet<>(stretch.zones());
        to.number(zones.size());
        zones.forEach(zone -> to.number(word(zone)));
        to.real(stretch.lengthNm());
        to.number(stretch.line().size());
        for (GeoPoint point : stretch.line()) {
            int lat = (int) Math.round(point.latDeg() * PortWays.STEPS_PER_DEGREE);
            int lon = (int) Math.round(point.lonDeg() * PortWays.STEPS_PER_DEGREE);
            to.number(lat - last[0]);
            to.number(lon - last[1]);
            last[0] = lat;
            last[1] = lon;
        }
    }

    private int word(String text) {
        return words.computeIfAbsent(text, fresh -> words.size());
    }
}
