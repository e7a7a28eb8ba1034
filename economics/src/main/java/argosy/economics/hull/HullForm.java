package argosy.economics.hull;

/// A hull as Holtrop and Mennen describe it.
///
/// @param lengthM          waterline
/// @param draughtForeM     at the forward perpendicular
/// @param draughtAftM      at the aft perpendicular
/// @param volumeM3         displaced
/// @param lcbPercent       centre of buoyancy forward of half the length, per cent of it; aft is negative
/// @param midship          midship section coefficient
/// @param waterplane       waterplane coefficient
/// @param bulbAreaM2       transverse area of the bulb at the forward perpendicular
/// @param bulbHeightM      centre of that area above the keel
/// @param transomAreaM2    immersed, at rest
/// @param appendageAreaM2  wetted surface of the appendages
/// @param appendageFactor  1 + k2 of them together
/// @param sternShape       Cstern: -25 pram, -10 V, 0 normal, 10 U sections
public record HullForm(
        double lengthM,
        double beamM,
        double draughtForeM,
        double draughtAftM,
        double volumeM3,
        double lcbPercent,
        double midship,
        double waterplane,
        double bulbAreaM2,
        double bulbHeightM,
        double transomAreaM2,
        double appendageAreaM2,
        double appendageFactor,
        double sternShape) {
    /// The fullest prismatic coefficient the statistics cover. Fuller hulls are taken as this full
    /// wherever a formula has a pole or a root that CP would pass: (0.95 - CP), (1 - CP ...). Results are
    /// then extrapolated.
    public static final double FULLEST_PRISMATIC = 0.85;

    /// The widest beam over draught the statistics cover (Holtrop 1984, table of ranges: 2.1 to 4.0). In the
    /// wave terms a shallower hull is taken as this wide: length over draught in m1 would else double the
    /// waves of a ship that trims light.
    public static final double WIDEST_BEAM_OVER_DRAUGHT = 4.0;

    public double draughtM() {
        return (draughtForeM + draughtAftM) / 2;
    }

    public double block() {
        return volumeM3 / (lengthM * beamM * draughtM());
    }

    public double prismatic() {
        return block() / midship;
    }

    /// True when she is fuller than the hulls the formulae were fitted to.
    public boolean extrapolated() {
        return prismatic() > FULLEST_PRISMATIC || beamM > WIDEST_BEAM_OVER_DRAUGHT * draughtM();
    }

    /// Draught for the wave terms.
    double guardedDraughtM() {
        return Math.max(draughtM(), beamM / WIDEST_BEAM_OVER_DRAUGHT);
    }

    double guardedPrismatic() {
        return Math.min(prismatic(), FULLEST_PRISMATIC);
    }

    double guardedBlock() {
        return Math.min(block(), FULLEST_PRISMATIC);
    }

    /// Length of the run LR, m (Holtrop and Mennen 1982, eq. for LR).
    public double runLengthM() {
        double cp = guardedPrismatic();
        return lengthM * (1 - cp + 0.06 * cp * lcbPercent / (4 * cp - 1));
    }

    /// Wetted surface of the bare hull, m2 (Holtrop and Mennen 1982).
    public double wettedSurfaceM2() {
        return lengthM
                        * (2 * draughtM() + beamM)
                        * Math.sqrt(midship)
                        * (0.453
                                + 0.4425 * block()
                                - 0.2862 * midship
                                - 0.003467 * beamM / draughtM()
                                + 0.3696 * waterplane)
                + 2.38 * bulbAreaM2 / block();
    }
}
