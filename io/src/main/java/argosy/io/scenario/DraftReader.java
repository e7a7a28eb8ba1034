package argosy.io.scenario;

import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads a scenario as written, in whichever form it is: folder, `.xlsx` or `.json`.
public final class DraftReader {
    private DraftReader() {}

    /// Reads what can be read; everything wrong with the files goes to `problems`.
    public static ScenarioDraft read(Path path, ProblemList problems) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            return FolderReader.read(path, problems);
        }
        if (!Files.exists(path)) {
            problems.error(path.toString(), 0, "FILE-MISSING", "there is no such file or folder", "check the path");
        } else if (name.endsWith(".xlsx")) {
            return XlsxReader.read(path, problems);
        } else if (name.endsWith(".json")) {
            return Utf8.read(path, problems)
                    .map(text -> JsonForm.read(path.toString(), text, problems))
                    .orElse(nothing(path));
        } else {
            problems.error(
                    path.toString(),
                    0,
                    "FORMAT-UNKNOWN",
                    "this is no scenario",
                    "give a folder, an .xlsx or a .json file");
        }
        return nothing(path);
    }

    private static ScenarioDraft nothing(Path path) {
        return new ScenarioDraft(path.toString(), List.of(), List.of());
    }
}
