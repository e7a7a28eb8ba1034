package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.Window;
import argosy.planning.testkit.SmallTrade;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisruptionsTest {
    private static final Scenario BASE =
            SmallTrade.read("vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND");
    private static final Window SPAN = new Window(SmallTrade.day("2026-08-10"), SmallTrade.day("2026-09-10"));
    private static final List<Disruption> ALL = List.of(
            new Disruption.PassageClosed(new PassageId("VDSC"), SPAN, "lock"),
            new Disruption.DraughtLowered(new PassageId("DON-LOW"), SPAN, 3.0, "low water"),
            new Disruption.FigureChanged("bunker.MGO.usdPerT", 900, "dear"),
            new Disruption.VesselOut(new VesselId("V1"), SPAN, "engine"));

    @Test
    void theBaseIsNeverEdited() {
        Scenario changed = Disruptions.apply(BASE, ALL);
        assertThat(BASE.disruptions()).isEmpty();
        assertThat(BASE.rules().getFigure("bunker.MGO.usdPerT").value()).isNotEqualTo(900);
        assertThat(changed.disruptions()).isEqualTo(ALL);
        assertThat(changed.rules().getFigure("bunker.MGO.usdPerT").value()).isEqualTo(900);
        assertThat(changed.vessels().getFirst().openFrom()).isEqualTo(SPAN.to());
        assertThat(changed.findPassage(new PassageId("VDSC")).orElseThrow().closures())
                .anyMatch(closure -> closure.reason().equals("lock"));
    }

    @Test
    void applyingTwiceIsApplyingOnce() {
        Scenario once = Disruptions.apply(BASE, ALL);
        assertThat(Disruptions.apply(once, List.of())).isEqualTo(once);
        assertThat(Disruptions.apply(once, ALL)).isEqualTo(once);
    }

    @Test
    void unknownNamesAreRefused() {
        Disruption nowhere = new Disruption.PassageClosed(new PassageId("NOWHERE"), SPAN, "?");
        assertThat(Disruptions.check(BASE, List.of(nowhere))).containsExactly("No passage NOWHERE in the scenario.");
        assertThatIllegalArgumentException().isThrownBy(() -> Disruptions.apply(BASE, List.of(nowhere)));
    }
}
