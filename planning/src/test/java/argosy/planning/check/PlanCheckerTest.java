package argosy.planning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import argosy.domain.Closure;
import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import argosy.domain.Window;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Movement.OutOfTrade;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Movement.TankCleaning;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import argosy.planning.Disruptions;
import argosy.planning.testkit.PlanEdits;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckerTest {
    private static final Plan GOOD = TestPlans.plan("""
            vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held CRUDE with RU-INLAND
            vessel V2 RST27M at BUS from 2026-09-15 to 2026-12-20 held NAPHTHA
            vessel V3 RST27 at PIR from 2026-08-15 to 2026-12-20 held DIESEL
            docking V2 at GEB from 2026-10-20 to 2026-10-30
            spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-26 72/t by 2026-09-20
            spot C2 NAPHTHA 2200-2600 BUS ALI 2026-10-02..2026-10-07 34/t
            spot C3 DIESEL 2500-3000 KUL IZT 2026-10-02..2026-10-07 30/t
            contract C4 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-24 1/t relet 5000
            spot C5 FUEL-OIL 5000-6500 NVS PIR 2026-09-20..2026-09-30 60/t
            """);

    private static boolean laden(Movement movement) {
        return movement instanceof Sailing sailing && !sailing.aboard().isEmpty();
    }

    private static boolean ballast(Movement movement) {
        return movement instanceof Sailing sailing && sailing.aboard().isEmpty();
    }

    private static boolean load(Movement movement) {
        return movement instanceof CargoStop stop && stop.work() == CargoWork.LOAD;
    }

    private static boolean discharge(Movement movement) {
        return movement instanceof CargoStop stop && stop.work() == CargoWork.DISCHARGE;
    }

    @Test
    void aGoodPlanPasses() {
        assertThat(PlanChecker.check(GOOD)).isEmpty();
        assertThat(TestPlans.lines(GOOD))
                .contains("V1: clean CRUDE to DIESEL, C1", "docking", "C4 left", "FUEL-OIL, C5");
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                arguments(
                        "TIMES",
                        "loads an hour early, before she has come",
                        stop(PlanCheckerTest::discharge, -1, 0, 0)),
                arguments("TIMES", "takes an hour less to load", stop(PlanCheckerTest::load, 0, -1, 0)),
                arguments("LAYCAN", "loads ten days late", stop(PlanCheckerTest::load, 240, 240, 0)),
                arguments("DELIVERY", "discharges a month late", stop(PlanCheckerTest::discharge, 800, 800, 0)),
                arguments("QUANTITY", "loads a thousand tonnes less", stop(PlanCheckerTest::load, 0, 0, -1000)),
                arguments("DRAUGHT", "loads a hundred tonnes more", stop(PlanCheckerTest::load, 0, 0, 100)),
                arguments("QUANTITY", "discharges a tonne less", stop(PlanCheckerTest::discharge, 0, 0, -1)),
                arguments(
                        "MONEY", "a dollar off in port", change(PlanCheckerTest::load, PlanCheckerTest::dollarOffStop)),
                arguments("MONEY", "a dollar off at sea", sailing(PlanCheckerTest::dollarOffAtSea)),
                arguments("FUEL", "burns nothing", sailing(PlanCheckerTest::withoutFuel)),
                arguments("ABOARD", "carries what she has not loaded", drop(PlanCheckerTest::load)),
                arguments("ABOARD", "never discharges", drop(PlanCheckerTest::discharge)),
                arguments("PLACE", "jumps to the loading port", drop(PlanCheckerTest::ballast)),
                arguments("CLEANING", "does not clean her tanks", drop(TankCleaning.class::isInstance)),
                arguments("OFF-HIRE", "skips the docking", drop(OutOfTrade.class::isInstance)),
                arguments(
                        "OFF-HIRE",
                        "docks elsewhere",
                        change(OutOfTrade.class::isInstance, PlanCheckerTest::elsewhere)),
                arguments("WAY", "a leg is missing", sailing(PlanCheckerTest::withoutALeg)),
                arguments("WAY", "a leg is half as long", sailing(PlanCheckerTest::shorter)),
                arguments("SPEED", "goes faster than planned", sailing(PlanCheckerTest::faster)),
                arguments("ABOARD", "says another weight", sailing(PlanCheckerTest::heavier)),
                arguments("CARGO", "carried twice", (UnaryOperator<Plan>) PlanCheckerTest::twice),
                arguments("VESSEL", "a vessel without a plan", (UnaryOperator<Plan>) PlanCheckerTest::fewer),
                arguments("TOTALS", "a wrong total", (UnaryOperator<Plan>) PlanCheckerTest::wrongTotal),
                arguments("TOTALS", "a wrong vessel result", vessel(PlanCheckerTest::wrongResult)),
                arguments("STANDING", "no opex", vessel(PlanCheckerTest::withoutStanding)),
                arguments("VOYAGES", "a voyage not accounted for", vessel(PlanCheckerTest::withoutVoyages)),
                arguments("PROOF", "a bound below the result", proof(-1, false)),
                arguments("PROOF", "proven with a gap", proof(100, true)),
                arguments("RELET", "a relet for nothing", (UnaryOperator<Plan>) PlanCheckerTest::freeRelet));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spoilt")
    void aSpoiltPlanIsCaught(String rule, String what, UnaryOperator<Plan> spoil) {
        assertThat(PlanChecker.check(spoil.apply(GOOD)))
                .as(what)
                .extracting(Violation::rule)
                .contains(rule);
    }

    @Test
    void aPassageEnteredWhileClosedIsCaught() {
        assertThat(rulesWith(new Disruption.PassageClosed(new PassageId("VDSC"), august(), "lock")))
                .containsOnly("SEASON");
    }

    @Test
    void aPassageTooShallowOnTheDayIsCaught() {
        assertThat(rulesWith(new Disruption.DraughtLowered(new PassageId("DON-LOW"), august(), 3.2, "low water")))
                .containsOnly("DRAUGHT");
    }

    @Test
    void anotherFuelPriceIsCaught() {
        assertThat(rulesWith(new Disruption.FigureChanged("bunker.MGO.usdPerT", 800, "dearer")))
                .contains("MONEY", "STANDING", "VOYAGES");
    }

    @Test
    void closedWindowsLastToTheEndOfTheirLastMinute() {
        var passage = GOOD.scenario().findPassage(new PassageId("BOSPHORUS")).orElseThrow();
        Window day = new Window(SmallTrade.day("2026-08-20"), SmallTrade.day("2026-08-21"));
        var closed = Disruptions.apply(GOOD.scenario(), List.of(new Disruption.PassageClosed(passage.id(), day, "fog")))
                .findPassage(passage.id())
                .orElseThrow();
        assertThat(closed.closures()).contains(new Closure(day, "fog"));
        assertThat(OpenWater.closedBecause(closed, day.from().minusSeconds(1))).isEmpty();
        assertThat(OpenWater.closedBecause(closed, day.to().plusSeconds(59))).contains("fog");
        assertThat(OpenWater.closedBecause(closed, day.to().plusSeconds(60))).isEmpty();
    }

    /// The same plan under another world.
    private static List<String> rulesWith(Disruption disruption) {
        Plan elsewhere = new Plan(
                GOOD.stamp(),
                Disruptions.apply(GOOD.scenario(), List.of(disruption)),
                GOOD.proof(),
                GOOD.vessels(),
                GOOD.leftOut(),
                GOOD.totals(),
                GOOD.notes());
        return PlanChecker.check(elsewhere).stream().map(Violation::rule).toList();
    }

    private static Window august() {
        return new Window(SmallTrade.day("2026-08-16"), SmallTrade.day("2026-09-10"));
    }

    private static UnaryOperator<Plan> change(Predicate<Movement> which, UnaryOperator<Movement> change) {
        return plan -> PlanEdits.change(plan, which, change);
    }

    private static UnaryOperator<Plan> drop(Predicate<Movement> which) {
        return plan -> PlanEdits.drop(plan, which);
    }

    private static UnaryOperator<Plan> sailing(UnaryOperator<Sailing> change) {
        return change(
                PlanCheckerTest::laden,
                movement -> movement instanceof Sailing sailing ? change.apply(sailing) : movement);
    }

    private static UnaryOperator<Plan> vessel(UnaryOperator<VesselPlan> change) {
        return plan -> {
            List<VesselPlan> vessels = new ArrayList<>(plan.vessels());
            vessels.set(0, change.apply(vessels.getFirst()));
            return PlanEdits.withVessels(plan, vessels);
        };
    }

    private static UnaryOperator<Plan> stop(Predicate<Movement> which, int startHours, int endHours, double tonnes) {
        return change(
                which,
                movement -> movement instanceof CargoStop stop
                        ? PlanEdits.stop(
                                stop,
                                stop.tonnes() + tonnes,
                                stop.starts().plusSeconds(3600L * startHours),
                                stop.ends().plusSeconds(3600L * endHours),
                                stop.lines())
                        : movement);
    }

    private static Movement dollarOffStop(Movement movement) {
        return movement instanceof CargoStop stop
                ? PlanEdits.stop(stop, stop.tonnes(), stop.starts(), stop.ends(), PlanEdits.dollarOff(stop.lines()))
                : movement;
    }

    private static Sailing dollarOffAtSea(Sailing old) {
        return new Sailing(
                old.from(),
                old.to(),
                old.aboard(),
                old.cargoT(),
                old.speedKn(),
                old.legs(),
                old.starts(),
                old.ends(),
                old.fuel(),
                PlanEdits.dollarOff(old.lines()));
    }

    private static Sailing withoutFuel(Sailing old) {
        return new Sailing(
                old.from(),
                old.to(),
                old.aboard(),
                old.cargoT(),
                old.speedKn(),
                old.legs(),
                old.starts(),
                old.ends(),
                List.of(),
                old.lines());
    }

    private static Sailing faster(Sailing old) {
        return new Sailing(
                old.from(),
                old.to(),
                old.aboard(),
                old.cargoT(),
                old.speedKn() + 1,
                old.legs(),
                old.starts(),
                old.ends(),
                old.fuel(),
                old.lines());
    }

    private static Sailing heavier(Sailing old) {
        return new Sailing(
                old.from(),
                old.to(),
                old.aboard(),
                old.cargoT() + 1,
                old.speedKn(),
                old.legs(),
                old.starts(),
                old.ends(),
                old.fuel(),
                old.lines());
    }

    private static Sailing withoutALeg(Sailing old) {
        List<TimedLeg> legs = new ArrayList<>(old.legs());
        legs.remove(2);
        return PlanEdits.withLegs(old, legs);
    }

    private static Sailing shorter(Sailing old) {
        List<TimedLeg> legs = new ArrayList<>(old.legs());
        for (int at = 0; at < legs.size(); at++) {
            TimedLeg leg = legs.get(at);
            if (leg.leg().passage() == null && leg.leg().distanceNm() > 50) {
                legs.set(
                        at,
                        new TimedLeg(
                                PlanEdits.longer(leg.leg(), leg.leg().distanceNm() / 2),
                                leg.enters(),
                                leg.starts(),
                                leg.leaves()));
                return PlanEdits.withLegs(old, legs);
            }
        }
        throw new IllegalArgumentException("No open water.");
    }

    private static Movement elsewhere(Movement movement) {
        return movement instanceof OutOfTrade out
                ? new OutOfTrade(new PortId("IST"), out.reason(), out.starts(), out.ends(), out.fuel(), out.lines())
                : movement;
    }

    private static Plan twice(Plan plan) {
        List<VesselPlan> vessels = new ArrayList<>(plan.vessels());
        VesselPlan first = vessels.getFirst();
        List<Movement> again = new ArrayList<>(first.movements());
        again.addAll(first.movements());
        vessels.set(0, PlanEdits.withMovements(first, again));
        return PlanEdits.withVessels(plan, vessels);
    }

    private static Plan fewer(Plan plan) {
        return PlanEdits.withVessels(
                plan, plan.vessels().subList(1, plan.vessels().size()));
    }

    private static Plan wrongTotal(Plan plan) {
        PlanTotals old = plan.totals();
        return PlanEdits.withTotals(
                plan,
                new PlanTotals(
                        old.incomeUsdCents() + 1,
                        old.voyageCostUsdCents(),
                        old.idleFuelUsdCents(),
                        old.opexUsdCents(),
                        old.reletUsdCents(),
                        old.resultUsdCents(),
                        old.carriedT(),
                        old.ballastNm(),
                        old.ladenNm(),
                        old.fuel(),
                        old.co2T()));
    }

    private static VesselPlan wrongResult(VesselPlan old) {
        return new VesselPlan(
                old.vessel(), old.movements(), old.voyages(), old.standingLines(), old.resultUsdCents() + 1);
    }

    private static VesselPlan withoutStanding(VesselPlan old) {
        return new VesselPlan(old.vessel(), old.movements(), old.voyages(), List.of(), old.resultUsdCents());
    }

    private static VesselPlan withoutVoyages(VesselPlan old) {
        return new VesselPlan(old.vessel(), old.movements(), List.of(), old.standingLines(), old.resultUsdCents());
    }

    private static UnaryOperator<Plan> proof(long boundAbove, boolean proven) {
        return plan -> {
            Proof old = plan.proof();
            return PlanEdits.withProof(
                    plan,
                    new Proof(
                            old.objectiveUsdCents(),
                            old.objectiveUsdCents() + boundAbove,
                            proven,
                            old.seed(),
                            old.threads(),
                            old.iterations(),
                            old.timeLimitSeconds(),
                            old.seconds(),
                            old.secondsToFirst(),
                            old.secondsToBest()));
        };
    }

    private static Plan freeRelet(Plan plan) {
        var leftOut = plan.leftOut().stream()
                .map(left -> new LeftOut(
                        left.cargo(), left.rule(), left.explanation(), List.of(), left.cheapest(), left.perVessel()))
                .toList();
        return new Plan(
                plan.stamp(), plan.scenario(), plan.proof(), plan.vessels(), leftOut, plan.totals(), plan.notes());
    }
}
