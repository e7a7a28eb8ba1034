package argosy.network;

import argosy.domain.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cuts a way at the borders of areas and zones; the parts of a segment share its length exactly by their share of it.
final class ZoneCutter {
    /// Area of water that no polygon names.
    static final String NO_AREA = "OCEAN";

    private static final double STEP_DEG = 0.5;

    private final List<Zone> zones;
    private final double[][] boxes;

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

    List<WaterStretch> cut(List<Segment> segments) {
        List<WaterStretch> stretches = new ArrayList<>();
        Growing growing = null;
        for (Segment segment : segments) {
            double[] cuts = cuts(segment);
            GeoPoint at = segment.from();
            for (int k = 1; k < cuts.length; k++) {
                GeoPoint next = k + 1 == cuts.length ? segment.to() : between(segment, cuts[k]);
                GeoPoint middle = between(segment, (cuts[k - 1] + cuts[k]) / 2);
                Growing piece = new Growing(segment, area(segment, middle), zonesAt(middle));
                if (growing == null || !growing.sameAs(piece)) {
                    if (growing != null) {
                        stretches.add(growing.done());
                    }
                    growing = piece;
                    growing.line.add(at);
                }
                growing.grow(next, segment.lengthNm() * (cuts[k] - cuts[k - 1]));
                at = next;
            }
        }
        if (growing != null) {
            stretches.add(growing.done());
        }
        return stretches;
    }

    private static final class Growing {
        private final Segment like;
        private final String area;
        private final Set<String> zones;
        private final List<GeoPoint> line = new ArrayList<>();
        private double lengthNm;

        Growing(Segment like, String area, Set<String> zones) {
            this.like = like;
            this.area = area;
            this.zones = zones;
        }

        boolean sameAs(Growing other) {
            return java.util.Objects.equals(like.passage(), other.like.passage())
                    && like.reversed() == other.like.reversed()
                    && area.equals(other.area)
                    && zones.equals(other.zones);
        }

        void grow(GeoPoint to, double nm) {
            line.add(to);
            lengthNm += nm;
        }

        WaterStretch done() {
            return new WaterStretch(like.passage(), like.reversed(), area, zones, lengthNm, line);
        }
    }

    private String area(Segment segment, GeoPoint at) {
        for (int z = 0; z < boxes.length; z++) {
            if (zones.get(z).kind() == Zone.Kind.AREA && holds(z, at)) {
                return zones.get(z).id();
            }
        }
        return segment.passage() == null ? NO_AREA : "RIVER";
    }

    private Set<String> zonesAt(GeoPoint at) {
        Set<String> ids = new TreeSet<>();
        for (int z = 0; z < boxes.length; z++) {
            if (zones.get(z).kind() == Zone.Kind.ZONE && holds(z, at)) {
                ids.add(zones.get(z).id());
            }
        }
        return ids;
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
        TreeSet<Double> cuts = new TreeSet<>(List.of(0.0, 1.0));
        double span = Math.max(
                Math.abs(segment.to().latDeg() - segment.from().latDeg()),
                Math.abs(segment.to().lonDeg() - segment.from().lonDeg()));
        int steps = Math.clamp((long) Math.ceil(span / STEP_DEG), 1, 400);
        GeoPoint a = segment.from();
        for (int k = 1; k <= steps; k++) {
            GeoPoint b = between(segment, (double) k / steps);
            for (int z = 0; z < boxes.length; z++) {
                crossings(zones.get(z), boxes[z], a, b, (k - 1.0) / steps, 1.0 / steps, cuts);
            }
            a = b;
        }
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void crossings(
            Zone zone, double[] box, GeoPoint a, GeoPoint b, double start, double share, Set<Double> cuts) {
        if (Math.max(a.latDeg(), b.latDeg()) < box[0]
                || Math.min(a.latDeg(), b.latDeg()) > box[1]
                || Math.max(a.lonDeg(), b.lonDeg()) < box[2]
                || Math.min(a.lonDeg(), b.lonDeg()) > box[3]
                || Math.abs(a.lonDeg() - b.lonDeg()) > 180) {
            return;
        }
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
