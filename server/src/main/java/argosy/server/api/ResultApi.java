package argosy.server.api;

import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.io.plan.PlanGeoJson;
import argosy.io.plan.PlanText;
import argosy.io.plan.ScheduleXlsx;
import argosy.planning.compare.PlanComparison;
import argosy.server.calendar.Calendars;
import argosy.server.http.Content;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.store.ScenarioInfo;
import argosy.store.Store;
import argosy.store.StoredPlan;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// What came of a plan, in every form, and two plans side by side.
final class ResultApi {
    private final Store store;

    ResultApi(Store store) {
        this.store = store;
    }

    List<Endpoint> endpoints() {
        String one = "/plans/{plan}";
        return List.of(
                new Endpoint("GET", one + "/plan.json", "exportPlan", Access.VIEWER, this::json),
                new Endpoint("GET", one + "/plan.geojson", "exportPlanGeoJson", Access.VIEWER, this::geoJson),
                new Endpoint("GET", one + "/plan.txt", "exportPlanText", Access.VIEWER, this::text),
                new Endpoint("GET", one + "/schedule.xlsx", "exportSchedule", Access.VIEWER, this::xlsx),
                new Endpoint("GET", one + "/schedule.ics", "exportCalendar", Access.VIEWER, this::calendar),
                new Endpoint("GET", one + "/comparison", "comparePlans", Access.VIEWER, this::compare));
    }

    private Plan plan(Call call) {
        return StoredResults.read(store, call.plan().id());
    }

    private static String name(Call call) {
        return call.scenario().name() + "-" + call.plan().id();
    }

    private Reply json(Call call) {
        return Reply.of(Content.text(
                        "application/json",
                        StoredResults.text(store, call.plan().id())))
                .asFile(name(call) + ".json");
    }

    private Reply geoJson(Call call) {
        return Reply.of(Content.text("application/geo+json", PlanGeoJson.write(plan(call))))
                .asFile(name(call) + ".geojson");
    }

    private Reply text(Call call) {
        return Reply.of(Content.text("text/plain; charset=utf-8", PlanText.of(plan(call))));
    }

    private Reply xlsx(Call call) {
        return Reply.of(Content.of(HistoryApi.XLSX, ScheduleXlsx.write(plan(call))))
                .asFile(name(call) + ".xlsx");
    }

    private Reply calendar(Call call) {
        StoredPlan stored = call.plan();
        String text = Calendars.schedule(
                plan(call), stored.id(), Objects.requireNonNullElse(stored.finished(), stored.created()));
        return Reply.of(Content.text("text/calendar; charset=utf-8", text)).asFile(name(call) + ".ics");
    }

    /// The other plan must be one that the caller may see as well.
    private Reply compare(Call call) {
        String otherId = call.parameter("with", 40);
        StoredPlan other = store.plans()
                .find(otherId)
                .filter(found -> store.scenarios()
                        .find(found.scenarioId())
                        .map(ScenarioInfo::workspaceId)
                        .flatMap(call.principal()::roleIn)
                        .isPresent())
                .orElseThrow(() -> Refusal.notFound("plan to compare with"));
        JsonNode changes = DomainJson.mapper()
                .valueToTree(PlanComparison.compare(plan(call), StoredResults.read(store, other.id())));
        return Reply.ok(changes);
    }
}
