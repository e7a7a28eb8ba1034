package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.Optional;
import java.util.Set;

/// Sailed distance between two positions, as tables of port distances mean it: every passage open, but no canal
/// that only small ships take unless asked.
public final class DistanceService {
    /// Canals that published tables list only as a second way.
    public static final Set<PassageId> SMALL_SHIP_CANALS = Set.of(new PassageId("CORINTH"));

    private final Waters waters;
    private final Set<PassageId> banned;

    public DistanceService(Waters waters, Set<PassageId> banned) {
        this.waters = waters;
        this.banned = Set.copyOf(banned);
    }

    /// What came out.
    public enum Status {
        OK,
        /// No way: no water leads there, or only through banned passages.
        BLOCKED,
        /// An end lies farther from navigable water than [Waters#DEFAULT_MAX_SNAP_NM].
        FAR_FROM_WATER
    }

    /// @param status   what came out
    /// @param routedNm length with both snap legs, nautical miles; 0 unless `OK`
    public record Answer(Status status, double routedNm) {}

    /// Answers one pair.
    public Answer distance(GeoPoint from, GeoPoint to) {
        Optional<WaterPath> path = waters.findPath(from, to, banned);
        if (path.isPresent()) {
            return new Answer(Status.OK, path.get().lengthNm());
        }
        boolean far = waters.snap(from).isEmpty() || waters.snap(to).isEmpty();
        return new Answer(far ? Status.FAR_FROM_WATER : Status.BLOCKED, 0);
    }
}
