package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.Waters;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The port to the waters: shortest ways that leave out banned passages.
@FunctionalInterface
public interface Ways {
    /// The shortest way that uses no banned passage; empty when there is none. Same answer for the same question.
    Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned);

    /// The ways of the compiled network.
    static Ways of(Waters waters) {
        return new DrawnWays(waters);
    }

    /// How far along its passage a point on a fairway lies, in official kilometres from where the passage is drawn
    /// first; empty when the fairway is not known.
    default OptionalDouble findMarkKm(PassageId passage, GeoPoint point) {
        return OptionalDouble.empty();
    }
}
