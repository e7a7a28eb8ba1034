package argosy.io.scenario;

import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads a folder: `scenario.yaml` and one CSV file a table.
final class FolderReader {
    static final String SETTINGS = "scenario.yaml";

    private static final int MOST_FILES = 200;

    private FolderReader() {}

    static ScenarioDraft read(Path folder, ProblemList problems) {
        Path settingsFile = folder.resolve(SETTINGS);
        List<Path> files = filesIn(folder, problems);
        List<DraftSetting> settings = List.of();
        if (Files.exists(settingsFile)) {
            settings = Utf8.read(settingsFile, problems)
                    .map(text -> SettingsText.readYaml(settingsFile.toString(), text, problems))
                    .orElse(List.of());
        } else {
            problems.error(
                    folder.toString(),
                    0,
                    files.isEmpty() ? "FOLDER-EMPTY" : "FILE-MISSING",
                    files.isEmpty() ? "the folder is empty" : "there is no scenario.yaml",
                    "a scenario is scenario.yaml with vessels.csv and cargoes.csv; see docs/scenario-format.md");
        }
        List<DraftTable> tables = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv")) {
                String table = name.substring(0, name.length() - 4);
                tables.add(Utf8.read(file, problems)
                        .flatMap(text -> CsvText.read(table, file.toString(), text, problems))
                        .orElseGet(() -> DraftTable.unreadable(table, file.toString())));
            }
        }
        return new ScenarioDraft(settingsFile.toString(), settings, tables);
    }

    private static List<Path> filesIn(Path folder, ProblemList problems) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1)
                    .toList();
            if (all.size() > MOST_FILES) {
                problems.error(
                        folder.toString(),
                        0,
                        "FILE-COUNT",
                        "more than %d files lie in the folder".formatted(MOST_FILES),
                        "name the folder of one scenario");
                return List.of();
            }
            return all;
        } catch (IOException e) {
            Utf8.unreadable(folder, e, problems);
            return List.of();
        }
    }
}
