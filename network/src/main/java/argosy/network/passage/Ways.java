package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.Waters;
import java.util.Optional;
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

    /// Length of a passage from end to end, nautical miles; 0 when not known. Tells how much of it a way uses.
    default double fullLengthNm(PassageId passage) {
        return 0;
    }
}
