package argosy.domain.draft;

import argosy.domain.Problem;
import argosy.domain.Scenario;
import java.util.List;

/// What checking a scenario came to.
public sealed interface ScenarioOutcome {
    /// Things worth knowing that do not stop a plan.
    List<Problem> warnings();

    /// Fit to be planned.
    record Accepted(Scenario scenario, List<Problem> warnings) implements ScenarioOutcome {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// Not fit; every error found, at least one.
    record Refused(List<Problem> errors, List<Problem> warnings) implements ScenarioOutcome {
        public Refused {
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
        }
    }
}
