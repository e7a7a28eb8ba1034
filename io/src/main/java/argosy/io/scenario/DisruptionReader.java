package argosy.io.scenario;

import argosy.domain.Disruption;
import argosy.domain.Scenario;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioValidator;
import java.nio.file.Path;
import java.util.List;

/// Reads a YAML or JSON file with a list `disruptions`, in the words of scenario.yaml.
public final class DisruptionReader {
    private DisruptionReader() {}

    /// Reads `file`; what it names must be in `scenario`.
    public static DisruptionReading read(Path file, Scenario scenario) {
        ProblemList problems = new ProblemList();
        String name = file.toString();
        List<DraftSetting> settings = Utf8.read(file, problems)
                .map(text -> name.endsWith(".json")
                        ? SettingsText.readJson(name, text, problems)
                        : SettingsText.readYaml(name, text, problems))
                .orElse(List.of());
        for (DraftSetting setting : settings) {
            if (!setting.pointer().startsWith("/disruptions/")) {
                problems.error(
                        name,
                        setting.line(),
                        "SETTING-UNKNOWN",
                        "%s has no place here".formatted(setting.pointer().substring(1)),
                        "a file of disruptions holds the list disruptions only");
            }
        }
        List<Disruption> disruptions =
                ScenarioValidator.disruptionRows(scenario).read(name, settings, problems);
        if (disruptions.isEmpty() && !problems.hasErrors()) {
            problems.error(name, 0, "NO-DISRUPTION", "nothing happens in this file", "begin with disruptions:");
        }
        return new DisruptionReading(disruptions, problems.errors());
    }
}
