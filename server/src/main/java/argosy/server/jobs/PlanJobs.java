package argosy.server.jobs;

import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanStamp;
import argosy.domain.plan.Proof;
import argosy.io.plan.PlanWriter;
import argosy.io.scenario.ScenarioHash;
import argosy.network.passage.Ways;
import argosy.planning.PlanProgress;
import argosy.planning.PlanRequest;
import argosy.planning.Planner;
import argosy.planning.UnplannableException;
import argosy.search.engine.FleetOptimiser;
import argosy.solvers.CpSatInteger;
import argosy.solvers.HighsLinear;
import argosy.store.Plans;
import argosy.store.Secrets;
import argosy.store.StoredPlan.State;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes plans one after the other on a thread of its own; what is found is kept in the store.
public final class PlanJobs implements AutoCloseable {
    private static final Logger LOG = System.getLogger("argosy.server");
    private static final int WAITING = 20;
    private static final long GRACE_SECONDS = 8;
    private static final double CENTS = 100;

    private final Plans plans;
    private final Supplier<Ways> waters;
    private final String version;
    private final Map<String, PlanJob> running = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("plan-", 0).daemon().factory());

    public PlanJobs(Plans plans, Supplier<Ways> waters, String version) {
        this.plans = plans;
        this.waters = waters;
        this.version = version;
    }

    /// False when too many wait already.
    public boolean start(PlanOrder order) {
        PlanJob job = new PlanJob(order);
        job.add(new JobEvent("queued", object().put("plan", order.planId()).toString()), false);
        running.put(order.planId(), job);
        try {
            worker.execute(() -> run(job));
            return true;
        } catch (RejectedExecutionException e) {
            running.remove(order.planId());
            return false;
        }
    }

    /// The job while it waits or runs.
    public Optional<PlanJob> find(String planId) {
        return Optional.ofNullable(running.get(planId));
    }

    /// How many wait or run.
    public int size() {
        return running.size();
    }

    private void run(PlanJob job) {
        String planId = job.order().planId();
        State state = State.FAILED;
        ObjectNode summary = object();
        try {
            job.add(new JobEvent("started", object().put("plan", planId).toString()), false);
            Plan plan = plan(job);
            state = job.cancellation().isCancelled() ? State.CANCELLED : State.DONE;
            summary = summary(plan);
            plans.finish(planId, state, summary.toString(), PlanWriter.json(plan));
        } catch (UnplannableException e) {
            summary.put("problem", e.getMessage());
            plans.finish(planId, state, summary.toString(), null);
        } catch (RuntimeException | Error e) {
            // The thread must live on for the next plan, and those who wait must hear that this one failed.
            String incident = Secrets.newId();
            LOG.log(Level.ERROR, "incident " + incident + " in plan " + planId, e);
            state = State.FAILED;
            summary.put("problem", "Our fault; incident " + incident + " in the server's log.");
            plans.finish(planId, state, summary.toString(), null);
        } finally {
            ObjectNode last = object().put("plan", planId).put("state", state.name());
            last.set("summary", summary);
            job.add(new JobEvent("finished", last.toString()), true);
            running.remove(planId);
        }
    }

    private Plan plan(PlanJob job) {
        PlanOrder order = job.order();
        PlanStamp stamp =
                new PlanStamp(version, order.scenario().name(), ScenarioHash.of(order.scenario()), new TreeMap<>());
        PlanRequest request = order.iterationLimit() == Long.MAX_VALUE
                ? PlanRequest.ofTime(order.timeLimit(), order.seed(), order.threads(), stamp)
                : PlanRequest.ofIterations(order.iterationLimit(), order.seed(), order.threads(), stamp);
        Planner planner = new Planner(new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger()));
        return planner.plan(
                order.scenario(),
                waters.get(),
                request,
                progress -> job.add(new JobEvent("progress", text(progress)), false),
                job.cancellation());
    }

    private static String text(PlanProgress progress) {
        ObjectNode view = object().put("resultUsd", progress.resultUsdCents() / CENTS)
                .put("iterations", progress.iterations())
                .put("seconds", progress.seconds());
        if (progress.boundUsdCents() == Long.MAX_VALUE) {
            return view.putNull("boundUsd").putNull("gapPercent").toString();
        }
        return view.put("boundUsd", progress.boundUsdCents() / CENTS)
                .put("gapPercent", progress.gapPercent())
                .toString();
    }

    /// What is shown of a plan in lists.
    public static ObjectNode summary(Plan plan) {
        Proof proof = plan.proof();
        return object().put("objectiveUsd", proof.objectiveUsdCents() / CENTS)
                .put("boundUsd", proof.boundUsdCents() / CENTS)
                .put("gapPercent", proof.gapPercent())
                .put("proven", proof.proven())
                .put("resultUsd", plan.totals().resultUsdCents() / CENTS)
                .put("carriedT", plan.totals().carriedT())
                .put("co2T", plan.totals().co2T())
                .put("leftOut", plan.leftOut().size())
                .put("seconds", proof.seconds());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Ends all jobs, keeping the best plan of the one that runs when it is ready in time.
    @Override
    public void close() {
        worker.shutdown();
        running.values().forEach(PlanJob::cancel);
        try {
            if (!worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "A plan did not end in time; it is marked as interrupted at the next start.");
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
