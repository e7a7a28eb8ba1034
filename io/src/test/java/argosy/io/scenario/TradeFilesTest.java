package argosy.io.scenario;

import static argosy.io.scenario.ScenarioFolder.CARGOES;
import static argosy.io.scenario.ScenarioFolder.VESSELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Cargo;
import argosy.domain.ComplianceBook;
import argosy.domain.FreightTerms;
import argosy.domain.VesselId;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Freight in other words and money, prices by place, permits and lists as files.
final class TradeFilesTest {
    private static final String HEADER = CARGOES.lines().findFirst().orElseThrow();
    private static final String ROW = "C1,SPOT,DIESEL,4000,4600,BAK,CND,2026-09-01,2026-09-05,";

    @TempDir
    private Path dir;

    private ScenarioFolder folder;

    @BeforeEach
    void writeAGoodScenario() {
        folder = new ScenarioFolder(dir);
    }

    /// Worldscale: WS 142.5 of a flat rate of 11.30 USD/t is 16.1025 USD/t.
    @Test
    void worldscalePointsAreDollarsATonne() {
        Cargo cargo = cargo("worldscalePoints,worldscaleFlatUsdPerT", "142.5,11.30");
        assertThat(cargo.freight()).isEqualTo(new FreightTerms.PerTonne(1.425 * 11.30));
        assertThat(cargo.freightBasis()).isEqualTo("WS 142.50 of a flat rate of 11.30 USD/t");
    }

    @Test
    void otherMoneyTakesTheRateOfTheFirstDay() {
        folder.with("prices.csv", """
                key,value,unit,source,asOf,verified
                fx.usdPerTRY,0.020,USD/TRY,quote,2026-08,false
                fx.usdPerTRY.2026-08-20,0.024,USD/TRY,quote,2026-08-20,false
                fx.usdPerTRY.2026-09-02,0.030,USD/TRY,quote,2026-09-02,false
                """);
        Cargo cargo = cargo("freightPerT,freightCurrency", "2500,TRY");
        assertThat(cargo.freight().freightUsd(1)).isCloseTo(60, within(1e-9));
        assertThat(cargo.freightBasis()).contains("TRY", "fx.usdPerTRY.2026-08-20");
        assertThat(cargo("freightLumpSum,freightCurrency", "200000,EUR").freight())
                .isInstanceOf(FreightTerms.LumpSum.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            freightPerT,freightCurrency             | 55,XAU         | cargoes.csv:2 FX-UNKNOWN
            worldscalePoints                        | 142.5          | cargoes.csv:2 WORLDSCALE-FLAT
            freightUsdPerT,worldscalePoints         | 60,142.5       | cargoes.csv:2 FREIGHT
            freightUsdPerT,freightCurrency          | 60,EUR         | cargoes.csv:2 FREIGHT
            freightUsdPerT,worldscaleFlatUsdPerT    | 60,11          | cargoes.csv:2 FREIGHT
            """)
    void badTermsAreSaid(String columns, String cells, String expected) {
        folder.with("cargoes.csv", HEADER.replace("freightUsdPerT", columns) + "\n" + ROW + cells + "\n");
        assertThat(folder.errors()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "bunker.VLSFO.at.BAKU.usdPerT",
        "bunker.HFO.at.BAK.usdPerT",
        "bunker.VLSFO.at.BAK.usdPerT.2026-13-01",
        "bunker.VLSFO.at.BAK",
        "fx.usdPerXX",
        "fx.usdPerTRY.soon"
    })
    void priceKeysThatMeanNothingAreSaid(String key) {
        folder.with("prices.csv", "key,value,unit,source,asOf,verified\n" + key + ",500,USD/t,quote,2026,false\n");
        assertThat(folder.errors()).containsExactly("prices.csv:2 PRICE-KEY");
    }

    @Test
    void tradeFilesAreRead() {
        folder.with(
                        "vessels.csv",
                        VESSELS.replace("lastGrade\n", "lastGrade,owner,yard,imo\n")
                                .replace(",DIESEL\n", ",DIESEL,Sample Owner,Sample Yard,9123456\n")
                                .replace(",CRUDE\n", ",CRUDE,,,\n"))
                .with("permits.csv", "vessel,permit,from,to\nV2,RU-INLAND,2026-04-20,2026-12-31\n")
                .with("vettings.csv", "vessel,acceptance,expires\nV1,TERMINAL-X,2026-10-31\n")
                .with("lists.csv", "kind,name,since,list,source,asOf\nYARD,Sample Yard,,sample,notice,2026\n")
                .with("ice-rules.csv", "area,leastClass,from,to\nAZOV,Ice1,2026-12-15,2027-03-31\n")
                .with("season-limits.csv", "class,area,from,to,maxWaveM\nRST27,BLACK-SEA,12-01,03-31,2.0\n")
                .with("carbon-years.csv", "vessel,year,co2T,distanceNm\nV1,2026,2100,14800\n");
        ComplianceBook book = folder.scenario().rules().compliance();
        assertThat(book.listed()).hasSize(1);
        assertThat(book.vettings()).hasSize(1);
        assertThat(book.iceRules()).hasSize(1);
        assertThat(book.seasonLimits()).hasSize(1);
        assertThat(book.findYear(new VesselId("V1"), 2026)).isPresent();
        assertThat(book.findPapers(new VesselId("V1")).orElseThrow().yard()).isEqualTo("Sample Yard");
        assertThat(folder.scenario().getVessel(new VesselId("V2")).permits()).containsExactly("RU-INLAND");
    }

    @Test
    void aPermitForPartOfHerTimeIsNotPlannedWith() {
        folder.with("permits.csv", "vessel,permit,from,to\nV2,RU-INLAND,2026-04-20,2026-11-10\n");
        assertThat(folder.scenario().getVessel(new VesselId("V2")).permits()).isEmpty();
        assertThat(folder.warnings()).contains("vessels.csv:3 PERMIT-PART");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            permits.csv       | vessel,permit,from,to       | V9,RU-INLAND,2026-04-20,2026-11-10 | VESSEL-UNKNOWN
            permits.csv       | vessel,permit,from,to       | V1,RU-INLAND,2026-11-20,2026-04-10 | WINDOW-ORDER
            lists.csv         | kind,name,list              | PORTS,CND,sample                   | CHOICE
            ice-rules.csv     | area,leastClass,from,to     | AZOV,Ice9,2026-12-15,2027-03-31    | ICE-CLASS
            season-limits.csv | class,area,from,to          | RST27,BLACK-SEE,12-01,03-31        | AREA-UNKNOWN
            vettings.csv      | vessel,acceptance,expires   | V1,X,soon                          | DATE
            """)
    void mistakesInTradeFilesAreFoundWhereTheyAre(String file, String header, String row, String code) {
        folder.with(file, header + "\n" + row + "\n");
        assertThat(folder.errors()).contains(file + ":2 " + code);
    }

    private Cargo cargo(String columns, String cells) {
        folder.with("cargoes.csv", HEADER.replace("freightUsdPerT", columns) + "\n" + ROW + cells + "\n");
        return folder.scenario().cargoes().getFirst();
    }
}
