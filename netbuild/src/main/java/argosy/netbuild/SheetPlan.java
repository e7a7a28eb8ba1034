package argosy.netbuild;

import argosy.domain.GeoPoint;
import java.util.List;

/// How one sheet of the sea is compiled.
///
/// @param name       name in the network file
/// @param grid       raster on which the coast is grown
/// @param unitNm     unit of the clearance raster
/// @param shoreNm    how far outside the coast the forbidden line runs
/// @param shoreToleranceNm how far that line may be simplified; less than `shoreNm`
/// @param fieldPerDeg cells per degree of the run-time clearance raster
/// @param bucketsPerDeg shore buckets per degree
/// @param tiers      the shore itself, then lines farther out, at whose corners ships may turn
/// @param changeNm   longest way on which a ship changes from one line to another without touching a corner
/// @param entrySpacingNm distance between entries on the outermost line
/// @param seaParts   cells per degree far from land, as in [argosy.network.CellsBuilder]
/// @param coastParts the same near land
/// @param seeds      one point in each sea of the sheet
record SheetPlan(
        String name,
        Grid grid,
        double unitNm,
        double shoreNm,
        double shoreToleranceNm,
        int fieldPerDeg,
        int bucketsPerDeg,
        List<Tier> tiers,
        double changeNm,
        double entrySpacingNm,
        int seaParts,
        int coastParts,
        List<GeoPoint> seeds) {

    /// A line of equal clearance whose corners are turning points.
    ///
    /// @param clearNm     distance from the coast
    /// @param toleranceNm how far the line may be simplified
    /// @param reachNm     longest edge at a turning point of this line
    /// @param step        every how many raster cells the line is traced
    record Tier(double clearNm, double toleranceNm, double reachNm, int step) {}

    /// Longest edge at an entry.
    double entryReachNm() {
        return isGlobal() ? 1000 : 4000;
    }

    /// First tier without a limit of reach; inner tiers meet entries only nearby.
    int farTier() {
        int tier = 0;
        while (tiers.get(tier).reachNm() < 1000) {
            tier++;
        }
        return tier;
    }

    static SheetPlan region(List<GeoPoint> seeds) {
        return new SheetPlan(
                "region",
                new Grid(-7, 30, 63, 18, 600),
                0.05,
                0.1,
                0.04,
                60,
                20,
                List.of(
                        new Tier(0.1, 0.04, 40, 1),
                        new Tier(0.8, 0.12, 120, 2),
                        new Tier(1.8, 0.2, 4000, 4),
                        new Tier(3.5, 0.3, 3000, 4),
                        new Tier(6, 0.4, 3000, 4)),
                10,
                8,
                4,
                20,
                seeds);
    }

    /// The oceans, coarser. Ten degrees are drawn twice, so that ways cross the date line without a seam.
    static SheetPlan world(List<GeoPoint> seeds) {
        return new SheetPlan(
                "world",
                new Grid(-180, -60, 370, 140, 60),
                0.25,
                0.6,
                0.3,
                12,
                4,
                List.of(new Tier(0.6, 0.4, 25, 1), new Tier(3, 1.2, 120, 2), new Tier(8, 5, 12000, 3)),
                20,
                150,
                1,
                0,
                seeds);
    }

    /// How many turning points of a sheet are left to the core of the hierarchy: fewer make a smaller file, but the
    /// last contractions are the dear ones.
    static int coreOf(String name) {
        return name.equals("region") ? 30_000 : 15_000;
    }

    /// Whether the sheet goes round the globe.
    boolean isGlobal() {
        return grid.widthDeg() > 360;
    }

    /// First longitude of the 360 degrees whose corners are kept.
    double seamDeg() {
        return grid.westDeg() + (grid.widthDeg() - 360) / 2.0;
    }
}
