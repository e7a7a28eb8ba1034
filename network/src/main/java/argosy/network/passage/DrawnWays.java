package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.FairwayPiece;
import argosy.network.WaterPath;
import argosy.network.Waters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ways of the compiled network, with the lengths of its passages.
final class DrawnWays implements Ways {
    private final Waters waters;
    private final Map<PassageId, Double> lengthNm;

    DrawnWays(Waters waters) {
        this.waters = waters;
        lengthNm = waters.fairways().stream()
                .collect(
                        Collectors.groupingBy(FairwayPiece::passage, Collectors.summingDouble(FairwayPiece::lengthNm)));
    }

    @Override
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        return waters.findPath(from, to, banned);
    }

    @Override
    public double fullLengthNm(PassageId passage) {
        return lengthNm.getOrDefault(passage, 0.0);
    }
}
