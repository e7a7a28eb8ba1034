package argosy.server.book;

import argosy.domain.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scenario document after its check.
///
/// @param scenario null when there are errors
public record Checked(@Nullable Scenario scenario, List<CellProblem> problems) {
    public Checked {
        problems = List.copyOf(problems);
    }
}
