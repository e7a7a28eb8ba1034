package argosy.server.api;

import argosy.server.book.CellProblem;
import argosy.store.ApiKey;
import argosy.store.AuditEntry;
import argosy.store.DocumentDiff.Change;
import argosy.store.Membership;
import argosy.store.Revision;
import argosy.store.ScenarioInfo;
import argosy.store.StoredPlan;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the store keeps, as the contract shows it.
final class Views {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Views() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode parsed(String json) {
        return JSON.readTree(json);
    }

    private static JsonNode parsedOrNull(@Nullable String json) {
        return json == null ? JsonNodeFactory.instance.nullNode() : parsed(json);
    }

    /// An object with one list.
    static <T> ObjectNode list(String name, List<T> items, Function<T, ? extends JsonNode> view) {
        ObjectNode object = object();
        ArrayNode list = object.putArray(name);
        items.forEach(item -> list.add(view.apply(item)));
        return object;
    }

    static ObjectNode scenario(ScenarioInfo info) {
        return object().put("id", info.id())
                .put("workspace", info.workspaceId())
                .put("name", info.name())
                .put("revision", info.head())
                .put("created", info.created().toString())
                .put("changed", info.changed().toString())
                .put("branchOf", info.branchOf())
                .put("branchRevision", info.branchRevision());
    }

    static ObjectNode revision(Revision revision) {
        return object().put("number", revision.number())
                .put("author", revision.author())
                .put("made", revision.made().toString())
                .put("reason", revision.reason())
                .put("kind", revision.kind().name())
                .put("restores", revision.restores());
    }

    static ObjectNode change(Change change) {
        ObjectNode view =
                object().put("table", change.table()).put("row", change.row()).put("cell", change.cell());
        view.set("before", parsedOrNull(change.before()));
        view.set("after", parsedOrNull(change.after()));
        return view;
    }

    static ObjectNode problem(CellProblem problem) {
        return object().put("severity", problem.error() ? "ERROR" : "WARNING")
                .put("table", problem.table())
                .put("row", problem.row())
                .put("column", problem.column())
                .put("code", problem.code())
                .put("message", problem.message())
                .put("advice", problem.advice());
    }

    static ObjectNode member(Membership member) {
        return object().put("account", member.accountId())
                .put("name", member.accountName())
                .put("role", member.role().name());
    }

    static ObjectNode workspace(Membership member) {
        return object().put("id", member.workspace().id())
                .put("name", member.workspace().name())
                .put("role", member.role().name());
    }

    static ObjectNode key(ApiKey key) {
        return object().put("id", key.id())
                .put("name", key.name())
                .put("owner", key.accountName())
                .put("role", key.role().name())
                .put("created", key.created().toString())
                .put("expires", key.expires() == null ? null : key.expires().toString());
    }

    static ObjectNode audit(AuditEntry entry) {
        return object().put("at", entry.at().toString())
                .put("author", entry.author())
                .put("action", entry.action())
                .put("subject", entry.subject())
                .put("detail", entry.detail());
    }

    static ObjectNode plan(StoredPlan plan) {
        ObjectNode view = object().put("id", plan.id())
                .put("scenario", plan.scenarioId())
                .put("revision", plan.revision())
                .put("author", plan.author())
                .put("state", plan.state().name())
                .put("created", plan.created().toString())
                .put(
                        "finished",
                        plan.finished() == null ? null : plan.finished().toString());
        view.set("request", parsed(plan.request()));
        view.set("summary", parsed(plan.summary()));
        return view;
    }
}
