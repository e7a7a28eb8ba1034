package argosy.server.api;

import argosy.domain.Scenario;
import argosy.server.book.CellProblem;
import argosy.server.book.Checked;
import argosy.server.book.ScenarioBook;
import argosy.server.http.Refusal;
import argosy.server.http.Refusal.Fault;
import argosy.store.ScenarioInfo;
import argosy.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Scenarios fit to be worked with, or a refusal that lists what is wrong with them.
final class FitScenarios {
    private static final int FAULTS = 50;

    private final Store store;
    private final ScenarioBook book;

    FitScenarios(Store store, ScenarioBook book) {
        this.store = store;
        this.book = book;
    }

    Scenario get(ScenarioInfo info, int revision) {
        String document =
                store.scenarios().findDocument(info.id(), revision).orElseThrow(() -> Refusal.notFound("revision"));
        Checked checked = book.check(document);
        Scenario scenario = checked.scenario();
        if (scenario == null) {
            throw Refusal.invalid(faults(checked.problems()));
        }
        return scenario;
    }

    private static List<Fault> faults(List<CellProblem> problems) {
        return problems.stream()
                .filter(CellProblem::error)
                .limit(FAULTS)
                .map(it -> new Fault(where(it), it.code(), it.message(), it.advice()))
                .toList();
    }

    private static String where(CellProblem problem) {
        return Stream.of(problem.table(), problem.row(), problem.column())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
    }
}
