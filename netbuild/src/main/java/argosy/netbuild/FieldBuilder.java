package argosy.netbuild;

import argosy.network.Field;

/// Boils the fine clearance raster down to the run-time field.
final class FieldBuilder {
    private FieldBuilder() {}

    /// Field at `perDeg` cells per degree; beyond the fine raster's cap distances are grown on the coarse cells.
    static Field build(byte[] cells, Grid grid, double unitNm, int perDeg) {
        Grid coarse = new Grid(grid.westDeg(), grid.southDeg(), grid.widthDeg(), grid.heightDeg(), perDeg);
        byte[] far = new byte[coarse.cells()];
        byte[] near = new byte[coarse.cells()];
        int ratio = grid.perDeg() / perDeg;
        for (int r = 0; r < coarse.rows(); r++) {
            for (int c = 0; c < coarse.columns(); c++) {
                byte value = cells[grid.index(c * ratio + ratio / 2, r * ratio + ratio / 2)];
                near[coarse.index(c, r)] = value;
                far[coarse.index(c, r)] = value == (byte) 255 ? Rasteriser.WATER : Rasteriser.LAND;
            }
        }
        Clearance.transform(far, coarse, 0.5);
        byte[] out = new byte[coarse.cells()];
        double slack = coarse.cellNm();
        for (int k = 0; k < out.length; k++) {
            int value = near[k] & 0xff;
            double nm = value < 255 ? value * unitNm : 255 * unitNm + Math.max(0, (far[k] & 0xff) * 0.5 - slack);
            out[k] = Field.encode(nm);
        }
        return new Field(grid.westDeg(), grid.southDeg(), coarse.columns(), coarse.rows(), perDeg, out);
    }
}
