package argosy.io.scenario;

import argosy.domain.Disruption;
import argosy.domain.Scenario;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import argosy.domain.draft.ScenarioValidator;
import java.util.List;

/// Scenarios and disruptions as JSON text instead of files, for those who keep them elsewhere.
public final class ScenarioText {
    private ScenarioText() {}

    /// Reads what can be read; everything wrong with the text goes to `problems`.
    ///
    /// @param file what problems call it
    public static ScenarioDraft read(String file, String json, ProblemList problems) {
        return JsonForm.read(file, json, problems);
    }

    /// One row a line, so that the lines of problems name rows.
    public static String write(ScenarioDraft draft) {
        return JsonForm.write(draft);
    }

    /// Reads an object with a list `disruptions`; what they name must be in `scenario`. The list may be empty.
    public static DisruptionReading disruptions(String file, String json, Scenario scenario) {
        ProblemList problems = new ProblemList();
        List<DraftSetting> settings = SettingsText.readJson(file, json, problems);
        List<Disruption> disruptions =
                ScenarioValidator.disruptionRows(scenario).read(file, settings, problems);
        return new DisruptionReading(disruptions, problems.errors());
    }
}
