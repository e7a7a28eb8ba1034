package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.FairwayPiece;
import argosy.network.WaterPath;
import argosy.network.Waters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The ways of the compiled network, with marks along its fairways.
final class DrawnWays implements Ways {
    private static final double KM_PER_NM = 1.852;

    /// A point farther from the fairway is not on it, degrees of latitude.
    private static final double ON_FAIRWAY_DEG = 0.1;

    private final Waters waters;

    DrawnWays(Waters waters) {
        this.waters = waters;
    }

    @Override
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        return waters.findPath(from, to, banned);
    }

    /// The mark of the nearest point of the passage's pieces, laid end to end in file order.
    @Override
    public OptionalDouble findMarkKm(PassageId passage, GeoPoint point) {
        double startNm = 0;
        double bestDeg = ON_FAIRWAY_DEG;
        OptionalDouble bestKm = OptionalDouble.empty();
        for (FairwayPiece piece : waters.fairways()) {
            if (piece.passage().equals(passage)) {
                double[] near = nearest(piece.line(), point);
                if (near[0] < bestDeg) {
                    bestDeg = near[0];
                    bestKm = OptionalDouble.of((startNm + near[1] * piece.lengthNm()) * KM_PER_NM);
                }
                startNm += piece.lengthNm();
            }
        }
        return bestKm;
    }

    /// Distance of a point from a line in degrees of latitude, and the share of the line before the nearest place.
    private static double[] nearest(List<GeoPoint> line, GeoPoint point) {
        double wide = Math.cos(Math.toRadians(point.latDeg()));
        double bestDeg = Double.POSITIVE_INFINITY;
        double before = 0;
        double bestBefore = 0;
        for (int at = 1; at < line.size(); at++) {
            GeoPoint a = line.get(at - 1);
            double east = (line.get(at).lonDeg() - a.lonDeg()) * wide;
            double north = line.get(at).latDeg() - a.latDeg();
            double x = (point.lonDeg() - a.lonDeg()) * wide;
            double y = point.latDeg() - a.latDeg();
            double square = east * east + north * north;
            double along = square == 0 ? 0 : Math.clamp((x * east + y * north) / square, 0, 1);
            double offDeg = Math.hypot(x - along * east, y - along * north);
            double length = Math.sqrt(square);
            if (offDeg < bestDeg) {
                bestDeg = offDeg;
                bestBefore = before + along * length;
            }
            before += length;
        }
        return new double[] {bestDeg, before == 0 ? 0 : bestBefore / before};
    }
}
