package argosy.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-09-01, false, 2026-09-01T00:00:00Z",
        "2026-09-01, true, 2026-09-01T23:59:00Z",
        "2024-02-29, false, 2024-02-29T00:00:00Z",
        "2026-09-01T08:00Z, true, 2026-09-01T08:00:00Z",
        "2026-09-01 08:00Z, true, 2026-09-01T08:00:00Z",
        "2026-09-01T08:00+03:00, false, 2026-09-01T05:00:00Z",
        "2026-09-01T08:00+0300, false, 2026-09-01T05:00:00Z",
        "2026-09-01T08:00+03, false, 2026-09-01T05:00:00Z",
        "2026-09-01T08:00:30.5-01:30, false, 2026-09-01T09:30:30.5Z",
    })
    void momentsAreRead(String text, boolean endOfDay, Instant expected) {
        assertThat(Moments.read(text, endOfDay)).isEqualTo(new Moments.Moment(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T08:00, DATE-ZONE",
        "2026-09-01 08:00:00, DATE-ZONE",
        "2026-02-29, DATE",
        "2026-13-01, DATE",
        "2026-09-01T25:00Z, DATE",
        "2026-09-01T08:00+25:00, DATE",
        "01.09.2026, DATE",
        "1/9/2026, DATE",
        "46266, DATE",
        "tomorrow, DATE",
        "0026-09-01, DATE-RANGE",
        "2126-09-01, DATE-RANGE",
    })
    void whatIsNoMomentIsToldSo(String text, String code) {
        assertThat(Moments.read(text, false))
                .isInstanceOfSatisfying(
                        Moments.Wrong.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
    }
}
