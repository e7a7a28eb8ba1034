package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Catalogue;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Window;
import argosy.io.catalogue.CatalogueReader;
import argosy.network.passage.PassageCalendar;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the bundled passages must say, against the sources by hand.
class PassageCatalogueTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    @Test
    void everyPassageOfTheWatersIsListed() {
        assertThat(CATALOGUE.passages())
                .extracting(passage -> passage.id().value())
                .doesNotHaveDuplicates()
                .contains("VCSSC", "LVOLGA", "VLGHPP", "MVOLGA", "VDSC", "TSIML", "DON-UP", "DON-LOW", "ADSC", "KERCH")
                .contains("BOSPHORUS", "DARDANELLES", "SUEZ", "PANAMA", "KIEL", "CORINTH", "GIBRALTAR", "MESSINA")
                .contains("BAB-EL-MANDEB", "HORMUZ", "MALACCA", "SUNDA");
    }

    @Test
    void everyDuesKeyHasATariffAndEveryFactASource() {
        for (Passage passage : CATALOGUE.passages()) {
            String key = passage.duesKey();
            if (key != null) {
                assertThat(CATALOGUE.rules().findTariff(key)).as(key).isPresent();
            }
            assertThat(passage.provenance().source()).isNotBlank();
            assertThat(passage.draughts())
                    .allSatisfy(limit -> assertThat(limit.provenance().source()).isNotBlank());
        }
    }

    /// Locks 1 to 13, 14 and 15, Nikolaevsky and Konstantinovsky, Kochetovsky and Bagaevsky.
    @ParameterizedTest
    @CsvSource({"VDSC, 13", "TSIML, 2", "DON-UP, 2", "DON-LOW, 2", "KERCH, 0", "BOSPHORUS, 0"})
    void locksAreThoseOfTheWaterways(String id, int locks) {
        assertThat(get(id).lockCount()).isEqualTo(locks);
    }

    /// Draught permitted on days with published figures; 0 is closed.
    @ParameterizedTest
    @CsvSource({
        "DON-LOW, 2015-07-01T00:00:00Z, 2.9",
        "DON-LOW, 2015-02-01T00:00:00Z, 0",
        "VCSSC, 2024-06-01T00:00:00Z, 4.5",
        "VCSSC, 2026-06-01T00:00:00Z, 4.2",
        "VDSC, 2020-03-24T12:00:00Z, 3.6",
        "VDSC, 2022-03-24T12:00:00Z, 0",
        "VDSC, 2025-12-07T20:59:00Z, 3.6",
        "VDSC, 2025-12-07T21:00:00Z, 0",
        "DON-UP, 2022-03-21T20:59:00Z, 0",
        "DON-UP, 2022-03-21T21:00:00Z, 3.6",
        "KERCH, 2023-07-17T12:00:00Z, 0",
    })
    void calendarsSayWhatWasPublished(String id, String at, double draughtM) {
        Window years = new Window(Instant.parse("2015-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));
        assertThat(PassageCalendar.of(get(id), years).draughtAt(Instant.parse(at)))
                .isEqualTo(draughtM);
    }

    @Test
    void theLowerDonOf2026ChangesByTheMonthAndHasNoGaps() {
        Window year = new Window(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(PassageCalendar.of(get("DON-LOW"), year).steps())
                .extracting(PassageCalendar.Step::draughtM)
                .containsExactly(0.0, 3.45, 3.5, 3.45, 3.4, 3.35, 3.3, 3.25, 3.2, 0.0);
    }

    private static Passage get(String id) {
        return CATALOGUE.passages().stream()
                .filter(passage -> passage.id().equals(new PassageId(id)))
                .findFirst()
                .orElseThrow();
    }
}
