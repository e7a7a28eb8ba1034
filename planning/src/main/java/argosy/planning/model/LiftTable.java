package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.Grade;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.Route;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.Intake;
import argosy.economics.DraughtAt;
import argosy.economics.compliance.Finding;
import argosy.search.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says for a vessel and a cargo how much she lifts, or which rule keeps her from it whatever the date.
public final class LiftTable {
    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final @Nullable TradeRules tradeRules;

    /// For plans: what compliance forbids on some day of the laycan is forbidden.
    public LiftTable(ScenarioFacts facts, RouteBook routes) {
        this(facts, routes, new TradeRules(facts));
    }

    private LiftTable(ScenarioFacts facts, RouteBook routes, @Nullable TradeRules tradeRules) {
        this.facts = facts;
        this.routes = routes;
        this.tradeRules = tradeRules;
    }

    /// For estimates, which look at compliance on their own days.
    public static LiftTable withoutTradeRules(ScenarioFacts facts, RouteBook routes) {
        return new LiftTable(facts, routes, null);
    }

    /// The first rule that stops her, in the order permits, berths, way, trade rules, season, quantity; else her
    /// intake.
    public Lift lift(Vessel vessel, Cargo cargo) {
        Set<String> missing = new TreeSet<>(cargo.requiredPermits());
        missing.removeAll(vessel.permits());
        if (!missing.isEmpty()) {
            return new Lift.Cannot("PERMIT", "the cargo needs %s".formatted(String.join(", ", missing)));
        }
        return berth(vessel, facts.port(cargo.loadPort()))
                .or(() -> berth(vessel, facts.port(cargo.dischargePort())))
                .orElseGet(() -> overTheWay(vessel, cargo));
    }

    /// Tonnes she may choose between on this way, least first: what she lifts on any day, on the deepest day, and
    /// whatever a passage or a berth lets through in between. Always holds the tonnes of `lift`.
    public List<Double> choices(Vessel vessel, Cargo cargo, Lift.Can lift, PassageGates gates) {
        WayDraughts draughts = new WayDraughts(facts, routes, vessel, cargo, lift.laden());
        TreeSet<Double> tonnes = new TreeSet<>();
        tonnes.add(lift.tonnes());
        double mostT = quantity(vessel, cargo, lift.laden(), draughts.list(false)) instanceof Lift.Can deepest
                ? deepest.tonnes()
                : lift.tonnes();
        tonnes.add(Math.max(mostT, lift.tonnes()));
        VesselClass vesselClass = facts.classOf(vessel);
        for (PassageId passage : lift.laden().passages()) {
            gates.findSteps(vesselClass, passage).ifPresent(gate -> {
                for (Gate.Step step : gate.steps()) {
                    double passesT = Math.floor(step.maximalLoad() / 1000.0);
                    if (passesT >= cargo.minT() && passesT <= mostT) {
                        tonnes.add(passesT);
                    }
                }
            });
        }
        return List.copyOf(tonnes);
    }

    private Optional<Lift> berth(Vessel vessel, Port port) {
        double loaM = facts.classOf(vessel).loaM();
        Double mostM = port.maxLoaM();
        return mostM == null || loaM <= mostM
                ? Optional.empty()
                : Optional.of(new Lift.Cannot(
                        "SIZE", "%s takes LOA up to %.2f m, she has %.2f m".formatted(port.name(), mostM, loaM)));
    }

    private Lift overTheWay(Vessel vessel, Cargo cargo) {
        Optional<Route> route = routes.find(vessel, cargo.loadPort(), cargo.dischargePort());
        if (route.isEmpty()) {
            return routes.whyNoRoute(vessel, cargo.loadPort(), cargo.dischargePort())
                    .map(never -> new Lift.Cannot(never.rule(), never.explanation()))
                    .orElseGet(() -> new Lift.Cannot(
                            "NO-WAY", "no water joins %s and %s".formatted(cargo.loadPort(), cargo.dischargePort())));
        }
        Optional<Finding> block =
                tradeRules == null ? Optional.empty() : tradeRules.findBlock(vessel, cargo, route.get());
        if (block.isPresent()) {
            return new Lift.Cannot(
                    block.get().rule(),
                    "%s (%s)".formatted(block.get().explanation(), block.get().source()));
        }
        WayDraughts draughts = new WayDraughts(facts, routes, vessel, cargo, route.get());
        Lift careful = quantity(vessel, cargo, route.get(), draughts.list(true));
        return careful instanceof Lift.Can ? careful : quantity(vessel, cargo, route.get(), draughts.list(false));
    }

    private Lift quantity(Vessel vessel, Cargo cargo, Route route, List<DraughtAt> draughts) {
        Optional<DraughtAt> shut =
                draughts.stream().filter(draught -> draught.draughtM() <= 0).findFirst();
        if (shut.isPresent()) {
            return new Lift.Cannot(
                    "SEASON",
                    "%s opens no more after her laycan".formatted(shut.get().what()));
        }
        VesselClass vesselClass = facts.classOf(vessel);
        Grade grade = facts.grade(cargo);
        Intake intake = facts.intake().intake(vesselClass, grade, draughts, cargo.maxT());
        double wholeT = Math.floor(intake.tonnes() + 1e-9);
        double tonnes = wholeT >= cargo.minT() ? wholeT : Math.floor(intake.tonnes() * 1000) / 1000;
        return tonnes >= cargo.minT() ? new Lift.Can(tonnes, intake, route) : tooLittle(cargo, intake);
    }

    private static Lift tooLittle(Cargo cargo, Intake intake) {
        Intake.Bound binding = intake.binding();
        String rule = binding.draughtM() > 0 && !binding.what().equals("load line") ? "DRAUGHT" : "QUANTITY";
        String limit = binding.draughtM() > 0
                ? String.format(Locale.ROOT, "%s at %.2f m", binding.what(), binding.draughtM())
                : binding.what();
        return new Lift.Cannot(
                rule,
                String.format(
                        Locale.ROOT,
                        "lifts %,.0f t (%s), the charterer wants at least %,.0f t",
                        intake.tonnes(),
                        limit,
                        cargo.minT()));
    }
}
