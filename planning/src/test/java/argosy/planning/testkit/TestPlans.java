package argosy.planning.testkit;

import argosy.domain.Disruption;
import argosy.domain.Scenario;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanStamp;
import argosy.domain.plan.VesselPlan;
import argosy.planning.Alternative;
import argosy.planning.AlternativesWish;
import argosy.planning.CargoWorth;
import argosy.planning.Disruptions;
import argosy.planning.PlanProgress;
import argosy.planning.PlanRequest;
import argosy.planning.Planner;
import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.engine.FleetOptimiser;
import argosy.solvers.CpSatInteger;
import argosy.solvers.HighsLinear;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Plans of small trades and their short form.
public final class TestPlans {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private TestPlans() {}

    /// The product's own optimiser, a few hundred steps on one thread.
    public static Plan plan(Scenario scenario) {
        return plan(scenario, new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger()));
    }

    public static Plan plan(String trade, Disruption... disruptions) {
        return plan(Disruptions.apply(SmallTrade.read(trade), List.of(disruptions)));
    }

    public static Plan plan(Scenario scenario, Optimiser optimiser) {
        return plan(scenario, optimiser, PlanRequest.ofIterations(300, 1, 1, stamp(scenario)));
    }

    /// A large trade: as good as a moment allows.
    public static Plan planBriefly(Scenario scenario) {
        PlanRequest request = PlanRequest.ofTime(Duration.ofSeconds(2), 1, 2, stamp(scenario));
        return plan(scenario, new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger()), request);
    }

    private static PlanStamp stamp(Scenario scenario) {
        return new PlanStamp("test", scenario.name(), "", new TreeMap<>());
    }

    private static Plan plan(Scenario scenario, Optimiser optimiser, PlanRequest request) {
        return new Planner(optimiser)
                .plan(scenario, new SketchedWaters(), request, PlanProgress.Listener.SILENT, new Cancellation());
    }

    /// Planned again from an earlier plan.
    public static Plan replan(Scenario scenario, Plan before, long changeUsdCents) {
        return planner()
                .replan(
                        scenario,
                        new SketchedWaters(),
                        few(scenario),
                        before,
                        changeUsdCents,
                        PlanProgress.Listener.SILENT,
                        new Cancellation());
    }

    public static List<Alternative> alternatives(String trade, AlternativesWish wish) {
        Scenario scenario = SmallTrade.read(trade);
        return planner()
                .alternatives(
                        scenario,
                        new SketchedWaters(),
                        few(scenario),
                        wish,
                        PlanProgress.Listener.SILENT,
                        new Cancellation());
    }

    public static List<CargoWorth> worths(Plan plan) {
        return planner().worths(plan, new SketchedWaters(), few(plan.scenario()), new Cancellation());
    }

    private static Planner planner() {
        return new Planner(new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger()));
    }

    private static PlanRequest few(Scenario scenario) {
        return PlanRequest.ofIterations(300, 1, 1, stamp(scenario));
    }

    /// One line per vessel, one per cargo left behind.
    public static String lines(Plan plan) {
        String vessels = plan.vessels().stream().map(TestPlans::line).collect(Collectors.joining("\n"));
        String left = plan.leftOut().stream().map(TestPlans::line).collect(Collectors.joining("\n"));
        return left.isEmpty() ? vessels : vessels + "\n" + left;
    }

    private static String line(VesselPlan vessel) {
        String doings = vessel.movements().stream()
                .map(TestPlans::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return vessel.vessel() + ": " + (doings.isEmpty() ? "idle" : doings);
    }

    private static String word(Movement movement) {
        return switch (movement) {
            case Movement.CargoStop stop
            when stop.work() == CargoWork.LOAD ->
                String.format(
                        Locale.ROOT,
                        "%s %,.0f t %s %s",
                        stop.cargo(),
                        stop.tonnes(),
                        stop.port(),
                        DAY.format(stop.starts()));
            case Movement.CargoStop stop ->
                "%s out %s %s".formatted(stop.cargo(), stop.port(), DAY.format(stop.starts()));
            case Movement.OutOfTrade out -> "%s at %s".formatted(out.reason(), out.port());
            case Movement.TankCleaning cleaning -> "clean %s to %s".formatted(cleaning.fromGrade(), cleaning.toGrade());
            case Movement.Sailing sailing -> "";
        };
    }

    private static String line(LeftOut left) {
        return "%s left: %s".formatted(left.cargo(), left.rule());
    }
}
