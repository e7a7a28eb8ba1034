package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.Window;
import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.plan.Plan;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.scenario.ScenarioReader;
import argosy.planning.check.PlanChecker;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bundled season over sketched waters: planned and checked, as it is and with all kinds of trouble.
class BundledScenarioTest {
    private static final Scenario SEASON = read();

    private static Scenario read() {
        Path folder = Path.of("..", "scenarios", "caspian-med-2026");
        ScenarioOutcome outcome = ScenarioReader.read(folder, CatalogueReader.bundled(), place -> true);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Accepted.class);
        return ((ScenarioOutcome.Accepted) outcome).scenario();
    }

    @Test
    void everyCargoLeftSaysWhyForEveryVessel() {
        Plan plan = TestPlans.planBriefly(SEASON);
        assertThat(PlanChecker.check(plan)).isEmpty();
        assertThat(plan.leftOut()).isNotEmpty();
        assertThat(plan.leftOut())
                .allMatch(left -> left.perVessel().size() == SEASON.vessels().size());
    }

    @Test
    void everyDisruptionIsPlannedAround() {
        Window september = new Window(SmallTrade.day("2026-09-10"), SmallTrade.day("2026-10-15"));
        List<Disruption> trouble = List.of(
                new Disruption.PassageClosed(new PassageId("VDSC"), september, "lock"),
                new Disruption.DraughtLowered(new PassageId("DON-LOW"), september, 2.9, "low water"),
                new Disruption.FigureChanged("bunker.VLSFO.usdPerT", 720, "dear"),
                new Disruption.FigureChanged("fuelEu.charged", 1, "charged"),
                new Disruption.FigureChanged("fuel.shallowWater", 1, "counted"),
                new Disruption.VesselOut(new VesselId("V09"), september, "thruster"));
        Plan plan = TestPlans.planBriefly(Disruptions.apply(SEASON, trouble));
        assertThat(PlanChecker.check(plan)).isEmpty();
        assertThat(plan.scenario().disruptions()).containsAll(trouble);
    }
}
