package argosy.server.api;

import argosy.server.book.Checked;
import argosy.server.book.RowEdits;
import argosy.server.book.RowEdits.Edit;
import argosy.server.book.ScenarioBook;
import argosy.server.book.ScenarioBook.Canonical;
import argosy.server.http.JsonBody;
import argosy.server.http.Refusal;
import argosy.server.http.Refusal.Fault;
import argosy.server.http.Reply;
import argosy.store.Revised;
import argosy.store.Revision;
import argosy.store.Revision.Note;
import argosy.store.ScenarioInfo;
import argosy.store.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Scenarios: made, read, changed, taken back.
final class ScenarioApi {
    private static final int MAX_REASON = 500;
    private static final int MAX_EDITS = 5_000;

    private final Store store;
    private final ScenarioBook book;

    ScenarioApi(Store store, ScenarioBook book) {
        this.store = store;
        this.book = book;
    }

    List<Endpoint> endpoints() {
        String all = "/workspaces/{workspace}/scenarios";
        String one = "/scenarios/{scenario}";
        return List.of(
                new Endpoint("GET", all, "listScenarios", Access.VIEWER, this::list),
                new Endpoint("POST", all, "createScenario", Access.PLANNER, this::create),
                new Endpoint("GET", one, "getScenario", Access.VIEWER, this::get),
                new Endpoint("PUT", one, "replaceScenario", Access.PLANNER, this::replace),
                new Endpoint("PATCH", one, "editScenario", Access.PLANNER, this::edit),
                new Endpoint("DELETE", one, "deleteScenario", Access.PLANNER, this::delete),
                new Endpoint("PUT", one + "/name", "renameScenario", Access.PLANNER, this::rename),
                new Endpoint("POST", one + "/undo", "undoScenario", Access.PLANNER, this::undo),
                new Endpoint("POST", one + "/restore", "restoreScenario", Access.PLANNER, this::restore),
                new Endpoint("POST", one + "/branch", "branchScenario", Access.PLANNER, this::branch),
                new Endpoint("GET", one + "/problems", "checkScenario", Access.VIEWER, this::problems));
    }

    private Reply list(Call call) {
        return Reply.ok(Views.list("scenarios", store.scenarios().of(call.workspaceId()), Views::scenario));
    }

    private Reply create(Call call) {
        JsonBody body = call.largeBody();
        String name = body.text("name", SessionApi.MAX_NAME);
        ObjectNode document = body.findObject("document");
        String reason = body.findText("reason", MAX_REASON).orElse("created");
        if (document == null) {
            body.fault("document", "MISSING", "is missing", "give a scenario");
        }
        body.check();
        String text = canonical(document);
        ScenarioInfo made = store.scenarios().create(call.workspaceId(), name, text, note(call, reason));
        log(call, made.id(), "SCENARIO-CREATED", name);
        return Reply.json(201, Views.scenario(made))
                .with("ETag", Call.etag(1))
                .with("Location", Desk.BASE + "/scenarios/" + made.id());
    }

    /// Refused with the faults of its shape; what is wrong in its cells is kept.
    private String canonical(@Nullable ObjectNode document) {
        Canonical canonical = book.canonical(String.valueOf(document));
        String text = canonical.text();
        if (text == null) {
            throw Refusal.invalid(canonical.problems().stream()
                    .map(it -> new Fault("/document", it.code(), it.message(), it.advice()))
                    .toList());
        }
        return text;
    }

    private Reply get(Call call) {
        ScenarioInfo info = call.scenario();
        String etag = Call.etag(info.head());
        if (call.request().header("if-none-match").filter(etag::equals).isPresent()) {
            return new Reply.Whole(304, java.util.Map.of("ETag", etag), null);
        }
        ObjectNode view = Views.scenario(info);
        view.set("document", Views.parsed(document(info, info.head())));
        return Reply.ok(view).with("ETag", etag);
    }

    private String document(ScenarioInfo info, int revision) {
        return store.scenarios().findDocument(info.id(), revision).orElseThrow(() -> Refusal.notFound("revision"));
    }

    private Reply replace(Call call) {
        int base = call.base();
        JsonBody body = call.largeBody();
        ObjectNode document = body.findObject("document");
        String reason = body.findText("reason", MAX_REASON).orElse("replaced");
        if (document == null) {
            body.fault("document", "MISSING", "is missing", "give a scenario");
        }
        body.check();
        return revised(
                call, store.scenarios().revise(call.scenario().id(), base, canonical(document), note(call, reason)));
    }

    private Reply edit(Call call) {
        int base = call.base();
        JsonBody body = call.largeBody();
        String reason = body.findText("reason", MAX_REASON).orElse("edited");
        List<Edit> edits =
                body.objects("edits", MAX_EDITS).stream().map(ScenarioApi::edit).toList();
        if (edits.isEmpty()) {
            body.fault("edits", "MISSING", "is missing or empty", "give at least one edit");
        }
        body.check();
        if (base != call.scenario().head()) {
            throw stale(call.scenario().head());
        }
        ObjectNode document = JsonBody.object(document(call.scenario(), base));
        RowEdits.apply(document, edits);
        return revised(
                call, store.scenarios().revise(call.scenario().id(), base, canonical(document), note(call, reason)));
    }

    private static Edit edit(JsonBody body) {
        Optional<String> table = body.findText("table", 40);
        Optional<String> row = body.findText("row", 200);
        Edit edit = new Edit(table.orElse(null), row.orElse(null), body.findObject("cells"), body.flag("remove"));
        body.checkNames();
        return edit;
    }

    private Reply delete(Call call) {
        int base = call.base();
        if (!store.scenarios().delete(call.scenario().id(), base)) {
            throw stale(call.scenario().head());
        }
        log(call, call.scenario().id(), "SCENARIO-DELETED", call.scenario().name());
        return Reply.none();
    }

    private Reply rename(Call call) {
        JsonBody body = call.body();
        String name = body.text("name", SessionApi.MAX_NAME);
        body.check();
        store.scenarios().rename(call.scenario().id(), name);
        log(call, call.scenario().id(), "SCENARIO-RENAMED", name);
        return Reply.ok(Views.scenario(
                store.scenarios().find(call.scenario().id()).orElseThrow(() -> Refusal.notFound("scenario"))));
    }

    private Reply undo(Call call) {
        int base = call.base();
        JsonBody body = call.body();
        String reason = body.findText("reason", MAX_REASON).orElse("undone");
        body.check();
        return revised(call, store.scenarios().undo(call.scenario().id(), base, note(call, reason)));
    }

    private Reply restore(Call call) {
        int base = call.base();
        JsonBody body = call.body();
        int number = body.whole("revision", 1, Integer.MAX_VALUE);
        String reason = body.findText("reason", MAX_REASON).orElse("restored revision " + number);
        body.check();
        return revised(call, store.scenarios().restore(call.scenario().id(), base, number, note(call, reason)));
    }

    private Reply branch(Call call) {
        JsonBody body = call.body();
        String name = body.text("name", SessionApi.MAX_NAME);
        int number = body.findWhole("revision", 1, Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(call.scenario().head());
        String reason = body.findText("reason", MAX_REASON).orElse("branched");
        body.check();
        ScenarioInfo made = store.scenarios()
                .branch(call.scenario().id(), number, name, note(call, reason))
                .orElseThrow(() -> Refusal.notFound("revision"));
        log(call, made.id(), "SCENARIO-BRANCHED", call.scenario().id() + " revision " + number);
        return Reply.json(201, Views.scenario(made))
                .with("ETag", Call.etag(1))
                .with("Location", Desk.BASE + "/scenarios/" + made.id());
    }

    private Reply problems(Call call) {
        ScenarioInfo info = call.scenario();
        Checked checked = book.check(document(info, info.head()));
        ObjectNode view = Views.list("problems", checked.problems(), Views::problem);
        return Reply.ok(view.put("revision", info.head()).put("fit", checked.scenario() != null));
    }

    private Reply revised(Call call, Revised revised) {
        return switch (revised) {
            case Revised.Done done -> {
                Revision revision = done.revision();
                log(call, revision.scenarioId(), "SCENARIO-REVISED", "revision " + revision.number());
                yield Reply.ok(Views.revision(revision)).with("ETag", Call.etag(revision.number()));
            }
            case Revised.Stale stale -> throw stale(stale.head());
            case Revised.Missing missing -> throw Refusal.notFound(missing.what());
            case Revised.NothingToUndo nothing ->
                throw Refusal.of(409, "NOTHING-TO-UNDO", "There is nothing to take back.");
        };
    }

    private static Refusal stale(int head) {
        return Refusal.of(412, "STALE", "Somebody changed it meanwhile: it is at revision " + head + ".")
                .with("ETag", Call.etag(head));
    }

    private static Note note(Call call, String reason) {
        return new Note(call.principal().name(), reason);
    }

    private void log(Call call, String subject, String action, String detail) {
        store.audit().write(call.workspaceId(), call.principal().name(), action, subject, detail);
    }
}
