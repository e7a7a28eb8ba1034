package argosy.server.broker;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Catalogue;
import argosy.domain.Window;
import argosy.io.catalogue.CatalogueReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerReaderTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Window PERIOD =
            new Window(Instant.parse("2026-08-15T00:00:00Z"), Instant.parse("2026-12-20T23:59:00Z"));
    private final BrokerReader reader = new BrokerReader(CATALOGUE.ports(), CATALOGUE.grades(), PERIOD);

    private BrokerCargo one(String text) {
        List<BrokerCargo> cargoes = reader.read(text, Set.of("C01", "C63"));
        assertThat(cargoes).hasSize(1);
        return cargoes.getFirst();
    }

    @Test
    void aWholeLineIsRead() {
        BrokerCargo cargo = one("5000 mt +/-10% gasoil Baku / Yarimca laycan 1-5 Oct USD 62 pmt 2.5 pct ttl");
        assertThat(cargo.cells())
                .containsAllEntriesOf(Map.of(
                        "id",
                        "C64",
                        "commitment",
                        "SPOT",
                        "grade",
                        "DIESEL",
                        "minT",
                        "4500",
                        "maxT",
                        "5500",
                        "loadPort",
                        "BAK",
                        "dischargePort",
                        "YAR",
                        "freightUsdPerT",
                        "62",
                        "commissionPercent",
                        "2.5"))
                .containsEntry("laycanOpens", "2026-10-01")
                .containsEntry("laycanCancels", "2026-10-05");
        assertThat(cargo.notes()).extracting(BrokerCargo.Note::message).containsExactly("the year 2026 was assumed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5000 mt; 5000; 5000",
                "abt 5,000 mts; 5000; 5000",
                "5.000 mt; 5000; 5000",
                "4.8/5.4 kt; 4800; 5400",
                "5-5.5kt; 5000; 5500",
                "4,800/5,400 mt; 4800; 5400",
                "min 4800 max 5400 mts; 4800; 5400",
                "6000 mt +/- 5 pct moloo; 5700; 6300",
                "5 500 тонн; 5500; 5500"
            })
    void quantitiesAreReadAsTheyAreWritten(String text, String minT, String maxT) {
        assertThat(one(text + " gasoil Baku/Yarimca 1-5 Oct").cells())
                .containsEntry("minT", minT)
                .containsEntry("maxT", maxT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1-5 Oct; 2026-10-01; 2026-10-05",
                "01/05 October 2026; 2026-10-01; 2026-10-05",
                "28 Sep - 2 Oct; 2026-09-28; 2026-10-02",
                "Oct 1-5; 2026-10-01; 2026-10-05",
                "01-05.10.2026; 2026-10-01; 2026-10-05",
                "28.09-02.10; 2026-09-28; 2026-10-02",
                "2026-10-01/2026-10-05; 2026-10-01; 2026-10-05",
                "1-5 октября; 2026-10-01; 2026-10-05",
                "3 Jan; 2027-01-03; 2027-01-03",
                "29 Dec/3 Jan; 2026-12-29; 2027-01-03"
            })
    void datesAreReadAsTheyAreWritten(String text, String opens, String cancels) {
        assertThat(one("5000 mt fuel oil Astrakhan - Mersin " + text + " $40 pmt")
                        .cells())
                .containsEntry("laycanOpens", opens)
                .containsEntry("laycanCancels", cancels)
                .containsEntry("loadPort", "ASF")
                .containsEntry("dischargePort", "MER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "USD 62.50 pmt; 62.5; ",
                "$62/mt; 62; ",
                "62 usd per ton; 62; ",
                "lumpsum USD 240,000; ; 240000",
                "USD 240k lumpsum; ; 240000"
            })
    void freightIsPerTonneOrLumpSum(String text, String perTonne, String lumpSum) {
        Map<String, String> cells =
                one("5000 mt gasoil Baku/Yarimca 1-5 Oct " + text).cells();
        assertThat(cells.getOrDefault("freightUsdPerT", "")).isEqualTo(perTonne == null ? "" : perTonne);
        assertThat(cells.getOrDefault("freightLumpSumUsd", "")).isEqualTo(lumpSum == null ? "" : lumpSum);
    }

    @ParameterizedTest
    @CsvSource({"2.5 pct ttl,2.5", "3.75% comm,3.75", "1.25+1.25%,2.5", "comm 2.5%,2.5"})
    void commissionIsSummed(String text, String percent) {
        assertThat(one("5000 mt +/- 10% gasoil Baku/Yarimca 1-5 Oct " + text).cells())
                .containsEntry("commissionPercent", percent)
                .containsEntry("minT", "4500");
    }

    @Test
    void anAugustDateIsNotThePortOfAugusta() {
        BrokerCargo cargo = one("5000 mt naphtha Tuapse / Augusta 20-25 Aug $ 30 pmt");
        assertThat(cargo.cells())
                .containsEntry("loadPort", "TUA")
                .containsEntry("dischargePort", "AUG")
                .containsEntry("laycanOpens", "2026-08-20");
    }

    @Test
    void whatIsMissingIsSaidAndNotMadeUp() {
        BrokerCargo cargo = one("abt 5000 mt to Turkey, WS 120");
        assertThat(cargo.cells())
                .containsEntry("grade", "")
                .containsEntry("loadPort", "")
                .containsEntry("laycanOpens", "")
                .containsEntry("freightUsdPerT", "");
        assertThat(cargo.notes())
                .extracting(BrokerCargo.Note::column)
                .contains("grade", "loadPort", "dischargePort", "laycanOpens", "freightUsdPerT");
    }

    @Test
    void severalCargoesInOneTextStayApart() {
        List<BrokerCargo> cargoes = reader.read("""
            Good morning, please see below firm:

            5000 mt gasoil
            Baku / Yarimca
            1-5 Oct, usd 62 pmt

            6,000 mt crude Aktau/Makhachkala 10-12 Oct $15 pmt
            4000 mt мазут Астрахань - Мерсин 3-6 окт $70 pmt
            """, Set.of());
        assertThat(cargoes).extracting(it -> it.cells().get("loadPort")).containsExactly("BAK", "AAU", "ASF");
        assertThat(cargoes).extracting(it -> it.cells().get("grade")).containsExactly("DIESEL", "CRUDE", "FUEL-OIL");
        assertThat(cargoes).extracting(BrokerCargo::line).containsExactly(3, 7, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "no cargo here",
                "31-35 Feb",
                "% % / - +",
                "99999999999999999999999999999 mt 99-99 Oct 99.99"
            })
    void strangeTextDoesNoHarm(String text) {
        assertThat(reader.read(text, Set.of())).hasSizeLessThan(2);
    }
}
