package argosy.io.scenario;

import argosy.domain.Problem;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ScenarioDraft;
import argosy.io.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes a draft in the form its target's name asks for: `.xlsx`, `.json`, else a folder. Nothing is lost.
public final class ScenarioWriter {
    private static final Pattern TABLE_NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private ScenarioWriter() {}

    /// Writes all or nothing; empty when that went well. A folder must not exist yet; a file is replaced.
    public static Optional<Problem> write(ScenarioDraft draft, Path target) {
        for (DraftTable table : draft.tables()) {
            if (!TABLE_NAME.matcher(table.name()).matches()) {
                return Optional.of(new Problem(
                        table.file(),
                        0,
                        "TABLE-UNKNOWN",
                        "no table is called %s".formatted(table.name()),
                        "rename it"));
            }
        }
        String name = target.toString();
        if (name.endsWith(".xlsx")) {
            return AtomicFile.write(target, out -> XlsxWriter.write(draft, out));
        }
        if (name.endsWith(".json")) {
            return AtomicFile.write(
                    target, out -> out.write(JsonForm.write(draft).getBytes(StandardCharsets.UTF_8)));
        }
        return writeFolder(draft, target.toAbsolutePath().normalize());
    }

    private static Optional<Problem> writeFolder(ScenarioDraft draft, Path target) {
        if (Files.exists(target)) {
            return Optional.of(new Problem(
                    target.toString(),
                    0,
                    "TARGET-EXISTS",
                    "there is something already",
                    "give a folder that is not there"));
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectory(temporary);
            fill(draft, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        } catch (IOException e) {
            remove(temporary);
            return Optional.of(AtomicFile.failed(target, e));
        }
    }

    private static void fill(ScenarioDraft draft, Path folder) throws IOException {
        Files.writeString(folder.resolve(FolderReader.SETTINGS), YamlForm.write(draft.settings()));
        for (DraftTable table : draft.tables()) {
            Files.writeString(folder.resolve(table.name() + ".csv"), CsvText.write(table));
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            all.forEach(file -> file.toFile().delete());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.getLogger(ScenarioWriter.class.getName())
                    .log(System.Logger.Level.WARNING, "Left behind: {0}", folder);
        }
    }
}
