package argosy.network.passage;

import static argosy.network.passage.PassageMaker.MADE_UP;
import static argosy.network.passage.PassageMaker.passage;
import static argosy.network.passage.PassageMaker.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Window;
import argosy.network.passage.PassageCalendar.Step;
import argosy.network.passage.WaterLevel.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WaterLevelsTest {
    private static final Window MAY = window("2026-05-01T00:00:00Z", "2026-05-31T23:59:00Z");

    private final Passage don = passage("DON-LOW")
            .draught(3.35)
            .draught("2026-05-01T00:00:00Z", "2026-05-31T23:59:00Z", 3.5)
            .make();

    @Test
    void aReadingReplacesTheCatalogueUntilTheNextOneAndForTenDaysAtMost() {
        Passage read =
                only(WaterLevels.apply(List.of(don), List.of(draught("2026-05-03", 3.6), draught("2026-05-05", 3.2))));
        assertThat(PassageCalendar.of(read, MAY).steps())
                .containsExactly(
                        new Step(Instant.parse("2026-05-01T00:00:00Z"), 3.5),
                        new Step(Instant.parse("2026-05-03T00:00:00Z"), 3.6),
                        new Step(Instant.parse("2026-05-05T00:00:00Z"), 3.2),
                        new Step(Instant.parse("2026-05-15T00:00:00Z"), 3.5));
    }

    @Test
    void aLevelMovesTheNominalDraught() {
        WaterLevel low = new WaterLevel(don.id(), Instant.parse("2026-05-03T00:00:00Z"), Kind.LEVEL, -0.25, MADE_UP);
        Passage read = only(WaterLevels.apply(List.of(don), List.of(low)));
        assertThat(PassageCalendar.of(read, MAY).draughtAt(Instant.parse("2026-05-04T00:00:00Z")))
                .isEqualTo(3.1);
    }

    @Test
    void aLevelWithoutANominalDraughtIsRefused() {
        Passage free = passage("VCSSC").make();
        WaterLevel level = new WaterLevel(free.id(), Instant.parse("2026-05-03T00:00:00Z"), Kind.LEVEL, 0.1, MADE_UP);
        assertThatIllegalArgumentException().isThrownBy(() -> WaterLevels.apply(List.of(free), List.of(level)));
    }

    @Test
    void otherPassagesStayAsTheyAre() {
        assertThat(WaterLevels.apply(List.of(don), List.of(draughtOf("VDSC", "2026-05-03", 3.0))))
                .containsExactly(don);
    }

    private static Passage only(List<Passage> passages) {
        assertThat(passages).hasSize(1);
        return passages.getFirst();
    }

    private static WaterLevel draught(String day, double metres) {
        return draughtOf("DON-LOW", day, metres);
    }

    private static WaterLevel draughtOf(String passage, String day, double metres) {
        return new WaterLevel(new PassageId(passage), Instant.parse(day + "T00:00:00Z"), Kind.DRAUGHT, metres, MADE_UP);
    }
}
