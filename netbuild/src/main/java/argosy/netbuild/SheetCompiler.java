package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.network.Field;
import argosy.network.Offing;
import argosy.network.Sheet;
import argosy.network.Shore;
import java.util.ArrayList;
import java.util.List;

/// Compiles one sheet: coast to raster, raster to clearance, clearance to shore line and turning points.
final class SheetCompiler implements Drawing {
    private static final double PUSH_NM = 0.008;

    private final SheetPlan plan;
    private final Field field;
    private final Shore shore;
    private final Corners corners = new Corners();

    SheetCompiler(SheetPlan plan, Gshhg coast, List<List<GeoPoint>> barriers) {
        this.plan = plan;
        Grid grid = plan.grid();
        byte[] cells = Rasteriser.draw(coast, grid);
        Clearance.transform(cells, grid, plan.unitNm());
        field = FieldBuilder.build(cells, grid, plan.unitNm(), plan.fieldPerDeg());
        barriers.forEach(line -> SeaMask.bar(cells, grid, line));
        SeaMask.keepReachable(cells, grid, (int) Math.ceil(plan.shoreNm() / plan.unitNm()), plan.seeds());
        shore = shore(cells);
        for (int t = 1; t < plan.tiers().size(); t++) {
            SheetPlan.Tier tier = plan.tiers().get(t);
            for (double[] chain : Contours.trace(cells, grid, tier.step(), tier.clearNm() / plan.unitNm())) {
                corners.add(Simplifier.simplify(chain, tier.toleranceNm()), t);
            }
        }
        SheetPlan.Tier outer = plan.tiers().getLast();
        for (double[] chain : Contours.trace(cells, grid, outer.step(), outer.clearNm() / plan.unitNm())) {
            corners.addEntries(chain, plan.tiers().size(), plan.entrySpacingNm());
        }
        if (plan.isGlobal()) {
            corners.turn(plan.seamDeg());
        }
    }

    @Override
    public SheetGraph graph(Offing offing) {
        SightGraph sights = new SightGraph(corners.points, plan, () -> new argosy.network.Ray(field, shore, offing));
        return SheetGraph.thin(corners.points, sights.edges());
    }

    @Override
    public Sheet sheet(int firstNode, int endNode) {
        double[] reach = java.util.stream.DoubleStream.concat(
                        plan.tiers().stream().mapToDouble(SheetPlan.Tier::reachNm),
                        java.util.stream.DoubleStream.of(plan.changeNm()))
                .toArray();
        return new Sheet(plan.name(), () -> field, () -> shore, reach, firstNode, endNode);
    }

    private Shore shore(byte[] cells) {
        List<int[]> chains = new ArrayList<>();
        int points = 0;
        for (double[] chain : Contours.trace(cells, plan.grid(), 1, plan.shoreNm() / plan.unitNm())) {
            double[] simple = Simplifier.simplify(chain, plan.shoreToleranceNm());
            corners.addPushed(simple, 0, PUSH_NM);
            int[] units = units(simple);
            chains.add(units);
            points += units.length / 2;
        }
        int[] latLon = new int[2 * points];
        int[] start = new int[chains.size() + 1];
        for (int c = 0; c < chains.size(); c++) {
            System.arraycopy(chains.get(c), 0, latLon, 2 * start[c], chains.get(c).length);
            start[c + 1] = start[c] + chains.get(c).length / 2;
        }
        Grid grid = plan.grid();
        Shore.Frame frame = new Shore.Frame(
                grid.westDeg(), grid.southDeg(), grid.widthDeg(), grid.heightDeg(), plan.bucketsPerDeg());
        int buckets = (int) (grid.widthDeg() * frame.perDeg() * grid.heightDeg() * frame.perDeg());
        long[] bits = new long[(buckets >> 6) + 1];
        Shore bare = new Shore(latLon, start, frame, bits);
        markMiddles(cells, bare, bits, frame);
        return bare;
    }

    static int[] units(double[] degrees) {
        int[] units = new int[degrees.length];
        for (int k = 0; k < units.length; k++) {
            units[k] = (int) Math.round(degrees[k] / Shore.UNIT_DEG);
        }
        return units;
    }

    /// One bit per bucket: whether its middle is navigable, told from a raster cell that is surely land or water.
    private void markMiddles(byte[] cells, Shore bare, long[] bits, Shore.Frame frame) {
        int columns = (int) Math.ceil(frame.widthDeg() * frame.perDeg());
        int rows = (int) Math.ceil(frame.heightDeg() * frame.perDeg());
        int ratio = (int) (plan.grid().perDeg() / frame.perDeg());
        for (int b = 0; b < columns * rows; b++) {
            if (middle(cells, bare, b, b % columns * ratio, b / columns * ratio)) {
                bits[b >> 6] |= 1L << b;
            }
        }
    }

    private boolean middle(byte[] cells, Shore bare, int bucket, int column, int row) {
        Grid grid = plan.grid();
        int ratio = grid.perDeg() / plan.bucketsPerDeg();
        int sure = (int) Math.ceil(plan.shoreNm() / plan.unitNm()) + 3;
        for (int k = 0; k < ratio * ratio; k++) {
            int c = column + (k % ratio + ratio / 2) % ratio;
            int r = row + (k / ratio + ratio / 2) % ratio;
            int value = cells[grid.index(c, r)] & 0xff;
            if (value == 0 || value >= sure) {
                return value > 0 ^ bare.oddToMiddle(bucket, grid.latDeg(r), grid.lonDeg(c));
            }
        }
        return false;
    }
}
