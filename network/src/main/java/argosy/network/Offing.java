package argosy.network;

/// How much ships dislike sailing close to land: a weight per mile that falls to 1 at the free distance.
///
/// @param freeNm    distance from land from which on a mile counts as a mile
/// @param closeWeight weight at the shore
/// @param power     shape of the fall between the two
public record Offing(double freeNm, double closeWeight, double power) {
    double strideNm() {
        return 0.8;
    }

    /// Weight per mile at a distance from land.
    public double weight(double clearNm) {
        if (clearNm >= freeNm) {
            return 1;
        }
        return 1 + (closeWeight - 1) * Math.pow(1 - clearNm / freeNm, power);
    }
}
