package argosy.netbuild;

import io.jhdf.HdfFile;
import java.nio.file.Path;

/// The binned GSHHG coast (netCDF-4): one-degree bins, segments with packed info, 16-bit offsets in the bin.
///
/// The format has no official description; the layout here is read off the arrays and checked by tests:
/// `info = points << 9 | level << 6 | entrySide << 3 | exitSide`, bins run from 90 N, 0 E eastwards, then south.
final class Gshhg {
    static final double UNIT_DEG = 1.0 / 65535.0;
    private static final int COLUMNS = 360;

    private final int[] firstSegment;
    private final short[] segmentCount;
    private final short[] nodeLevels;
    private final int[] info;
    private final int[] firstPoint;
    private final short[] dx;
    private final short[] dy;

    private Gshhg(HdfFile file) {
        firstSegment = (int[]) array(file, "Id_of_first_segment_in_a_bin");
        segmentCount = (short[]) array(file, "N_segments_in_a_bin");
        nodeLevels = (short[]) array(file, "Embedded_node_levels_in_a_bin");
        info = (int[]) array(file, "Embedded_npts_levels_exit_entry_for_a_segment");
        firstPoint = (int[]) array(file, "Id_of_first_point_in_a_segment");
        dx = (short[]) array(file, "Relative_longitude_from_SW_corner_of_bin");
        dy = (short[]) array(file, "Relative_latitude_from_SW_corner_of_bin");
    }

    static Gshhg read(Path folder) {
        try (HdfFile file = new HdfFile(folder.resolve("binned_GSHHS_f.nc"))) {
            return new Gshhg(file);
        }
    }

    private static Object array(HdfFile file, String name) {
        return file.getDatasetByPath(name).getData();
    }

    /// Bin whose south-west corner is the given whole degree; longitude may be negative.
    static int bin(int southDeg, int westDeg) {
        return (89 - southDeg) * COLUMNS + Math.floorMod(westDeg, COLUMNS);
    }

    int firstSegment(int bin) {
        return firstSegment[bin];
    }

    int endSegment(int bin) {
        return firstSegment[bin] + segmentCount[bin];
    }

    /// Level of the bin's south-west corner: 0 sea, 1 land, 2 lake, 3 island in a lake.
    int southWestLevel(int bin) {
        return (nodeLevels[bin] >> 9) & 7;
    }

    int level(int segment) {
        return (info[segment] >> 6) & 7;
    }

    int points(int segment) {
        return info[segment] >>> 9;
    }

    /// East offset of a point from the bin's corner, degrees.
    double eastDeg(int segment, int point) {
        return (dx[firstPoint[segment] + point] & 0xffff) * UNIT_DEG;
    }

    /// North offset of a point from the bin's corner, degrees.
    double northDeg(int segment, int point) {
        return (dy[firstPoint[segment] + point] & 0xffff) * UNIT_DEG;
    }
}
