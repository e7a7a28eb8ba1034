package argosy.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CellsTest {
    private final ProblemList problems = new ProblemList();

    @ParameterizedTest
    @CsvSource({"4.5, 4.5", "+4.5, 4.5", "4, 4", "4., 4", ".5, 0.5", "1e1, 10", " 7 , 7"})
    void numbersAreRead(String text, double expected) {
        assertThat(cells("maxDraughtM", text).optionalNumber("maxDraughtM", null))
                .isEqualTo(expected);
        assertThat(problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,5", "1 250", "1,250.5", "1'250"})
    void numbersThatCanBeReadInTwoWaysAreNotRead(String text) {
        cells("maxDraughtM", text).optionalNumber("maxDraughtM", null);
        assertThat(problems.errors()).extracting(Problem::code).containsExactly("DECIMAL-COMMA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "0x10", "4.5m", "--4", "4d", "٤"})
    void otherThingsAreNoNumbers(String text) {
        cells("maxDraughtM", text).optionalNumber("maxDraughtM", null);
        assertThat(problems.errors()).extracting(Problem::code).containsExactly("NUMBER");
    }

    @Test
    void outOfRangeIsAProblemAndLeavesAHarmlessValue() {
        Cells cells = cells("latDeg", "403.8");
        assertThat(cells.number("latDeg", null)).isBetween(-90.0, 90.0);
        assertThat(cells.areGood("latDeg")).isFalse();
        assertThat(cells.areGood("lonDeg")).isTrue();
        assertThat(problems.errors().getFirst().text())
                .isEqualTo("ports.csv:7: RANGE: latDeg: 403.8 is not between -90 and 90 degrees; "
                        + "check the sign, the unit and the decimal point");
    }

    @Test
    void noneLiftsALimitAndEmptyKeepsIt() {
        assertThat(cells("maxDraughtM", "none").optionalNumber("maxDraughtM", 4.5))
                .isNull();
        assertThat(cells("maxDraughtM", "").optionalNumber("maxDraughtM", 4.5)).isEqualTo(4.5);
    }

    @Test
    void requiredCellsAreMissedWithAnExample() {
        Cells cells = cells("name", " ");
        assertThat(cells.text("name", null)).isEmpty();
        assertThat(cells.isSound()).isFalse();
        assertThat(problems.errors()).extracting(Problem::advice).containsExactly("fill it in, such as Baku");
    }

    private Cells cells(String column, String text) {
        DraftRow row = new DraftRow(7, List.of(text));
        DraftTable table = new DraftTable("ports", "ports.csv", List.of(column), List.of(row));
        return new Cells(CatalogueTables.PORTS, table, row, problems);
    }
}
