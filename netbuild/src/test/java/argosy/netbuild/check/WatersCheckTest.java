package argosy.netbuild.check;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.draft.ProblemList;
import argosy.io.catalogue.CatalogueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WatersCheckTest {
    private static final Path DATA = Path.of("..", "data");

    private static List<Problem> check(Path waters, Path catalogues) {
        ProblemList problems = new ProblemList();
        WatersCheck.Found found = WatersCheck.check(waters, problems);
        Catalogue catalogue = CatalogueReader.read(catalogues, problems);
        PassageCheck.check("catalogues", catalogue.passages(), found.lengthKm(), problems);
        return Stream.concat(problems.errors().stream(), problems.warnings().stream())
                .toList();
    }

    @Test
    void theDataThatShipHaveNoErrors() {
        ProblemList problems = new ProblemList();
        WatersCheck.Found found = WatersCheck.check(DATA.resolve("waters"), problems);
        Catalogue catalogue = CatalogueReader.read(DATA.resolve("catalogues"), problems);
        PassageCheck.check("catalogues", catalogue.passages(), found.lengthKm(), problems);
        assertThat(problems.errors()).isEmpty();
        assertThat(found.lengthKm()).containsKeys("VCSSC", "LVOLGA", "VDSC", "DON-LOW", "KERCH");
    }

    /// One edit in a copy of the data; the problem names file and line.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waters/fairways.csv | 18.0,start | 18.0,often | CHOICE
            waters/fairways.csv | 18.0,start | -18,start | RANGE
            waters/fairways.csv | 18.0,start | 18 km,start | NUMBER
            waters/fairways.csv | 18.0,start | 80,start | LENGTH-DRAWN
            waters/fairways.csv | 44.76333,47.76000 | 447.6333,47.76 | POSITION
            waters/fairways.csv | VCSSC-2,VCSSC | VCSSC-1,VCSSC | DUPLICATE
            waters/fairways.csv | "44.92500,47.74167 45.09000 | "44.93500,47.74167 45.09000 | PIECES-APART
            waters/fairways.csv | KERCH-1,KERCH | KERCH-1,KERTSCH | PASSAGE-UNLISTED
            waters/fairways.csv | Kerch-Enikale canal,35 | Kerch-Enikale canal,36 | LENGTH-DIFFERS
            waters/barriers.csv | KERCH,closes | KERTCH,closes | BARRIER-ALONE
            waters/zones.csv | MARMARA,area | MARMARA,sea | CHOICE
            waters/zones.csv | 46.65,37.80 46.95,37.30 47.4,38.0 | 46.95,37.30 47.4,38.0 46.65,37.80 | RING-CROSSES
            waters/parameters.csv | offing.power,1 | offing.power,one | NUMBER
            catalogues/passage-locks.csv | VDSC,Lock 13,98.7 | VDSC,Lock 13,198.7 | LOCK-BEYOND
            catalogues/passage-locks.csv | VDSC,Lock 13 | VDCS,Lock 13 | PASSAGE-UNKNOWN
            catalogues/passage-hours.csv | 23:00 | 25:00 | HOURS
            catalogues/passage-ice.csv | ADSC,2012, | ADSC,, | ICE-TYPICAL
            catalogues/passage-sizes.csv | 27,9.5 | 27,95 | RANGE
            catalogues/passage-seasons.csv | 2018-12-05 | 2019-12-05 | SEASON-ORDER
            """)
    void eachMistakeIsNamedWithItsLine(String file, String good, String bad, String code, @TempDir Path folder)
            throws IOException {
        copy(folder);
        Path edited = folder.resolve(file);
        String text = Files.readString(edited);
        assertThat(text).contains(good);
        Files.writeString(edited, text.replace(good, bad));
        assertThat(check(folder.resolve("waters"), folder.resolve("catalogues")))
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void allMistakesAreNamedInOneRun(@TempDir Path folder) throws IOException {
        copy(folder);
        Path fairways = folder.resolve("waters/fairways.csv");
        Files.writeString(
                fairways,
                Files.readString(fairways).replace("18.0,start", "-1,often").replace("18.7,none", "x,none"));
        Files.delete(folder.resolve("waters/seas.csv"));
        assertThat(check(folder.resolve("waters"), folder.resolve("catalogues")).stream()
                        .map(Problem::code))
                .contains("RANGE", "CHOICE", "NUMBER", "FILE-UNREADABLE");
    }

    private static void copy(Path folder) throws IOException {
        for (String part : List.of("waters", "catalogues")) {
            Files.createDirectories(folder.resolve(part));
            try (Stream<Path> files = Files.list(DATA.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(part).resolve(file.getFileName()));
                }
            }
        }
    }
}
