package argosy.netbuild.outline;

import io.jhdf.HdfFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The segments of a binned GSHHG file (netCDF-4): pieces of coast or river cut at whole degrees.
///
/// The format has no official description; the layout is read off the arrays: one-degree bins from 90 N, 0 E eastwards,
/// then south; points as 16-bit offsets in their bin; for the coast `info = points << 9 | level << 6 | entry << 3 |
/// exit`.
final class BinnedLines {
    /// Offsets run from 0 to this over one degree.
    static final int UNITS_PER_DEGREE = 65_535;

    private BinnedLines() {}

    /// Pieces of coast, each with its polygon's number, level (1 land, 2 lake, 3 island in a lake) and area.
    static List<Piece> coast(Path folder) {
        try (HdfFile file = new HdfFile(folder.resolve("binned_GSHHS_f.nc"))) {
            int[] info = (int[]) array(file, "Embedded_npts_levels_exit_entry_for_a_segment");
            int[] polygon = (int[]) array(file, "Id_of_GSHHS_ID");
            double[] area = (double[]) array(file, "The_km_squared_area_of_polygons");
            return pieces(
                    file,
                    segment -> info[segment] >>> 9,
                    segment -> new Piece.Kind(polygon[segment], (info[segment] >> 6) & 7, area[polygon[segment]]));
        }
    }

    /// Pieces of river; the level is the rank, small is great.
    static List<Piece> rivers(Path folder) {
        try (HdfFile file = new HdfFile(folder.resolve("binned_river_f.nc"))) {
            short[] points = (short[]) array(file, "N_points_for_a_segment");
            short[] rank = (short[]) array(file, "Hierarchial_level_of_a_segment");
            return pieces(
                    file, segment -> points[segment] & 0xffff, segment -> new Piece.Kind(segment, rank[segment], 0));
        }
    }

    private static List<Piece> pieces(HdfFile file, Count count, Kinds kinds) {
        int[] firstSegment = (int[]) array(file, "Id_of_first_segment_in_a_bin");
        short[] segments = (short[]) array(file, "N_segments_in_a_bin");
        int[] firstPoint = (int[]) array(file, "Id_of_first_point_in_a_segment");
        short[] dx = (short[]) array(file, "Relative_longitude_from_SW_corner_of_bin");
        short[] dy = (short[]) array(file, "Relative_latitude_from_SW_corner_of_bin");
        List<Piece> pieces = new ArrayList<>();
        for (int bin = 0; bin < segments.length; bin++) {
            long west = (long) (bin % 360) * UNITS_PER_DEGREE;
            long south = (long) (89 - bin / 360) * UNITS_PER_DEGREE;
            for (int segment = firstSegment[bin]; segment < firstSegment[bin] + segments[bin]; segment++) {
                int points = count.of(segment);
                long[] x = new long[points];
                long[] y = new long[points];
                for (int i = 0; i < points; i++) {
                    x[i] = west + (dx[firstPoint[segment] + i] & 0xffff);
                    y[i] = south + (dy[firstPoint[segment] + i] & 0xffff);
                }
                pieces.add(new Piece(kinds.of(segment), x, y));
            }
        }
        return pieces;
    }

    private static Object array(HdfFile file, String name) {
        return file.getDatasetByPath(name).getData();
    }

    private interface Count {
        int of(int segment);
    }

    private interface Kinds {
        Piece.Kind of(int segment);
    }
}
