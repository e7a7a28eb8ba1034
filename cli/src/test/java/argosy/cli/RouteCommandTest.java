package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void inMayTheWayFromBakuToAugustaIsFoundAtTheDraughtOfTheRiver() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--class", "RST27", "--depart", "2026-05-10");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Baku to Augusta: RST27 drawing 3.50 m, 10.0 kn, leaving 10 May 2026 00:00 UTC
                        3.50 m is the deepest that can go this way then; DON-LOW sets it.

                        Leg                                  nm   hours   reached (UTC)   binds            dues
                        Caspian Sea                       275.0    27.5   10 May 00:00
                        Volga-Caspian Canal (VCSSC)       101.5    14.2   11 May 03:30    draught 4.20 m   VCSSC
                        Lower Volga (LVOLGA)              258.4    25.8   11 May 17:39    draught 3.60 m   RU-INLAND-VOLGA
                        Volga-Don Canal (VDSC)             54.5    23.6   12 May 19:29    beam 17.00 m     RU-INLAND-VDSC
                        Tsimlyansk reservoir (TSIML)       96.7    12.9   13 May 19:07    beam 17.00 m     RU-INLAND-DON
                        Don above Kochetovsky (DON-UP)     73.4    10.5   14 May 08:00    beam 17.00 m     RU-INLAND-DON
                        Lower Don (DON-LOW)                70.7    12.3   14 May 18:32    draught 3.50 m   RU-INLAND-DON
                        Azov-Don Canal (ADSC)              39.6     7.0   15 May 06:48    draught 3.75 m   ADSC
                        Sea of Azov                       150.0    15.0   15 May 13:46
                        Kerch Strait (KERCH)               18.9    13.9   16 May 04:46    draught 8.00 m   KERCH
                        Black Sea                         400.0    40.0   16 May 18:39
                        Bosphorus                          16.7    13.7   18 May 10:39                     TURKISH-STRAITS
                        Sea of Marmara                    110.0    11.0   19 May 00:19
                        Dardanelles                        40.6    16.1   19 May 11:19                     TURKISH-STRAITS
                        Aegean Sea                        260.3    26.0   20 May 03:23
                        Eastern Mediterranean             390.5    39.1   21 May 05:24
                        Total                            2356.8   308.5   22 May 20:27

                        Zones               nm
                        EU, SOX-MED      390.5
                        SOX-MED          260.3
                        WAR-AZOV         150.0
                        WAR-BLACK-SEA    400.0
                        no zone         1156.0

                        Arrives 22 May 2026 20:27 UTC after 2356.8 nm in 12 d 20 h.
                        In it: 19 locks (11.1 h) and usual waits for turn, convoy and pilot (57.0 h).
                        She is taken to hold: RU-INLAND.
                        """);
    }

    @Test
    void inJanuaryItIsBlockedBySeasonAndSaysUntilWhen() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--class", "RST27", "--depart", "2026-01-10");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Baku to Augusta: RST27 drawing 3.45 m, 10.0 kn, leaving 10 Jan 2026 00:00 UTC
                        3.45 m is the deepest that can go this way then; DON-LOW sets it.

                        Blocked at Lower Volga (LVOLGA): closed (outside the navigation season) when she gets there on 12 January 2026; open again on 1 April 2026.
                        If she waits she arrives on 11 April 2026; leaving as late as 30 March 2026 she arrives the same.
                        That way: 2356.8 nm by VCSSC, LVOLGA, VDSC, TSIML, DON-UP, DON-LOW, ADSC, KERCH, BOSPHORUS, DARDANELLES.
                        """);
    }

    @Test
    void drawingTooMuchItIsBlockedAndSaysWhereAndByHowMuch() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--class", "RST27", "--depart", "2026-05-10", "--draught", "4.2");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("""
                        Baku to Augusta: RST27 drawing 4.20 m, 10.0 kn, leaving 10 May 2026 00:00 UTC

                        Blocked at Lower Don (DON-LOW): draught 4.20 m, permitted 3.50 m: 0.70 m too much; no deeper period known.
                        Also at Lower Volga (LVOLGA): draught 4.20 m, permitted 3.60 m: 0.60 m too much.
                        """).contains("\nDrawing 3.50 m she could go; DON-LOW sets it.\n");
    }

    @Test
    void drawingTooMuchForTheMonthItSaysFromWhenItIsDeepEnough() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--class", "RST27", "--depart", "2026-09-10", "--draught", "3.4");
        assertThat(run.out())
                .contains("draught 3.40 m, permitted 3.30 m: 0.10 m too much; deep enough from 1 April 2027.");
    }

    @Test
    void everyMistakeIsReportedAtOnceWithNearNames() {
        RouteRun run = RouteRun.of(
                "Baku", "Agusta", "--class", "RST72", "--depart", "10.5.2026", "--avoid", "VDCS", "--speed", "400");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        TO:0: PLACE-UNKNOWN: nothing is called Agusta; did you mean Augusta?
                        --class:0: CLASS-UNKNOWN: no vessel class RST72; did you mean RST27?
                        --avoid:0: PASSAGE-UNKNOWN: no passage VDCS; did you mean VDSC?
                        --depart:0: DATE: 10.5.2026 is not a date; write 2026-05-10 or 2026-05-10T08:00Z, years 1990 to 2099
                        --speed:0: RANGE: 400.0 is out of range; give 1.0 to 40.0 knots
                        """);
    }

    @Test
    void deeperThanTheClassMayLoadIsAMistake() {
        RouteRun run = RouteRun.of("Istanbul", "Augusta", "--class", "RST27", "--draught", "5");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("DRAUGHT-CLASS");
    }

    @Test
    void whatIsAvoidedBlocksWhereThereIsNoOtherWay() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--avoid", "volga don canal");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Blocked at Volga-Don Canal (VDSC): to be avoided as asked, and there is no other way.");
    }

    @Test
    void placesAreFoundInAnyCaseAndSpellingAndAsPositions() {
        String byName = RouteRun.of("ISTANBUL", "augusta", "--json").out();
        assertThat(RouteRun.of("istanbul", "itaug", "--json").out()).isEqualTo(byName);
        assertThat(RouteRun.of("İstanbul", "AUGUSTA", "--json").out()).isEqualTo(byName);
        JsonNode there = MAPPER.readTree(
                RouteRun.of("41.02,28.97", "37.22, 15.23", "--json").out());
        assertThat(there.get("distanceNm").asDouble()).isEqualTo(801.35);
        assertThat(RouteRun.of("91,10", "Augusta").exit()).isEqualTo(2);
        assertThat(RouteRun.of("-33.9,18.4", "Augusta").exit()).isZero();
        assertThat(RouteRun.of("Istanbul", "Augusta", "--jason").exit()).isEqualTo(2);
    }

    @Test
    void oneJsonDocumentWhoseLegsAndZonesAddUp() {
        JsonNode root =
                MAPPER.readTree(RouteRun.of("Baku", "Augusta", "--class", "RST27", "--depart", "2026-05-10", "--json")
                        .out());
        assertThat(root.get("status").asString()).isEqualTo("FOUND");
        double totalNm = root.get("distanceNm").asDouble();
        assertThat(sum(root.get("legs"))).isCloseTo(totalNm, within(1e-9));
        assertThat(sum(root.get("zones"))).isCloseTo(totalNm, within(1e-9));
        assertThat(root.get("vessel").get("draughtSetBy").asString()).isEqualTo("DON-LOW");
        assertThat(root.get("legs").get(6).get("binds").get("permittedM").asDouble())
                .isEqualTo(3.5);
    }

    private static double sum(JsonNode parts) {
        double sumNm = 0;
        for (JsonNode part : parts) {
            sumNm += part.get("distanceNm").asDouble();
        }
        return sumNm;
    }

    @Test
    void aBlockedWayIsAJsonAnswerToo() {
        JsonNode blocked = MAPPER.readTree(
                        RouteRun.of("Baku", "Augusta", "--class", "RST27", "--depart", "2026-01-10", "--json")
                                .out())
                .get("blocked");
        assertThat(blocked.get("passage").asString()).isEqualTo("LVOLGA");
        assertThat(blocked.get("limit").get("opensAgain").asString()).isEqualTo("2026-03-31T21:00:00Z");
        assertThat(blocked.get("waiting").get("arrives").asString()).startsWith("2026-04-11T");
    }

    @Test
    void viaAPlaceTheWayGoesThroughIt() {
        JsonNode root = MAPPER.readTree(RouteRun.of("Istanbul", "Istanbul", "--via", "Augusta", "--json")
                .out());
        assertThat(root.get("distanceNm").asDouble()).isEqualTo(2 * 801.35);
        assertThat(root.get("passages")).hasSize(2);
    }

    @Test
    void waterLevelsMoveTheDraughtByDate(@TempDir Path folder) throws IOException {
        Path levels = Files.writeString(
                folder.resolve("levels.csv"), "passage,date,draughtM,levelM\nDON-LOW,2026-05-12,3.15,\n");
        assertThat(RouteRun.of("Baku", "Augusta", "--class", "RST27", "--water-levels", levels.toString())
                        .out())
                .contains("3.15 m is the deepest that can go this way then; DON-LOW sets it.");
    }

    @Test
    void mistakesInWaterLevelsAreNamedByLine(@TempDir Path folder) throws IOException {
        Path levels = Files.writeString(
                folder.resolve("levels.csv"),
                "passage,date,draughtM,levelM\nDON-LOV,2026-05-12,3.15,\nDON-LOW,12 May,3;1,\nHORMUZ,2026-05-12,,0.1\n");
        RouteRun run = RouteRun.of("Baku", "Augusta", "--water-levels", levels.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.replace(levels.toString(), "levels.csv")))
                .containsExactly(
                        "levels.csv:2: PASSAGE-UNKNOWN: no passage DON-LOV; did you mean DON-LOW?",
                        "levels.csv:3: DATE: 12 May is not a date; write 2026-05-10 or 2026-05-10T08:00Z,"
                                + " years 1990 to 2099",
                        "levels.csv:3: NUMBER: 3;1 is no length in metres; write metres with a decimal point, such"
                                + " as 3.25",
                        "levels.csv:4: LEVEL-BASE: HORMUZ has no draught a level could move; give draughtM instead");
    }

    @Test
    void theDateIsTodayWhenNoneIsGiven() {
        assertThat(RouteRun.of("Istanbul", "Augusta").out()).contains("leaving 10 May 2026 00:00 UTC");
    }

    @Test
    void withoutIceClassTheWinterCanalIsShutUntilTheRegimeEnds() {
        RouteRun run = RouteRun.of("Baku", "Astrakhan", "--class", "RST25", "--depart", "2027-01-10");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "Blocked at Volga-Caspian Canal (VCSSC): closed (ice regime: only ice classes Arc4, Arc5, Ice1,"
                                + " Ice2, Ice3 pass)")
                .contains("open again on 6 March 2027");
    }

    @Test
    void withIceClassSheWaitsForTheConvoyAndSaysSo() {
        String out = RouteRun.of(
                        "Baku", "Astrakhan", "--class", "RST25", "--ice-class", "Ice1", "--depart", "2027-01-10")
                .out();
        assertThat(out).contains(" before Volga-Caspian Canal, until 11 Jan 2027 20:00 UTC (ice regime: convoys).");
    }

    @Test
    void anUnknownIceClassIsAMistake() {
        RouteRun run = RouteRun.of("Baku", "Astrakhan", "--ice-class", "Ice9");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--ice-class:0: ICE-CLASS-UNKNOWN: no ice class Ice9; did you mean Ice1");
    }

    @Test
    void aLongShipWaitsForDaylightInTheStraits() {
        String out = RouteRun.of(
                        "Istanbul", "Augusta", "--loa", "210", "--draught", "9", "--depart", "2026-11-27T07:00Z")
                .out();
        assertThat(out).contains(" before Dardanelles, until 28 Nov 2026 0").contains("(entry by daylight only).");
    }

    @Test
    void drawnSeasonsRepeatWithTheirSeedAndDifferFromTypicalOnes() {
        String[] asked = {"Baku", "Augusta", "--class", "RST27", "--depart", "2027-11-29", "--season-seed", "3"};
        assertThat(RouteRun.of(asked).out()).isEqualTo(RouteRun.of(asked).out());
        Set<String> answers = new HashSet<>();
        for (int seed = 0; seed < 12; seed++) {
            asked[7] = Integer.toString(seed);
            answers.add(RouteRun.of(asked).out());
        }
        assertThat(answers.size()).isGreaterThan(1);
    }

    @Test
    void waterAtTheBerthsIsLookedAtOnTheDayOfArrival(@TempDir Path folder) throws IOException {
        Path levels = folder.resolve("levels.csv");
        Files.writeString(levels, "passage,date,draughtM\nAUG,2026-05-12,3.9\nAUG,2026-05-20,8\n");
        String[] asked = {
            "Istanbul", "Augusta", "--draught", "4.5", "--depart", "2026-05-10", "--water-levels", levels.toString()
        };
        assertThat(RouteRun.of(asked).out())
                .contains("Blocked at the berths of Augusta (AUG): draught 4.50 m, permitted 3.90 m on 13 May 2026:"
                        + " 0.60 m too much; deep enough from 20 May 2026.");
        asked[5] = "2026-05-07";
        assertThat(RouteRun.of(asked).out()).contains("Arrives 10 May 2026");
        asked[5] = "2026-05-18";
        assertThat(RouteRun.of(asked).out()).contains("Arrives 21 May 2026");
    }

    @Test
    void readingsOfUnknownWatersAreMistakes(@TempDir Path folder) throws IOException {
        Path levels = folder.resolve("levels.csv");
        Files.writeString(levels, "passage,date,draughtM\nDONLOW,2026-05-12,3.9\nAUG,12.5.2026,deep\n");
        RouteRun run = RouteRun.of("Istanbul", "Augusta", "--water-levels", levels.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("levels.csv:2: PASSAGE-UNKNOWN: no passage DONLOW; did you mean DON-LOW?")
                .contains("levels.csv:3: DATE: 12.5.2026 is not a date")
                .contains("levels.csv:3: NUMBER: deep is no length in metres");
    }
}
