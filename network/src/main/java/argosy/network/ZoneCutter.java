package argosy.network;

import argosy.domain.GeoPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Cuts a way at the borders of areas and zones; the parts of a segment share its length exactly by their share of it.
final class ZoneCutter {
    /// Area of water that no polygon names.
    static final String NO_AREA = "OCEAN";

    private static final double STEP_DEG = 0.5;
    private static final double[] WHOLE = {0, 1};
    private static final int MOST_REMEMBERED = 50_000;

    private final List<Zone> zones;
    private final double[][] boxes;
    private final Map<Long, List<Part>> partsOf = new ConcurrentHashMap<>();

    ZoneCutter(List<Zone> zones) {
        this.zones = zones;
        boxes = zones.stream().map(ZoneCutter::box).toArray(double[][]::new);
    }

    private static double[] box(Zone zone) {
        double[] box = {90, -90, 180, -180};
        for (GeoPoint p : zone.ring()) {
            box[0] = Math.min(box[0], p.latDeg());
            box[1] = Math.max(box[1], p.latDeg());
            box[2] = Math.min(box[2], p.lonDeg());
            box[3] = Math.max(box[3], p.lonDeg());
        }
        return box;
    }

    /// A part of a segment in one area and one set of zones, up to a share of its length.
    private record Part(double end, @Nullable String area, Set<String> zones) {}

    List<WaterStretch> cut(List<Segment> segments) {
        List<WaterStretch> stretches = new ArrayList<>();
        Growing growing = null;
        for (Segment segment : segments) {
            GeoPoint at = segment.from();
            double from = 0;
            for (Part part : parts(segment)) {
                GeoPoint next = between(segment, part.end);
                if (growing == null || !growing.takes(segment, part)) {
                    if (growing != null) {
                        stretches.add(growing.done());
                    }
                    growing = new Growing(segment, part);
                    growing.line.add(at);
                }
                growing.grow(next, segment.lengthNm() * (part.end - from));
                at = next;
                from = part.end;
            }
        }
        if (growing != null) {
            stretches.add(growing.done());
        }
        return stretches;
    }

    private List<Part> parts(Segment segment) {
        if (segment.hop() == Segment.ONCE) {
            return findParts(segment);
        }
        List<Part> known = partsOf.get(segment.hop());
        if (known == null) {
            known = findParts(segment);
            if (partsOf.size() < MOST_REMEMBERED) {
                partsOf.put(segment.hop(), known);
            }
        }
        return known;
    }

    private List<Part> findParts(Segment segment) {
        double[] cuts = cuts(segment);
        List<Part> parts = new ArrayList<>(cuts.length - 1);
        for (int k = 1; k < cuts.length; k++) {
            GeoPoint middle = between(segment, (cuts[k - 1] + cuts[k]) / 2);
            parts.add(new Part(cuts[k], area(middle), zonesAt(middle)));
        }
        return List.copyOf(parts);
    }

    private static final class Growing {
        private final Segment like;
        private final Part part;
        private final List<GeoPoint> line = new ArrayList<>();
        private double lengthNm;

        Growing(Segment like, Part part) {
            this.like = like;
            this.part = part;
        }

        boolean takes(Segment segment, Part other) {
            return java.util.Objects.equals(like.passage(), segment.passage())
                    && like.reversed() == segment.reversed()
                    && java.util.Objects.equals(part.area, other.area)
                    && part.zones.equals(other.zones);
        }

        void grow(GeoPoint to, double nm) {
            line.add(to);
            lengthNm += nm;
        }

        WaterStretch done() {
            String area = part.area != null ? part.area : like.passage() == null ? NO_AREA : "RIVER";
            return new WaterStretch(like.passage(), like.reversed(), area, part.zones, lengthNm, line);
        }
    }

    private @Nullable String area(GeoPoint at) {
        for (int z = 0; z < boxes.length; z++) {
            if (zones.get(z).kind() == Zone.Kind.AREA && holds(z, at)) {
                return zones.get(z).id();
            }
        }
        return null;
    }

    private Set<String> zonesAt(GeoPoint at) {
        Set<String> ids = new HashSet<>();
        for (int z = 0; z < boxes.length; z++) {
            if (zones.get(z).kind() == Zone.Kind.ZONE && holds(z, at)) {
                ids.add(zones.get(z).id());
            }
        }
        return Set.copyOf(ids);
    }

    private boolean holds(int z, GeoPoint at) {
        double[] box = boxes[z];
        return at.latDeg() >= box[0]
                && at.latDeg() <= box[1]
                && at.lonDeg() >= box[2]
                && at.lonDeg() <= box[3]
                && zones.get(z).holds(at.latDeg(), at.lonDeg());
    }

    /// Shares of the segment, 0 and 1 included, where it crosses a border.
    private double[] cuts(Segment segment) {
        double span = Math.max(
                Math.abs(segment.to().latDeg() - segment.from().latDeg()),
                Math.abs(segment.to().lonDeg() - segment.from().lonDeg()));
        int steps = Math.clamp((long) Math.ceil(span / STEP_DEG), 1, 400);
        Set<Double> cuts = null;
        GeoPoint a = segment.from();
        for (int k = 1; k <= steps; k++) {
            GeoPoint b = between(segment, (double) k / steps);
            for (int z = 0; z < boxes.length; z++) {
                if (touch(boxes[z], a, b)) {
                    cuts = cuts == null ? new TreeSet<>() : cuts;
                    crossings(zones.get(z), a, b, (k - 1.0) / steps, 1.0 / steps, cuts);
                }
            }
            a = b;
        }
        if (cuts == null || cuts.isEmpty()) {
            return WHOLE;
        }
        cuts.add(0.0);
        cuts.add(1.0);
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean touch(double[] box, GeoPoint a, GeoPoint b) {
        return Math.max(a.latDeg(), b.latDeg()) >= box[0]
                && Math.min(a.latDeg(), b.latDeg()) <= box[1]
                && Math.max(a.lonDeg(), b.lonDeg()) >= box[2]
                && Math.min(a.lonDeg(), b.lonDeg()) <= box[3]
                && Math.abs(a.lonDeg() - b.lonDeg()) <= 180;
    }

    private static void crossings(Zone zone, GeoPoint a, GeoPoint b, double start, double share, Set<Double> cuts) {
        GeoPoint p = zone.ring().getLast();
        for (GeoPoint q : zone.ring()) {
            double rx = b.lonDeg() - a.lonDeg();
            double ry = b.latDeg() - a.latDeg();
            double sx = q.lonDeg() - p.lonDeg();
            double sy = q.latDeg() - p.latDeg();
            double cross = rx * sy - ry * sx;
            if (cross != 0) {
                double t = ((p.lonDeg() - a.lonDeg()) * sy - (p.latDeg() - a.latDeg()) * sx) / cross;
                double u = ((p.lonDeg() - a.lonDeg()) * ry - (p.latDeg() - a.latDeg()) * rx) / cross;
                if (t > 0 && t < 1 && u >= 0 && u < 1) {
                    cuts.add(start + t * share);
                }
            }
            p = q;
        }
    }

    /// Point at a share of the segment along its great circle.
    private static GeoPoint between(Segment segment, double share) {
        if (share <= 0) {
            return segment.from();
        }
        if (share >= 1) {
            return segment.to();
        }
        return Sphere.between(segment.from(), segment.to(), share);
    }
}
