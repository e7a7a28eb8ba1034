package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Outside case: the Turkish minister's example, NT 10,000 pays 16,393 USD at 4.08 and 17,760 at 4.42
/// (report.az).
final class StraitDuesTest {
    private final StraitDues dues = new StraitDues(new FigureTable(Catalogues.rules()));

    @ParameterizedTest
    @CsvSource({"2022-12-01T00:00:00Z, 16393", "2023-06-30T20:59:59Z, 16393", "2023-06-30T21:00:00Z, 17760"})
    void roundTripOfTenThousandNetTons(Instant passes, double expectedUsd) {
        assertThat(dues.roundTripUsd(10_000, passes)).isCloseTo(expectedUsd, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01T09:00:00Z, 5.07",
        "2025-06-30T09:00:00Z, 5.07",
        "2025-07-01T09:00:00Z, 5.83",
        "2026-06-30T09:00:00Z, 5.83",
        "2026-07-01T09:00:00Z, 6.70",
        "2027-03-01T09:00:00Z, 6.70",
    })
    void theGoldFrancInForceOnTheDayCounts(Instant passes, double goldFrancUsd) {
        assertThat(dues.roundTripUsd(2130, passes)).isCloseTo(dues.goldFrancs(2130) * goldFrancUsd, within(1e-9));
    }

    @Test
    void oneWayIsHalf() {
        Instant passes = Instant.parse("2023-08-01T00:00:00Z");
        List<MoneyLine> lines = dues.lines(10_000, 2, passes);
        assertThat(lines.getFirst().usdCents()).isEqualTo(-Math.round(17_759.56 / 2 * 100));
    }
}
