package argosy.io.scenario;

import static argosy.io.scenario.ScenarioFolder.CARGOES;
import static argosy.io.scenario.ScenarioFolder.SETTINGS;
import static argosy.io.scenario.ScenarioFolder.VESSELS;
import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Cargo;
import argosy.domain.Disruption;
import argosy.domain.Laycan;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoodInputTest {
    @TempDir
    private Path dir;

    private ScenarioFolder folder;

    @BeforeEach
    void writeAGoodScenario() {
        folder = new ScenarioFolder(dir);
    }

    @Test
    void datesAreWholeDaysInUtcAndMomentsKeepTheirZone() {
        List<Cargo> cargoes = folder.scenario().cargoes();
        assertThat(cargoes.get(0).laycan())
                .isEqualTo(new Laycan(Instant.parse("2026-09-01T00:00:00Z"), Instant.parse("2026-09-05T23:59:00Z")));
        assertThat(cargoes.get(1).laycan())
                .isEqualTo(new Laycan(Instant.parse("2026-09-10T01:00:00Z"), Instant.parse("2026-09-12T18:00:00Z")));
    }

    @Test
    void portsAreFoundByNameAliasAndCodeInAnyCase() {
        for (String name : List.of("ASF", "astrakhan", "Астрахань", "ruasf", " Astrakhan ")) {
            folder.with("vessels.csv", VESSELS.replace("Astrakhan", name));
            Vessel vessel = folder.scenario().vessels().getFirst();
            assertThat(vessel.openPort()).as(name).isEqualTo(new PortId("ASF"));
        }
    }

    @Test
    void spreadsheetHabitsAreUnderstood() {
        Scenario plain = folder.scenario();
        folder.with("cargoes.csv", "\uFEFF" + CARGOES.replace("\n", "\r\n") + ",,,,,,,,,\r\n\r\n");
        assertThat(folder.scenario()).isEqualTo(plain);
        assertThat(folder.warnings()).isEmpty();
        folder.with("cargoes.csv", CARGOES.replace(",", ";"));
        assertThat(folder.scenario()).isEqualTo(plain);
        assertThat(folder.warnings()).containsExactly("cargoes.csv:1 CSV-SEPARATOR");
    }

    @Test
    void missingCellsTakeTheirDefaults() {
        Vessel vessel = folder.scenario().vessels().getFirst();
        assertThat(vessel.name()).isEqualTo("V1");
        assertThat(vessel.openFrom()).isEqualTo("2026-08-15T00:00:00Z");
        assertThat(vessel.openUntil()).isEqualTo("2026-12-20T23:59:00Z");
        assertThat(folder.scenario().cargoes().getFirst().origin()).isEqualTo("AZ");
    }

    @Test
    void overridesChangeTheCellsTheyFillAndAddRows() {
        folder.with("passages.csv", "id,maxDraughtM,requiredPermit\nVDSC,3.2,none\n")
                .with("passage-closures.csv", "passage,from,to,reason\nKERCH,2026-10-01,2026-10-02,storm\n")
                .with("prices.csv", "key,value\nbunker.MGO.usdPerT,800\n")
                .with("ports.csv", "id,maxDraughtM\nMCX,none\n")
                .with("grades.csv", "id,family,densityTPerM3\nBITUMEN,DIRTY,1.02\n");

        Scenario scenario = folder.scenario();

        Passage canal = scenario.findPassage(new PassageId("VDSC")).orElseThrow();
        assertThat(canal.maxDraughtM()).isEqualTo(3.2);
        assertThat(canal.requiredPermit()).isNull();
        assertThat(canal.lockCount()).isEqualTo(13);
        assertThat(canal.season()).isNotNull();
        assertThat(scenario.findPassage(new PassageId("KERCH")).orElseThrow().closures())
                .anyMatch(closure -> closure.reason().equals("storm"));
        assertThat(scenario.rules().getFigure("bunker.MGO.usdPerT").value()).isEqualTo(800);
        assertThat(scenario.rules().getFigure("bunker.MGO.usdPerT").unit()).isEqualTo("USD/t");
        assertThat(scenario.rules().getFigure("bunker.MGO.usdPerT").provenance().verified())
                .isFalse();
        assertThat(scenario.getPort(new PortId("MCX")).maxDraughtM()).isNull();
        assertThat(scenario.grades()).anyMatch(grade -> grade.id().value().equals("BITUMEN"));
    }

    @Test
    void absurdOverridesAreRefused() {
        String classes = "id,loaM,beamM,depthM,maxDraughtM\n";
        folder.with("passages.csv", "id,maxDraughtM\nVDSC,-3\n")
                .with("vessel-classes.csv", classes + "RST27,16,90,6,4.2\nRST26,,,4,4.6\nNEW,1,1,1,1\n")
                .with(
                        "hydrostatics.csv",
                        "class,draughtM,densityTPerM3,deadweightT\nLACHIN,3,1,5000\nLACHIN,4,1,4000\n")
                .with("ports.csv", "id,latDeg,lonDeg\nBAK,66.0,49.9\nNEWPORT,40,50\n")
                .with("terminals.csv", "id,aliases\nAAU,Baku\nBAK,Актау\n")
                .with("passage-draughts.csv", "passage,from,to,draughtM\nDON-LO,2026-09-02,2026-09-01,3\n");
        assertThat(folder.errors())
                .contains(
                        "passages.csv:2 RANGE",
                        "vessel-classes.csv:2 ABSURD",
                        "vessel-classes.csv:3 ABSURD",
                        "vessel-classes.csv:4 SCALE-MISSING",
                        "hydrostatics.csv:0 SCALE-ORDER",
                        "ports.csv:2 PORT-ON-LAND",
                        "ports.csv:3 CELL-MISSING",
                        "terminals.csv:2 PORT-NAME-TWICE",
                        "terminals.csv:3 PORT-NAME-TWICE",
                        "passage-draughts.csv:2 PASSAGE-UNKNOWN",
                        "passage-draughts.csv:2 WINDOW-ORDER");
    }

    @Test
    void aCargoNobodyCanCarryIsWarnedOf() {
        folder.with("cargoes.csv", CARGOES.replace("4000,4600", "9000,9600"));
        assertThat(folder.errors()).isEmpty();
        assertThat(folder.warnings()).containsExactly("cargoes.csv:2 CARGO-NO-SHIP");
    }

    @Test
    void russianOilToTheEuIsWarnedOf() {
        folder.with("cargoes.csv", CARGOES.replace("BAK,CND", "RND,CND"));
        assertThat(folder.warnings()).containsExactly("cargoes.csv:2 TRADE-EU");
    }

    @Test
    void settingsHoldPricesAndDisruptions() {
        folder.with("scenario.yaml", SETTINGS + """
                prices:
                  bunker.VLSFO.usdPerT: 600
                disruptions:
                  - close: VDSC
                    from: 2026-10-05
                    to: 2026-10-09
                    reason: gate
                  - draught: DON-LOW
                    draughtM: 2.9
                    from: 2026-09-10
                    to: 2026-10-20
                  - figure: bunker.MGO.usdPerT
                    value: 900
                  - vesselOut: V1
                    from: 2026-09-10
                    to: 2026-10-20
                """);
        Scenario scenario = folder.scenario();
        assertThat(scenario.rules().getFigure("bunker.VLSFO.usdPerT").value()).isEqualTo(600);
        assertThat(scenario.disruptions())
                .extracting(Object::getClass)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        Disruption.PassageClosed.class,
                        Disruption.DraughtLowered.class,
                        Disruption.FigureChanged.class,
                        Disruption.VesselOut.class);
    }

    @Test
    void wrongDisruptionsAreRefusedWithTheirLine() {
        folder.with("scenario.yaml", SETTINGS + """
                prices:
                  bunker.HSFO: 600
                disruptions:
                  - close: VDCS
                    from: 2026-10-05
                    to: 2026-10-09
                  - draught: DON-LOW
                    draughtM: 2,9
                    from: 2026-09-10
                    to: 2026-08-20
                  - reason: none
                  - vesselOut: V7
                    from: 2026-09-10
                    to: 2026-10-20
                    untill: 4
                """);
        assertThat(folder.errors())
                .contains(
                        "scenario.yaml:6 FIGURE-UNKNOWN",
                        "scenario.yaml:8 PASSAGE-UNKNOWN",
                        "scenario.yaml:11 WINDOW-ORDER",
                        "scenario.yaml:15 DISRUPTION-KIND",
                        "scenario.yaml:16 VESSEL-UNKNOWN",
                        "scenario.yaml:16 SETTING-UNKNOWN");
    }

    @Test
    void offHiresBelongToTheirVessel() {
        folder.with("off-hires.csv", "vessel,port,from,to,reason\nV1,ASF,2026-10-01,2026-10-09,docking\n");
        assertThat(folder.scenario().vessels().getFirst().offHires()).hasSize(1);
        folder.with("off-hires.csv", """
                vessel,port,from,to,reason
                V1,ASF,2026-10-01,2026-10-09,docking
                V1,ASF,2026-10-08,2026-10-12,again
                V3,ASF,2026-10-08,2026-10-12,who
                """);
        assertThat(folder.errors())
                .containsExactly("off-hires.csv:3 OFF-HIRE-OVERLAP", "off-hires.csv:4 VESSEL-UNKNOWN");
    }
}
