package argosy.server.api;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.VesselId;
import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.io.plan.PlanWriter;
import argosy.network.passage.Ways;
import argosy.planning.desk.PlanDesk;
import argosy.planning.desk.WhatIfMove;
import argosy.server.http.JsonBody;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.server.jobs.PlanJobs;
import argosy.store.Store;
import argosy.store.StoredPlan;
import argosy.store.StoredPlan.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Cargoes given to other ships by hand: what would come of it, and doing it.
final class MoveApi {
    private static final int KEPT = 8;
    private static final int MAX_ID = 80;

    private final Store store;
    private final Supplier<Ways> waters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Desk> desks = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Desk> eldest) {
            return size() > KEPT;
        }
    };

    private record Desk(Plan plan, PlanDesk questions) {}

    MoveApi(Store store, Supplier<Ways> waters) {
        this.store = store;
        this.waters = waters;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("POST", "/plans/{plan}/moves", "listMoves", Access.VIEWER, this::moves),
                new Endpoint("POST", "/plans/{plan}/accept", "acceptMove", Access.PLANNER, this::accept));
    }

    private Reply moves(Call call) {
        JsonBody body = call.body();
        String wanted = body.text("cargo", MAX_ID);
        body.check();
        Desk desk = desk(call);
        Cargo cargo = cargo(desk, wanted);
        return Reply.ok(Views.list("moves", desk.questions().slots(cargo), MoveApi::view));
    }

    private Reply accept(Call call) {
        JsonBody body = call.body();
        String wanted = body.text("cargo", MAX_ID);
        String taker = body.text("vessel", MAX_ID);
        body.check();
        VesselId vessel = new VesselId(taker);
        Desk desk = desk(call);
        CargoId cargo = cargo(desk, wanted).id();
        if (desk.plan().scenario().findVessel(vessel).isEmpty() || carries(desk.plan(), vessel, cargo)) {
            throw Refusal.of(409, "NO-MOVE", "There is no such ship, or she carries it already.");
        }
        Plan moved = desk.questions()
                .accept(cargo, vessel)
                .orElseThrow(() -> Refusal.of(409, "NO-MOVE", "She cannot take it; ask for the moves to see why."));
        return Reply.json(201, Views.plan(keep(call, moved, cargo, vessel)));
    }

    private StoredPlan keep(Call call, Plan moved, CargoId cargo, VesselId vessel) {
        StoredPlan base = call.plan();
        ObjectNode request = JsonBody.object(base.request());
        request.withArray("moves")
                .addObject()
                .put("plan", base.id())
                .put("cargo", cargo.value())
                .put("vessel", vessel.value());
        StoredPlan plan = store.plans()
                .start(base.scenarioId(), base.revision(), call.principal().name(), request.toString());
        store.plans().finish(plan.id(), State.DONE, PlanJobs.summary(moved).toString(), PlanWriter.json(moved));
        store.audit().write(call.workspaceId(), call.principal().name(), "PLAN-MOVED", plan.id(), base.id());
        return store.plans().find(plan.id()).orElseThrow(() -> Refusal.notFound("plan"));
    }

    private static boolean carries(Plan plan, VesselId vessel, CargoId cargo) {
        return plan.vessels().stream()
                .filter(each -> each.vessel().equals(vessel))
                .flatMap(each -> each.voyages().stream())
                .anyMatch(voyage -> voyage.cargoes().contains(cargo));
    }

    private static Cargo cargo(Desk desk, String id) {
        return desk.plan()
                .scenario()
                .findCargo(new CargoId(id))
                .orElseThrow(() -> Refusal.notFound("cargo in this plan"));
    }

    private Desk desk(Call call) {
        String planId = call.plan().id();
        lock.lock();
        try {
            Desk known = desks.get(planId);
            if (known != null) {
                return known;
            }
            Plan plan = StoredResults.read(store, planId);
            Desk made = new Desk(plan, new PlanDesk(plan, waters.get()));
            desks.put(planId, made);
            return made;
        } finally {
            lock.unlock();
        }
    }

    private static JsonNode view(WhatIfMove move) {
        ObjectNode view = DomainJson.mapper().valueToTree(move);
        String type = switch (move) {
            case WhatIfMove.Possible possible -> "Possible";
            case WhatIfMove.Impossible impossible -> "Impossible";
        };
        return view.put("type", type);
    }
}
