package argosy.io.catalogue;

import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.draft.CatalogueRows;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.io.scenario.CsvText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// Reads catalogues: those packed into the jar, or a folder of the same files.
public final class CatalogueReader {
    private static final List<String> TABLES = List.of(
            "ports",
            "grades",
            "vessel-classes",
            "hydrostatics",
            "passages",
            "passage-seasons",
            "passage-draughts",
            "passage-closures",
            "passage-locks",
            "passage-hours",
            "passage-sizes",
            "passage-ice",
            "figures",
            "tariffs");

    private CatalogueReader() {}

    /// The catalogue that ships with Argosy. Reads it anew at each call: keep it.
    public static Catalogue bundled() {
        ProblemList problems = new ProblemList();
        List<DraftTable> tables = new ArrayList<>();
        for (String name : TABLES) {
            text(name + ".csv")
                    .flatMap(text -> CsvText.read(name, name + ".csv", text, problems))
                    .ifPresent(tables::add);
        }
        Catalogue catalogue = CatalogueRows.of(tables, problems);
        if (problems.hasErrors()) {
            throw new IllegalStateException("The bundled catalogue is broken: "
                    + problems.errors().stream().map(Problem::text).collect(Collectors.joining("\n")));
        }
        return catalogue;
    }

    /// Short name of the bundled rows for the stamp of a plan: CRC-32 of all files in their order.
    public static String version() {
        CRC32 crc = new CRC32();
        TABLES.forEach(name -> crc.update(text(name + ".csv").orElse("").getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "crc32-%08x", crc.getValue());
    }

    /// The catalogue in a folder with the same files; what is wrong goes to `problems`, missing files as well.
    public static Catalogue read(Path folder, ProblemList problems) {
        List<DraftTable> tables = new ArrayList<>();
        for (String name : TABLES) {
            CsvText.read(name, folder.resolve(name + ".csv"), problems).ifPresent(tables::add);
        }
        return CatalogueRows.of(tables, problems);
    }

    private static Optional<String> text(String file) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
