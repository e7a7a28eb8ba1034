package argosy.domain.draft;

import java.util.List;
import java.util.Optional;

/// A scenario as a user wrote it, unchecked.
///
/// @param file what problems call the place of the settings
public record ScenarioDraft(String file, List<DraftSetting> settings, List<DraftTable> tables) {
    public ScenarioDraft {
        settings = List.copyOf(settings);
        tables = List.copyOf(tables);
    }

    /// True when nothing at all was written, or nothing could be read.
    public boolean isEmpty() {
        return settings.isEmpty() && tables.isEmpty();
    }

    public Optional<DraftTable> findTable(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public Optional<DraftSetting> findSetting(String pointer) {
        return settings.stream()
                .filter(setting -> setting.pointer().equals(pointer))
                .findFirst();
    }
}
