package argosy.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.plan.Plan;
import argosy.planning.testkit.SketchedWaters;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two ships in the Black Sea, three cargoes: what a dispatcher may ask about the plan.
class PlanDeskTest {
    private static final String TRADE = """
        vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        vessel V2 RST27 at PIR from 2026-08-15 to 2026-12-20 held DIESEL
        vessel V3 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-26 29/t
        spot C2 DIESEL 5800-6900 BUS PIR 2026-09-10..2026-09-14 29/t
        """;

    @Test
    void aMoveChangesTheResultByWhatAPlanWithItEarns() {
        Scenario scenario = SmallTrade.read(TRADE);
        Plan plan = TestPlans.plan(scenario);
        PlanDesk desk = new PlanDesk(plan, new SketchedWaters());
        CargoId cargo = new CargoId("C1");
        WhatIfMove move = desk.move(cargo, new VesselId("V2"));
        assertThat(move).isInstanceOfSatisfying(WhatIfMove.Possible.class, possible -> {
            assertThat(possible.from()).isEqualTo(new VesselId("V1"));
            assertThat(possible.dropped()).isEmpty();
            assertThat(possible.deltaUsdCents()).isNotPositive();
            Plan moved = TestPlans.plan(forbid(scenario, cargo));
            assertThat(possible.deltaUsdCents())
                    .isLessThanOrEqualTo(
                            moved.proof().objectiveUsdCents() - plan.proof().objectiveUsdCents());
        });
    }

    @Test
    void anAcceptedMoveIsAWholePlanThatEarnsWhatWasSaid() {
        Plan plan = TestPlans.plan(TRADE);
        PlanDesk desk = new PlanDesk(plan, new SketchedWaters());
        CargoId cargo = new CargoId("C1");
        VesselId vessel = new VesselId("V2");
        WhatIfMove.Possible said = (WhatIfMove.Possible) desk.move(cargo, vessel);
        Plan moved = desk.accept(cargo, vessel).orElseThrow();
        assertThat(moved.proof().objectiveUsdCents() - plan.proof().objectiveUsdCents())
                .isEqualTo(said.deltaUsdCents());
        assertThat(moved.proof().boundUsdCents()).isEqualTo(plan.proof().boundUsdCents());
        assertThat(moved.vessels())
                .filteredOn(each -> each.vessel().equals(vessel))
                .flatMap(each -> each.voyages())
                .flatMap(voyage -> voyage.cargoes())
                .contains(cargo);
        assertThat(desk.accept(cargo, new VesselId("V3"))).isEmpty();
    }

    /// V1 may not carry it: she lacks a permit which the others hold.
    private static Scenario forbid(Scenario scenario, CargoId cargo) {
        String others = TRADE.replace("held DIESEL", "held DIESEL with T")
                .replaceFirst(" with T", "")
                .replace("2026-08-26 29/t", "2026-08-26 29/t needs T");
        assertThat(scenario.findCargo(cargo)).isPresent();
        return SmallTrade.read(others);
    }

    @Test
    void aShipShutInTheCaspianSaysWhyNot() {
        PlanDesk desk = new PlanDesk(TestPlans.plan(TRADE), new SketchedWaters());
        assertThat(desk.move(new CargoId("C1"), new VesselId("V3")))
                .isInstanceOfSatisfying(
                        WhatIfMove.Impossible.class,
                        impossible -> assertThat(impossible.explanation()).isNotBlank());
    }

    @Test
    void theBestSlotOfANewCargoIsWorthWhatThePlanGains() {
        Scenario whole = SmallTrade.read(TRADE + "spot C3 DIESEL 5800-6900 KUL PIR 2026-10-01..2026-10-05 31/t\n");
        Cargo fresh = whole.getCargo(new CargoId("C3"));
        Plan plan = TestPlans.plan(TRADE);
        List<WhatIfMove> slots = new PlanDesk(plan, new SketchedWaters()).slots(fresh);
        Plan with = TestPlans.plan(whole);
        assertThat(slots).hasSize(3);
        assertThat(slots.getFirst())
                .isInstanceOfSatisfying(
                        WhatIfMove.Possible.class,
                        best -> assertThat(best.deltaUsdCents())
                                .isEqualTo(with.proof().objectiveUsdCents()
                                        - plan.proof().objectiveUsdCents()));
    }

    @Test
    void slotsAreOrderedByMoney() {
        Cargo fresh = SmallTrade.read("spot C9 DIESEL 5800-6900 BUS PIR 2026-08-22..2026-08-27 29/t\n")
                .cargoes()
                .getFirst();
        List<WhatIfMove> slots = new PlanDesk(TestPlans.plan(TRADE), new SketchedWaters()).slots(fresh);
        List<Long> money = new ArrayList<>();
        for (WhatIfMove slot : slots) {
            if (slot instanceof WhatIfMove.Possible possible) {
                money.add(-possible.deltaUsdCents());
            }
        }
        assertThat(money).isSorted().isNotEmpty();
    }
}
