package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.List;

/// A piece of a fairway: one drawn line with the length that counts.
///
/// @param id       unique name, such as `VCSSC-2`
/// @param passage  passage the piece belongs to
/// @param name     for people
/// @param lengthNm official length where there is one, else the drawn length
/// @param quality  how good length and line are
/// @param source   where the length comes from
/// @param asOf     year or date of the source
/// @param line     centre line in sailing order from the sea upstream
public record FairwayPiece(
        String id,
        PassageId passage,
        String name,
        double lengthNm,
        String quality,
        String source,
        String asOf,
        List<GeoPoint> line) {
    public FairwayPiece {
        line = List.copyOf(line);
    }

    /// Length of the drawn line.
    public double drawnNm() {
        double sum = 0;
        for (int p = 1; p < line.size(); p++) {
            sum += Sphere.distanceNm(line.get(p - 1), line.get(p));
        }
        return sum;
    }
}
