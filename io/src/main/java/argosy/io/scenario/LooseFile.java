package argosy.io.scenario;

import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads single files that belong to no scenario: a CSV table, or settings as YAML or JSON.
public final class LooseFile {
    private LooseFile() {}

    /// Rows with their lines; empty when the file cannot be read.
    ///
    /// @param name what the table holds
    public static Optional<DraftTable> table(String name, Path file, ProblemList problems) {
        return Utf8.read(file, problems).flatMap(text -> CsvText.read(name, file.toString(), text, problems));
    }

    /// One setting a scalar, named by its JSON Pointer, with its line.
    public static List<DraftSetting> settings(Path file, ProblemList problems) {
        String name = file.toString();
        return Utf8.read(file, problems)
                .map(text -> name.endsWith(".json")
                        ? SettingsText.readJson(name, text, problems)
                        : SettingsText.readYaml(name, text, problems))
                .orElse(List.of());
    }
}
