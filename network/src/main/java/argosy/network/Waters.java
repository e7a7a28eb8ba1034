package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The navigable waters: open sea around the coast, and passages with official lengths. Immutable and thread-safe;
/// the first questions are slower, while parts of the network file are opened.
///
/// Knows geometry only; limits, seasons and dates of passages are the caller's, who bans what is closed.
public final class Waters {
    /// Farthest a point may lie from navigable water, nautical miles.
    public static final double DEFAULT_MAX_SNAP_NM = 30;

    private static final String BUNDLED = "waters.bin";
    private static final String BUNDLED_WAYS = "port-ways.bin";
    /// Which of two points a question starts from.
    static final Comparator<GeoPoint> ORDER =
            Comparator.comparingDouble(GeoPoint::latDeg).thenComparingDouble(GeoPoint::lonDeg);
    private static final int MOST_REMEMBERED = 4096;
    private static final int MOST_BANS_REMEMBERED = 64;

    private final Network network;
    private final Landings landings;
    private final Map<GeoPoint, List<Landing>> landingsOf = new ConcurrentHashMap<>();
    private final Map<Set<PassageId>, PassageRows> rowsWithout = new ConcurrentHashMap<>();
    private final PassageNet net;
    private final PathBuilder paths;
    private final SortedSet<PassageId> passages;
    private final ThreadLocal<Router> router;
    private final ThreadLocal<DistanceMatrix> matrix;
    private final @Nullable PortWays ways;

    private Waters(Network network, @Nullable PortWays ways) {
        this.network = network;
        this.ways = ways;
        Labels labels = new Labels(network.hierarchy());
        net = new PassageNet(network, labels);
        landings = new Landings(network, labels);
        paths = new PathBuilder(network);
        SortedSet<PassageId> ids = new TreeSet<>();
        network.pieces().forEach(piece -> ids.add(piece.passage()));
        passages = Collections.unmodifiableSortedSet(ids);
        router = ThreadLocal.withInitial(() -> new Router(network, labels, net));
        matrix = ThreadLocal.withInitial(() -> new DistanceMatrix(network, labels, net));
    }

    private static final class Bundled {
        static final Waters WATERS = load();

        private static Waters load() {
            try (InputStream in = Waters.class.getResourceAsStream(BUNDLED)) {
                if (in == null) {
                    throw new IllegalStateException("The network file %s is missing.".formatted(BUNDLED));
                }
                byte[] bytes = in.readAllBytes();
                return new Waters(NetworkFile.read(new ByteArrayInputStream(bytes)), ways(checksum(bytes)));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /// Port ways belong to the network file they were made from; a table left over from another is not used.
    private static @Nullable PortWays ways(long checksum) throws IOException {
        try (InputStream in = Waters.class.getResourceAsStream(BUNDLED_WAYS)) {
            PortWays ways = in == null ? null : PortWays.read(in);
            return ways != null && ways.fits(checksum) ? ways : null;
        }
    }

    /// Names the content of a network file.
    static long checksum(byte[] networkFile) {
        CRC32 crc = new CRC32();
        crc.update(networkFile);
        return crc.getValue();
    }

    /// The network that ships with Argosy, read once.
    public static Waters bundled() {
        return Bundled.WATERS;
    }

    /// Reads a network file.
    ///
    /// @throws IllegalArgumentException when the stream is no network file of this version
    public static Waters read(InputStream in) {
        return new Waters(NetworkFile.read(in), null);
    }

    /// Waters over a network just compiled.
    public static Waters of(Network network) {
        return new Waters(network, null);
    }

    /// Every passage that can be banned.
    public SortedSet<PassageId> passages() {
        return passages;
    }

    /// The pieces of fairway that make up the passages, in the order of the data file.
    public List<FairwayPiece> fairways() {
        return network.pieces();
    }

    /// Sources, licences and versions of everything in the network file.
    public String provenance() {
        return network.provenance();
    }

    /// Short name of the network's contents for the stamp of a plan: CRC-32 of provenance and passages.
    public String version() {
        CRC32 crc = new CRC32();
        crc.update(network.provenance().getBytes(StandardCharsets.UTF_8));
        crc.update(passages.toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "crc32-%08x", crc.getValue());
    }

    /// Nearest navigable water; empty when it is farther than [#DEFAULT_MAX_SNAP_NM].
    public Optional<Snap> snap(GeoPoint point) {
        return landings(point).stream()
                .min(Comparator.comparingDouble(landing -> landing.snapNm))
                .map(landing -> new Snap(new GeoPoint(landing.latDeg, landing.lonDeg), landing.snapNm));
    }

    /// The best way that uses no banned passage; empty when there is none or an end is too far from water.
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        PortWays.Answer known = ways == null ? new PortWays.Answer.Unknown() : ways.find(from, to, banned);
        return switch (known) {
            case PortWays.Answer.Way way -> Optional.of(way.path());
            case PortWays.Answer.None none -> Optional.empty();
            case PortWays.Answer.Unknown unknown -> search(from, to, banned);
        };
    }

    private Optional<WaterPath> search(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        // Asked from the point farther south (or west), so that there and back are one way.
        if (ORDER.compare(from, to) > 0) {
            return search(to, from, banned).map(WaterPath::turned);
        }
        return find(landings(from), landings(to), rows(banned));
    }

    private PassageRows rows(Set<PassageId> banned) {
        PassageRows known = rowsWithout.get(banned);
        if (known != null) {
            return known;
        }
        if (rowsWithout.size() >= MOST_BANS_REMEMBERED) {
            rowsWithout.clear();
        }
        return rowsWithout.computeIfAbsent(
                Set.copyOf(banned), ids -> new PassageRows(net, network.edges(), bannedPieces(ids)));
    }

    private Optional<WaterPath> find(List<Landing> start, List<Landing> end, PassageRows rows) {
        Router.Found found = router.get().find(start, end, rows);
        return found == null ? Optional.empty() : Optional.of(paths.build(found, start, end));
    }

    Network network() {
        return network;
    }

    /// Price of the way that [#findPath] gives, as [PlainSearch#findPriceNm] counts it.
    public OptionalDouble findPriceNm(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        if (ORDER.compare(from, to) > 0) {
            return findPriceNm(to, from, banned);
        }
        Router.Found found = router.get().find(freshLandings(from), freshLandings(to), rows(banned));
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(Metres.toNm(found.costM()));
    }

    /// Landings of a point, remembered when all their prices are true: then nobody changes them any more.
    private List<Landing> landings(GeoPoint point) {
        List<Landing> known = landingsOf.get(point);
        if (known == null) {
            known = List.copyOf(freshLandings(point));
            if (landingsOf.size() < MOST_REMEMBERED && known.stream().allMatch(Landing::isSure)) {
                landingsOf.put(point, known);
            }
        }
        return known;
    }

    /// Landings nobody else holds.
    List<Landing> freshLandings(GeoPoint point) {
        return landings.of(point.latDeg(), point.lonDeg(), DEFAULT_MAX_SNAP_NM);
    }

    boolean[] bannedPieces(Collection<PassageId> banned) {
        boolean[] pieces = new boolean[network.pieces().size()];
        for (int p = 0; p < pieces.length; p++) {
            pieces[p] = banned.contains(network.pieces().get(p).passage());
        }
        return pieces;
    }

    /// Up to `count` different ways, best first; two ways differ in the passages they use.
    public List<WaterPath> alternatives(GeoPoint from, GeoPoint to, Set<PassageId> banned, int count) {
        List<WaterPath> found = new ArrayList<>();
        Set<Set<PassageId>> seen = new java.util.HashSet<>();
        List<Set<PassageId>> open = new ArrayList<>(List.of(banned));
        Set<Set<PassageId>> tried = new java.util.HashSet<>(open);
        while (!open.isEmpty() && tried.size() <= 8 * count) {
            Set<PassageId> ban = open.removeFirst();
            Optional<WaterPath> path = findPath(from, to, ban);
            if (path.isEmpty()) {
                continue;
            }
            Set<PassageId> used = new TreeSet<>();
            path.get().passageStretches().forEach(s -> used.add(java.util.Objects.requireNonNull(s.passage())));
            if (seen.add(used)) {
                found.add(path.get());
            }
            for (PassageId passage : used) {
                Set<PassageId> more = new TreeSet<>(ban);
                more.add(passage);
                if (tried.add(more)) {
                    open.add(more);
                }
            }
        }
        found.sort(Comparator.comparingDouble(WaterPath::lengthNm));
        return List.copyOf(found.subList(0, Math.min(count, found.size())));
    }

    /// Length of the best way from each point to each other, nautical miles; infinity where there is none. Far quicker
    /// than a question for each pair. Lengths are sums of whole metres.
    public double[][] distancesNm(List<GeoPoint> points, Set<PassageId> banned) {
        return matrix.get().lengthsNm(points.stream().map(this::landings).toList(), rows(banned));
    }

    /// The same as a table to look pairs up in.
    public DistanceTable distanceTable(List<GeoPoint> points, Set<PassageId> banned) {
        return new DistanceTable(points, distancesNm(points, banned));
    }
}
