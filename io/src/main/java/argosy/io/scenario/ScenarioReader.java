package argosy.io.scenario;

import argosy.domain.Catalogue;
import argosy.domain.GeoPoint;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.draft.ScenarioValidator;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Reads and checks a scenario: folder, `.xlsx` or `.json`.
public final class ScenarioReader {
    private ScenarioReader() {}

    /// @param nearWater false for a position from which no ship floats; asked for ports the scenario places itself
    public static ScenarioOutcome read(Path path, Catalogue catalogue, Predicate<GeoPoint> nearWater) {
        ProblemList problems = new ProblemList();
        ScenarioDraft draft = DraftReader.read(path, problems);
        return new ScenarioValidator(catalogue, nearWater).validate(draft, problems);
    }
}
