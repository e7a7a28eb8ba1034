package argosy.server.api;

import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.io.scenario.ScenarioWriter;
import argosy.server.book.ScenarioBook;
import argosy.server.calendar.Calendars;
import argosy.server.http.Content;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.store.DocumentDiff;
import argosy.store.Revision;
import argosy.store.ScenarioInfo;
import argosy.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A scenario's revisions, what changed between them, and its exports.
final class HistoryApi {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Store store;
    private final FitScenarios fit;

    HistoryApi(Store store, FitScenarios fit) {
        this.store = store;
        this.fit = fit;
    }

    List<Endpoint> endpoints() {
        String one = "/scenarios/{scenario}";
        return List.of(
                new Endpoint("GET", one + "/revisions", "listRevisions", Access.VIEWER, this::revisions),
                new Endpoint("GET", one + "/revisions/{revision}", "getRevision", Access.VIEWER, this::revision),
                new Endpoint("GET", one + "/diff", "diffRevisions", Access.VIEWER, this::diff),
                new Endpoint("GET", one + "/scenario.xlsx", "exportScenarioXlsx", Access.VIEWER, this::xlsx),
                new Endpoint("GET", one + "/scenario.json", "exportScenarioJson", Access.VIEWER, this::json),
                new Endpoint("GET", one + "/laycans.ics", "exportLaycans", Access.VIEWER, this::laycans));
    }

    private Reply revisions(Call call) {
        return Reply.ok(Views.list(
                "revisions", store.scenarios().revisions(call.scenario().id()), Views::revision));
    }

    private Reply revision(Call call) {
        String id = call.scenario().id();
        Revision revision =
                store.scenarios().findRevision(id, call.revision()).orElseThrow(() -> Refusal.notFound("revision"));
        ObjectNode view = Views.revision(revision);
        view.set("document", Views.parsed(document(id, revision.number())));
        return Reply.ok(view);
    }

    private Reply diff(Call call) {
        ScenarioInfo info = call.scenario();
        int to = call.parameter("to", info.head(), 1, Integer.MAX_VALUE);
        int from = call.parameter("from", Math.max(1, to - 1), 1, Integer.MAX_VALUE);
        ObjectNode view = Views.list(
                "changes", DocumentDiff.between(document(info.id(), from), document(info.id(), to)), Views::change);
        return Reply.ok(view.put("from", from).put("to", to));
    }

    private String document(String scenarioId, int number) {
        return store.scenarios().findDocument(scenarioId, number).orElseThrow(() -> Refusal.notFound("revision"));
    }

    private Reply json(Call call) {
        ScenarioInfo info = call.scenario();
        return Reply.of(Content.text("application/json", document(info.id(), info.head())))
                .asFile(info.name() + ".json");
    }

    private Reply xlsx(Call call) {
        ScenarioInfo info = call.scenario();
        String document = document(info.id(), info.head());
        try {
            Path folder = Files.createTempDirectory("argosy-export-");
            Path file = folder.resolve("scenario.xlsx");
            try {
                Optional<Problem> problem = ScenarioWriter.write(ScenarioBook.draft(document), file);
                if (problem.isPresent()) {
                    throw Refusal.of(422, problem.get().code(), problem.get().message());
                }
                return Reply.of(Content.of(XLSX, Files.readAllBytes(file))).asFile(info.name() + ".xlsx");
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply laycans(Call call) {
        ScenarioInfo info = call.scenario();
        Scenario scenario = fit.get(info, info.head());
        Instant stamp = info.changed();
        return Reply.of(Content.text("text/calendar; charset=utf-8", Calendars.laycans(scenario, info.id(), stamp)))
                .asFile(info.name() + ".ics");
    }
}
