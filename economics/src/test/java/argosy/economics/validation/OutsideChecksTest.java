package argosy.economics.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class OutsideChecksTest {
    private final OutsideChecks checks = new OutsideChecks(
            Catalogues.rules(),
            Catalogues.vesselClassIds().stream().map(Catalogues::vesselClass).toList());

    @Test
    void everyOutsideValueHolds() {
        List<OutsideCheck> done = checks.check(values());
        assertThat(done).hasSizeGreaterThan(250);
        assertThat(done)
                .allSatisfy(check -> assertThat(check.holds()).as("%s", check).isTrue());
    }

    @Test
    void aWrongValueDoesNotHold() {
        OutsideValue wrong = new OutsideValue("CII-REFERENCE", "tanker", Map.of("dwt", 7020.0), 24.0, 0.1, "nobody");
        assertThat(checks.check(List.of(wrong))).singleElement().matches(check -> !check.holds());
        OutsideValue unknown = new OutsideValue("NONE", "x", Map.of(), 1, 1, "nobody");
        assertThatThrownBy(() -> checks.check(List.of(unknown))).hasMessageContaining("NONE");
    }

    private List<OutsideValue> values() {
        List<OutsideValue> values = new ArrayList<>();
        for (Map<String, String> row : Csv.read(Catalogues.data("validation/outside-values.csv"))) {
            if (!checks.knows(text(row, "kind"))) {
                assertThat(text(row, "kind")).isEqualTo("DISTANCE");
                continue;
            }
            Map<String, Double> inputs = new HashMap<>();
            for (String pair : text(row, "inputs").split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 0) {
                    continue;
                }
                inputs.put(pair.substring(0, equals), Double.parseDouble(pair.substring(equals + 1)));
            }
            values.add(new OutsideValue(
                    text(row, "kind"),
                    text(row, "subject"),
                    inputs,
                    Csv.number(row, "expected"),
                    Csv.number(row, "barPercent"),
                    text(row, "source")));
        }
        return values;
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
