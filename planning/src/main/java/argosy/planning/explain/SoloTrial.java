package argosy.planning.explain;

import argosy.domain.Cargo;
import argosy.domain.Passage;
import argosy.domain.Vessel;
import argosy.domain.plan.LeftOut.VesselReason;
import argosy.planning.model.Lift;
import argosy.planning.model.PlanningProblem;
import argosy.search.Bounds;
import argosy.search.Fit;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.TravelProfile;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lets a vessel do nothing but one cargo, and says which rule stops her even then.
public final class SoloTrial {
    private static final double SECONDS_PER_DAY = 86_400;

    private final PlanningProblem planning;
    private final Problem problem;

    public SoloTrial(PlanningProblem planning) {
        this.planning = planning;
        problem = planning.problem();
    }

    /// The rule that stops her; empty when she can carry it if she does nothing else.
    public Optional<VesselReason> blocked(int vessel, int cargo) {
        Vessel ship = planning.vessels().get(vessel);
        if (planning.lift(vessel, cargo) instanceof Lift.Cannot(String rule, String explanation)) {
            return Optional.of(new VesselReason(ship.id(), rule, explanation));
        }
        return switch (RouteEvaluator.evaluate(problem, Route.of(vessel, cargo, cargo))) {
            case RouteOutcome.Feasible feasible -> Optional.empty();
            case RouteOutcome.Infeasible(int stop, RouteOutcome.Cause cause, String detail) ->
                Optional.of(reason(ship, vessel, cargo, stop, cause));
        };
    }

    private VesselReason reason(Vessel ship, int vessel, int cargo, int stop, RouteOutcome.Cause cause) {
        return switch (cause) {
            case WINDOW -> stop == 0 ? late(ship, vessel, cargo) : lateDelivery(ship, cargo);
            case GATE -> new VesselReason(ship.id(), "SEASON", gateText(vessel, cargo, stop));
            case NO_WAY ->
                new VesselReason(ship.id(), "NO-WAY", "no way from %s to the loading port".formatted(ship.openPort()));
            case LATEST_END -> tooLong(ship, vessel, cargo);
            case CAPACITY, CONFLICT, NOT_ALLOWED, ORDER, PINNED ->
                new VesselReason(ship.id(), "QUANTITY", "does not fit aboard");
        };
    }

    private VesselReason tooLong(Vessel ship, int vessel, int cargo) {
        argosy.search.Cargo wanted = problem.cargo(cargo);
        Fit fit = problem.getFit(vessel, cargo);
        String late = "would not be out by %s"
                .formatted(
                        planning.facts().clock().instant(problem.vessel(vessel).latestEnd()));
        long sails = wanted.pickupOpens() + fit.pickupDuration();
        return passings(vessel, wanted.pickupLocation(), wanted.deliveryLocation(), sails, fit.tonnes()).stream()
                .filter(passing -> passing.passed() - passing.reached() > SECONDS_PER_DAY)
                .findFirst()
                .map(passing -> new VesselReason(
                        ship.id(),
                        "SEASON",
                        "%s; %s lets her in on %s"
                                .formatted(
                                        late,
                                        name(vessel, passing),
                                        planning.facts().clock().instant(passing.passed()))))
                .orElseGet(() -> new VesselReason(ship.id(), "PERIOD", late));
    }

    private VesselReason late(Vessel ship, int vessel, int cargo) {
        Way way = wayToLoad(vessel, cargo);
        Instant cancels = planning.cargoes().get(cargo).laycan().cancels();
        long closes = problem.cargo(cargo).pickupCloses();
        String when = String.format(
                Locale.ROOT,
                "comes %s at the earliest, %.1f days after the laycan cancels (%s)",
                planning.facts().clock().instant(way.arrives),
                (way.arrives - closes) / SECONDS_PER_DAY,
                cancels);
        return way.arrives - way.waits <= closes
                ? new VesselReason(ship.id(), "SEASON", when + ", kept by " + waitText(vessel, cargo))
                : new VesselReason(ship.id(), "LAYCAN", when);
    }

    private VesselReason lateDelivery(Vessel ship, int cargo) {
        Cargo facts = planning.cargoes().get(cargo);
        return new VesselReason(
                ship.id(),
                "DELIVERY",
                "cannot discharge by %s"
                        .formatted(
                                facts.delivery() == null
                                        ? "the end"
                                        : facts.delivery().to()));
    }

    /// @param waits seconds of it spent before closed passages
    private record Way(long arrives, long waits) {}

    private Way wayToLoad(int vessel, int cargo) {
        argosy.search.Vessel facts = problem.vessel(vessel);
        TravelProfile profile = problem.profileOf(vessel);
        int to = problem.cargo(cargo).pickupLocation();
        long departs = facts.availableFrom()
                + profile.setupDuration(
                        facts.initialGroup(), problem.cargo(cargo).setupGroup());
        long arrives = profile.arrival(LoadState.BALLAST, facts.startLocation(), to, departs, 0);
        long plain = departs + profile.duration(LoadState.BALLAST, facts.startLocation(), to);
        return new Way(arrives, arrives - plain);
    }

    private String waitText(int vessel, int cargo) {
        argosy.search.Vessel facts = problem.vessel(vessel);
        return passings(vessel, facts.startLocation(), problem.cargo(cargo).pickupLocation(), facts.availableFrom(), 0)
                .stream()
                .filter(passing -> passing.passed() > passing.reached())
                .findFirst()
                .map(passing -> name(vessel, passing))
                .orElse("a closed passage");
    }

    private String gateText(int vessel, int cargo, int stop) {
        argosy.search.Vessel facts = problem.vessel(vessel);
        argosy.search.Cargo wanted = problem.cargo(cargo);
        long load = problem.getFit(vessel, cargo).tonnes();
        List<TravelProfile.GatePassing> passings = stop == 0
                ? passings(vessel, facts.startLocation(), wanted.pickupLocation(), facts.availableFrom(), 0)
                : passings(vessel, wanted.pickupLocation(), wanted.deliveryLocation(), wanted.pickupOpens(), load);
        return passings.stream()
                .filter(passing -> passing.passed() == Bounds.NEVER)
                .findFirst()
                .map(passing -> "%s lets her through no more".formatted(name(vessel, passing)))
                .orElse("a passage on the way lets her through no more");
    }

    private List<TravelProfile.GatePassing> passings(int vessel, int from, int to, long departs, long load) {
        LoadState state = load > 0 ? LoadState.LADEN : LoadState.BALLAST;
        return problem.profileOf(vessel).passings(state, from, to, departs, load);
    }

    private String name(int vessel, TravelProfile.GatePassing passing) {
        var vesselClass = planning.facts().classOf(planning.vessels().get(vessel));
        return planning.facts().scenario().passages().stream()
                .filter(passage -> planning.passageGates()
                        .findGate(vesselClass, passage.id())
                        .filter(gate -> gate == passing.gate())
                        .isPresent())
                .map(Passage::name)
                .findFirst()
                .orElse("the berth's draught");
    }
}
