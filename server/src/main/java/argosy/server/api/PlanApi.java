package argosy.server.api;

import argosy.domain.Disruption;
import argosy.domain.Scenario;
import argosy.io.scenario.DisruptionReading;
import argosy.io.scenario.ScenarioText;
import argosy.planning.Disruptions;
import argosy.server.http.JsonBody;
import argosy.server.http.Refusal;
import argosy.server.http.Refusal.Fault;
import argosy.server.http.Reply;
import argosy.server.jobs.JobEvent;
import argosy.server.jobs.PlanJob;
import argosy.server.jobs.PlanJobs;
import argosy.server.jobs.PlanOrder;
import argosy.store.Store;
import argosy.store.StoredPlan;
import argosy.store.StoredPlan.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Plans as jobs: started, watched, cancelled.
final class PlanApi {
    private static final double MAX_SECONDS = 3_600;
    private static final double DEFAULT_SECONDS = 30;
    private static final long MAX_ITERATIONS = 1_000_000_000L;
    private static final int MAX_DISRUPTIONS = 100;
    private static final long HEARTBEAT_SECONDS = 15;
    private static final int WATCHERS = 200;

    private final Store store;
    private final FitScenarios fit;
    private final PlanJobs jobs;
    private final Semaphore watchers = new Semaphore(WATCHERS);

    PlanApi(Store store, FitScenarios fit, PlanJobs jobs) {
        this.store = store;
        this.fit = fit;
        this.jobs = jobs;
    }

    List<Endpoint> endpoints() {
        String all = "/scenarios/{scenario}/plans";
        return List.of(
                new Endpoint("GET", all, "listPlans", Access.VIEWER, this::list),
                new Endpoint("POST", all, "startPlan", Access.PLANNER, this::start),
                new Endpoint("GET", "/plans/{plan}", "getPlan", Access.VIEWER, this::get),
                new Endpoint("GET", "/plans/{plan}/events", "watchPlan", Access.VIEWER, this::watch),
                new Endpoint("POST", "/plans/{plan}/cancel", "cancelPlan", Access.PLANNER, this::cancel));
    }

    private Reply list(Call call) {
        return Reply.ok(Views.list("plans", store.plans().of(call.scenario().id()), Views::plan));
    }

    private Reply get(Call call) {
        return Reply.ok(Views.plan(call.plan()));
    }

    private Reply start(Call call) {
        JsonBody body = call.body();
        int revision = body.findWhole("revision", 1, call.scenario().head())
                .map(Long::intValue)
                .orElse(call.scenario().head());
        double seconds = body.findNumber("timeLimitSeconds", 0.1, MAX_SECONDS).orElse(DEFAULT_SECONDS);
        long iterations = body.findWhole("iterations", 1, MAX_ITERATIONS).orElse(Long.MAX_VALUE);
        long seed = body.findWhole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        int cores = Runtime.getRuntime().availableProcessors();
        long threads = body.findWhole("threads", 1, 64).orElse((long) Math.max(1, cores - 1));
        ArrayNode disruptions = body.findArray("disruptions", MAX_DISRUPTIONS);
        body.check();
        Scenario scenario = disturbed(fit.get(call.scenario(), revision), disruptions);
        ObjectNode request = Views.object()
                .put("timeLimitSeconds", seconds)
                .put("iterations", iterations == Long.MAX_VALUE ? null : iterations)
                .put("seed", seed)
                .put("threads", threads);
        request.set("disruptions", disruptions);
        StoredPlan plan = store.plans()
                .start(call.scenario().id(), revision, call.principal().name(), request.toString());
        PlanOrder order = new PlanOrder(
                plan.id(), scenario, Duration.ofMillis(Math.round(seconds * 1000)), iterations, seed, (int)
                        Math.min(threads, cores));
        if (!jobs.start(order)) {
            store.plans().finish(plan.id(), State.FAILED, "{\"problem\":\"Too many plans were waiting.\"}", null);
            throw Refusal.of(503, "BUSY", "Too many plans are waiting.").with("Retry-After", "30");
        }
        store.audit().write(call.workspaceId(), call.principal().name(), "PLAN-STARTED", plan.id(), "");
        return Reply.json(201, Views.plan(plan)).with("Location", Desk.BASE + "/plans/" + plan.id());
    }

    private static Scenario disturbed(Scenario scenario, ArrayNode disruptions) {
        ObjectNode wrapped = Views.object();
        wrapped.set("disruptions", disruptions);
        DisruptionReading reading = ScenarioText.disruptions("disruptions", wrapped.toString(), scenario);
        if (!reading.problems().isEmpty()) {
            throw Refusal.invalid(reading.problems().stream()
                    .map(it -> new Fault("/disruptions", it.code(), it.message(), it.advice()))
                    .toList());
        }
        List<Disruption> more = reading.disruptions();
        return more.isEmpty() ? scenario : Disruptions.apply(scenario, more);
    }

    private Reply cancel(Call call) {
        PlanJob job = jobs.find(call.plan().id())
                .orElseThrow(() -> Refusal.of(409, "ENDED", "That plan is not being made any more."));
        job.cancel();
        store.audit()
                .write(
                        call.workspaceId(),
                        call.principal().name(),
                        "PLAN-CANCELLED",
                        call.plan().id(),
                        "");
        return Reply.json(202, Views.plan(call.plan()));
    }

    private Reply watch(Call call) {
        String planId = call.plan().id();
        return new Reply.Events(Map.of(), sink -> {
            if (!watchers.tryAcquire()) {
                sink.send("busy", "{}");
                return;
            }
            try {
                jobs.find(planId).ifPresentOrElse(job -> follow(job, sink), () -> ended(planId, sink));
            } finally {
                watchers.release();
            }
        });
    }

    private static void follow(PlanJob job, Reply.EventSink sink) {
        int seen = 0;
        boolean listening = true;
        while (listening && !job.endedBy(seen)) {
            List<JobEvent> events = job.after(seen, HEARTBEAT_SECONDS);
            seen += events.size();
            if (events.isEmpty() && !job.endedBy(seen)) {
                listening = !Thread.currentThread().isInterrupted() && sink.send("alive", "{}");
            }
            for (JobEvent event : events) {
                listening = listening && sink.send(event.name(), event.data());
            }
        }
    }

    private void ended(String planId, Reply.EventSink sink) {
        StoredPlan plan = store.plans().find(planId).orElseThrow(() -> Refusal.notFound("plan"));
        ObjectNode last =
                Views.object().put("plan", planId).put("state", plan.state().name());
        JsonNode summary = Views.parsed(plan.summary());
        last.set("summary", summary);
        sink.send("finished", last.toString());
    }
}
