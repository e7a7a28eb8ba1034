package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Ways between the catalogue's ports, found when the network was compiled: a look-up instead of a search. Thread-safe.
///
/// For each pair it holds the best way, and the best way without each single passage that the best one uses, or that
/// there is none. From these it answers any ban: a way that meets no banned passage is best for every larger ban, and
/// where the lack of one passage leaves no way, the lack of more leaves none either. What follows from neither it
/// leaves to the search.
public final class PortWays {
    static final int MAGIC = 0x41575931;
    static final double STEPS_PER_DEGREE = 1e5;

    private final long networkChecksum;
    private final Map<GeoPoint, Integer> ports = new HashMap<>();
    private final List<String> words;
    private final List<byte[]> packed;
    private final AtomicReferenceArray<@Nullable List<List<Entry>>> opened;

    private PortWays(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        if (in.number() != MAGIC) {
            throw new IllegalArgumentException("This is no table of port ways of this version.");
        }
        networkChecksum = in.longs()[0];
        words = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            words.add(in.text());
        }
        int size = in.number();
        for (int port = 0; port < size; port++) {
            ports.put(new GeoPoint(in.real(), in.real()), port);
        }
        packed = new ArrayList<>();
        for (int port = 0; port < size; port++) {
            packed.add(in.bytes());
        }
        opened = new AtomicReferenceArray<>(size);
    }

    /// One answer for a pair: the passage left out (null for none) and the way, null when there is none.
    record Entry(@Nullable PassageId without, @Nullable WaterPath path) {}

    static PortWays read(InputStream in) throws IOException {
        return new PortWays(in.readAllBytes());
    }

    /// Whether the table was made from the network file of that checksum.
    boolean fits(long checksum) {
        return networkChecksum == checksum;
    }

    /// Whether a way is known to be the best, or known not to exist.
    sealed interface Answer {
        record Way(WaterPath path) implements Answer {}

        record None() implements Answer {}

        record Unknown() implements Answer {}
    }

    Answer find(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        Integer a = ports.get(from);
        Integer b = ports.get(to);
        if (a == null || b == null || a.equals(b)) {
            return new Answer.Unknown();
        }
        if (a > b) {
            return switch (answer(entries(b, a), banned)) {
                case Answer.Way way -> new Answer.Way(way.path().turned());
                case Answer.None none -> none;
                case Answer.Unknown unknown -> unknown;
            };
        }
        return answer(entries(a, b), banned);
    }

    private static Answer answer(List<Entry> entries, Set<PassageId> banned) {
        for (Entry entry : entries) {
            if (entry.without() == null || banned.contains(entry.without())) {
                if (entry.path() == null) {
                    return new Answer.None();
                }
                if (!uses(entry.path(), banned)) {
                    return new Answer.Way(entry.path());
                }
            }
        }
        return new Answer.Unknown();
    }

    private static boolean uses(WaterPath path, Set<PassageId> banned) {
        return path.passageStretches()
                .anyMatch(stretch -> stretch.passage() != null && banned.contains(stretch.passage()));
    }

    private List<Entry> entries(int a, int b) {
        List<List<Entry>> row = opened.get(a);
        if (row == null) {
            row = open(a);
            opened.set(a, row);
        }
        return row.get(b - a - 1);
    }

    private List<List<Entry>> open(int port) {
        Unpacker in = new Unpacker(inflate(packed.get(port)));
        List<List<Entry>> row = new ArrayList<>();
        for (int left = ports.size() - port - 1; left > 0; left--) {
            List<Entry> entries = new ArrayList<>();
            for (int more = in.number(); more > 0; more--) {
                int without = in.number();
                entries.add(new Entry(
                        without < 0 ? null : new PassageId(words.get(without)), in.number() == 0 ? null : path(in)));
            }
            row.add(List.copyOf(entries));
        }
        return List.copyOf(row);
    }

    private static byte[] inflate(byte[] bytes) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalArgumentException("The table of port ways is damaged: " + broken.getMessage(), broken);
        }
    }

    private WaterPath path(Unpacker in) {
        double snapFromNm = in.real();
        double snapToNm = in.real();
        double lengthNm = in.real();
        int[] last = new int[2];
        List<WaterStretch> stretches = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            stretches.add(stretch(in, last));
        }
        return new WaterPath(stretches, snapFromNm, snapToNm, lengthNm);
    }

    private WaterStretch stretch(Unpacker in, int[] last) {
        int passage = in.number();
        boolean reversed = in.number() == 1;
        String area = words.get(in.number());
        Set<String> zones = new TreeSet<>();
        for (int left = in.number(); left > 0; left--) {
            zones.add(words.get(in.number()));
        }
        double lengthNm = in.real();
        List<GeoPoint> line = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            last[0] += in.number();
            last[1] += in.number();
            line.add(new GeoPoint(last[0] / STEPS_PER_DEGREE, last[1] / STEPS_PER_DEGREE));
        }
        PassageId id = passage < 0 ? null : new PassageId(words.get(passage));
        return new WaterStretch(id, reversed, area, zones, lengthNm, line);
    }
}
