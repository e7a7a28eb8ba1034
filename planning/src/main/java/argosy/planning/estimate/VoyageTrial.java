package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.Route;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.Window;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.Intake;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.DraughtAt;
import argosy.economics.VoyageEstimator;
import argosy.economics.VoyageParts;
import argosy.economics.compliance.Finding;
import argosy.planning.model.Lift;
import argosy.planning.model.RouteBook;
import argosy.planning.model.ScenarioFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One vessel, one cargo: step by step to the estimate or to the first rule that forbids it.
final class VoyageTrial {
    private static final double SECONDS_PER_DAY = 86_400;

    private final TrialBook book;
    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Cargo cargo;
    private final Grade grade;
    private final VoyageEstimator estimator;
    private final Clocked.Timing timing;

    VoyageTrial(TrialBook book, Vessel vessel, Cargo cargo) {
        this.book = book;
        facts = book.facts();
        routes = book.routes();
        this.vessel = vessel;
        this.cargo = cargo;
        vesselClass = facts.classOf(vessel);
        grade = facts.grade(cargo);
        estimator = book.estimator();
        timing = book.timing(vessel);
    }

    EstimateOutcome run() {
        GradeFamily last = facts.grade(vessel.lastGrade()).family();
        if (facts.isBannedAfter(grade.family(), last)) {
            return no("LAST-CARGO", "%s is not loaded into tanks that held %s last".formatted(grade.name(), last));
        }
        if (book.lift(vessel, cargo) instanceof Lift.Cannot(String rule, String explanation)) {
            return no(rule, explanation);
        }
        Instant ready = estimator.readyToSail(
                vessel.openFrom(), facts.grade(vessel.lastGrade()).family(), grade.family());
        Optional<Route> toLoad = way(vessel.openPort(), cargo.loadPort());
        if (toLoad.isEmpty()) {
            return routes.whyNoRoute(vessel, vessel.openPort(), cargo.loadPort())
                    .map(never -> no(never.rule(), never.explanation()))
                    .orElseGet(
                            () -> no("NO-WAY", "no way from %s to %s".formatted(vessel.openPort(), cargo.loadPort())));
        }
        Clocked ballast = Clocked.of(timing, toLoad.get(), ready, vessel.ballastSpeedKn(), 0);
        return stuck(ballast).orElseGet(() -> loads(ballast));
    }

    private EstimateOutcome loads(Clocked ballast) {
        Instant arrives = ballast.found().arrives();
        Instant cancels = cargo.laycan().cancels();
        if (arrives.isAfter(cancels)) {
            boolean season = !arrives.minusSeconds(ballast.waited()).isAfter(cancels);
            String late = String.format(
                    Locale.ROOT,
                    "comes %s, %.1f days after the laycan cancels (%s)",
                    arrives,
                    Duration.between(cancels, arrives).toSeconds() / SECONDS_PER_DAY,
                    cancels);
            return season ? no("SEASON", late + waitText(ballast)) : no("LAYCAN", late);
        }
        Route route = way(cargo.loadPort(), cargo.dischargePort()).orElseThrow();
        Instant starts = estimator.startsLoading(cargo, arrives);
        Intake intake = intake(route, starts);
        if (intake.tonnes() < cargo.minT()) {
            return no(
                    "DRAUGHT",
                    String.format(
                            Locale.ROOT,
                            "lifts %,.0f t on these dates (%s), the charterer wants at least %,.0f t",
                            intake.tonnes(),
                            intake.binding().what(),
                            cargo.minT()));
        }
        double whole = Math.floor(intake.tonnes() + 1e-9);
        double cargoT = whole >= cargo.minT() ? whole : intake.tonnes();
        Instant sails = loaded(starts, cargoT);
        Clocked laden = Clocked.of(timing, route, sails, vessel.ladenSpeedKn(), cargoT);
        return stuck(laden).orElseGet(() -> delivers(ballast, laden, intake, cargoT));
    }

    /// What she lifts past the draughts of the days she would pass: twice, since loading less takes her there earlier.
    private Intake intake(Route route, Instant starts) {
        Intake first = intakeSailing(route, loaded(starts, cargo.maxT()));
        Intake second = intakeSailing(route, loaded(starts, Math.max(1, first.tonnes())));
        return second.tonnes() < first.tonnes() ? second : first;
    }

    private Intake intakeSailing(Route route, Instant sails) {
        List<DraughtAt> draughts = new ArrayList<>();
        addBerth(draughts, facts.port(cargo.loadPort()));
        draughts.addAll(
                Clocked.of(timing, route, sails, vessel.ladenSpeedKn(), 0).draughts());
        addBerth(draughts, facts.port(cargo.dischargePort()));
        return facts.intake().intake(vesselClass, grade, draughts, cargo.maxT());
    }

    private void addBerth(List<DraughtAt> draughts, Port port) {
        Double draughtM = port.maxDraughtM();
        if (draughtM != null) {
            draughts.add(new DraughtAt("port " + port.id(), draughtM, facts.densityTPerM3(port.area())));
        }
    }

    private Instant loaded(Instant starts, double cargoT) {
        return estimator.endsWork(vesselClass, facts.port(cargo.loadPort()), grade, cargoT, CargoWork.LOAD, starts);
    }

    private EstimateOutcome delivers(Clocked ballast, Clocked laden, Intake intake, double cargoT) {
        Instant discharges = estimator.startsDischarging(cargo, laden.found().arrives());
        Window delivery = cargo.delivery();
        if (delivery != null && discharges.isAfter(delivery.to())) {
            return no("DELIVERY", "would discharge from %s, wanted by %s".formatted(discharges, delivery.to()));
        }
        VoyageEstimate estimate = estimator.estimate(new VoyageParts(
                vessel,
                vesselClass,
                cargo,
                grade,
                facts.port(vessel.openPort()),
                facts.port(cargo.loadPort()),
                facts.port(cargo.dischargePort()),
                vessel.openFrom(),
                facts.grade(vessel.lastGrade()).family(),
                ballast.found(),
                laden.found(),
                vessel.ballastSpeedKn(),
                vessel.ladenSpeedKn(),
                intake,
                cargoT));
        Instant end = facts.endOf(vessel);
        if (!estimate.ends().isAfter(end)) {
            return allowed(ballast, laden, estimate);
        }
        boolean season =
                !estimate.ends().minusSeconds(ballast.waited() + laden.waited()).isAfter(end);
        String late = "would be out on %s, after %s".formatted(estimate.ends(), end);
        return season ? no("SEASON", late + waitText(laden) + waitText(ballast)) : no("PERIOD", late);
    }

    /// Trade rules on the days of this voyage, ballast leg included.
    private EstimateOutcome allowed(Clocked ballast, Clocked laden, VoyageEstimate estimate) {
        Window window = new Window(vessel.openFrom(), estimate.ends());
        List<Route> ways = List.of(ballast.found().route(), laden.found().route());
        return book.tradeRules().check(vessel, cargo, ways, window).stream()
                .filter(Finding::blocks)
                .findFirst()
                .map(block -> no(block.rule(), "%s (%s)".formatted(block.explanation(), block.source())))
                .orElseGet(() -> new Possible(estimate));
    }

    private static String waitText(Clocked clocked) {
        return clocked.longestWait().map(wait -> "; " + wait).orElse("");
    }

    private Optional<Route> way(PortId from, PortId to) {
        if (from.equals(to)) {
            Port port = facts.port(from);
            return Optional.of(new Route(port.position(), port.position(), List.of(), 0, 0));
        }
        return routes.find(vessel, from, to);
    }

    private Optional<EstimateOutcome> stuck(Clocked clocked) {
        return Optional.ofNullable(clocked.stuckAt())
                .map(passage -> no(
                        "SEASON",
                        "%s lets her through no more after %s"
                                .formatted(passage.name(), clocked.found().arrives())));
    }

    private EstimateOutcome no(String rule, String explanation) {
        return new Impossible(vessel.id(), cargo.id(), rule, explanation);
    }
}
