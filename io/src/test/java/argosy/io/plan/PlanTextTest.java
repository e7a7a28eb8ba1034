package argosy.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    @Test
    void saysTheAnswerFirstAndKeepsToAHundredColumns() {
        Plan plan = SamplePlan.of(1, 12, 40);
        String text = PlanText.of(plan);
        assertThat(text.lines()).allMatch(line -> line.length() <= TextPage.COLUMNS);
        assertThat(text)
                .contains("No plan can earn more than USD", "Gap".toLowerCase(java.util.Locale.ROOT), "Left out");
        plan.vessels()
                .forEach(vessel -> assertThat(text).contains(vessel.vessel().value()));
        plan.leftOut().forEach(left -> assertThat(text).contains(left.cargo().value()));
        plan.notes().forEach(note -> assertThat(text.replaceAll("\\s+", " ")).contains(note));
    }

    @Test
    void anEmptyFleetStillGetsAPage() {
        assertThat(PlanText.of(SamplePlan.of(1, 0, 3))).contains("0 of 3");
        assertThat(PlanText.of(SamplePlan.of(1, 2, 0))).contains("Every cargo is carried.", "stays idle");
    }
}
