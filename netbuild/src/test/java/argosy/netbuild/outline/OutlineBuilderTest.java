package argosy.netbuild.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineBuilderTest {
    private static final long DEGREE = BinnedLines.UNITS_PER_DEGREE;

    @Test
    void piecesOfOnePolygonJoinToOneRingAcrossGreenwich() {
        Piece.Kind kind = new Piece.Kind(7, 1, 1000);
        Piece east = piece(kind, 0, 0, 1, 0, 1, 1, 0, 1);
        Piece west = piece(kind, 360, 1, 359, 1, 359, 0, 360, 0);
        List<Piece> rings = Rings.join(List.of(east, west));
        assertThat(rings).hasSize(1);
        Piece ring = rings.getFirst();
        assertThat(ring.x).hasSize(7);
        assertThat(ring.x[0]).isEqualTo(ring.x[6]);
        assertThat(ring.x[4]).isEqualTo(-DEGREE);
    }

    @Test
    void thinningDropsWhatLiesOnTheLineAndKeepsCorners() {
        Piece line = piece(new Piece.Kind(1, 1, 0), 40, 40, 40, 41, 40, 42, 41, 42);
        assertThat(Thinner.keep(line).stream().toArray()).containsExactly(0, 2, 3);
    }

    @Test
    @Tag("long")
    void theCommittedOutlineIsTheOneBuiltFromGshhg(@TempDir Path folder) throws IOException {
        Path coast = Path.of("/usr/share/gmt-gshhg");
        assumeTrue(Files.exists(coast.resolve("binned_GSHHS_f.nc")), "not run: install Debian's gmt-gshhg-full");
        Path built = folder.resolve("outline.json");
        OutlineBuilder.main(new String[] {coast.toString(), built.toString()});
        assertThat(built).hasSameTextualContentAs(Path.of("../io/src/main/resources/argosy/io/report/outline.json"));
    }

    private static Piece piece(Piece.Kind kind, long... lonLatDeg) {
        long[] x = new long[lonLatDeg.length / 2];
        long[] y = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = lonLatDeg[2 * i] * DEGREE;
            y[i] = lonLatDeg[2 * i + 1] * DEGREE;
        }
        return new Piece(kind, x, y);
    }
}
