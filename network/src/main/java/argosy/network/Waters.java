package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// The navigable waters: open sea around the coast, and passages with official lengths. Immutable and thread-safe.
///
/// Knows geometry only; limits, seasons and dates of passages are the caller's, who bans what is closed.
@SuppressWarnings("DoNotCallSuggester")
public final class Waters {
    /// Farthest a point may lie from navigable water, nautical miles.
    public static final double DEFAULT_MAX_SNAP_NM = 30;

    private Waters() {}

    /// The network that ships with Argosy, read once.
    public static Waters bundled() {
        throw new IllegalStateException("The network file is not compiled yet.");
    }

    /// Reads a network file.
    public static Waters read(InputStream in) {
        throw new IllegalStateException("The network file is not compiled yet: " + in);
    }

    /// Every passage that can be banned.
    public SortedSet<PassageId> passages() {
        throw new UnsupportedOperationException();
    }

    /// Nearest navigable water; empty when it is farther than [#DEFAULT_MAX_SNAP_NM].
    public Optional<Snap> snap(GeoPoint point) {
        throw new UnsupportedOperationException(point.toString());
    }

    /// The best way that uses no banned passage; empty when there is none or an end is too far from water.
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        throw new UnsupportedOperationException(from + " " + to + banned);
    }

    /// Up to `count` different ways, best first; two ways differ in the passages they use.
    public List<WaterPath> alternatives(GeoPoint from, GeoPoint to, Set<PassageId> banned, int count) {
        throw new UnsupportedOperationException(from + " " + to + banned + count);
    }

    /// Length of the best way from each point to each other, nautical miles; infinity where there is none.
    public double[][] distancesNm(List<GeoPoint> points, Set<PassageId> banned) {
        throw new UnsupportedOperationException(points + " " + banned);
    }
}
