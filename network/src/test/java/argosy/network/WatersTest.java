package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled network against outside figures and against itself.
final class WatersTest {
    private static final Waters WATERS = Waters.bundled();
    private static final GeoPoint BAKU = new GeoPoint(40.38, 49.89);
    private static final GeoPoint AUGUSTA = new GeoPoint(37.20, 15.25);
    private static final GeoPoint CONSTANTA = new GeoPoint(44.16556, 28.67056);
    private static final GeoPoint PIRAEUS = new GeoPoint(37.94056, 23.63556);
    private static final GeoPoint ROSTOV = new GeoPoint(47.19167, 39.66944);

    private static Set<PassageId> ids(String... names) {
        return java.util.Arrays.stream(names).map(PassageId::new).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void bakuToAugustaPassesRiversAndStraitsInOrder() {
        WaterPath path = WATERS.findPath(BAKU, AUGUSTA, ids("CORINTH")).orElseThrow();
        assertThat(path.passageStretches()
                        .map(stretch -> String.valueOf(stretch.passage()))
                        .distinct())
                .containsExactly(
                        "VCSSC",
                        "LVOLGA",
                        "VDSC",
                        "TSIML",
                        "DON-UP",
                        "DON-LOW",
                        "ADSC",
                        "KERCH",
                        "BOSPHORUS",
                        "DARDANELLES");
        assertThat(path.lengthNm()).isBetween(2300.0, 2600.0);
    }

    @ParameterizedTest
    @CsvSource({
        "44.76333,47.76000,44.92500,47.74167,9.7",
        "44.92500,47.74167,45.09000,47.68667,10.1",
        "45.78000,47.55000,44.76333,47.76000,65.3",
        "44.16556,28.67056,45.35444,36.47778,370.0"
    })
    void agreesWithPublishedInlandLengths(double lat1, double lon1, double lat2, double lon2, double nm) {
        WaterPath path = WATERS.findPath(new GeoPoint(lat1, lon1), new GeoPoint(lat2, lon2), Set.of())
                .orElseThrow();
        assertThat(path.lengthNm()).isCloseTo(nm, within(nm * 0.02));
    }

    @Test
    void aBannedPassageLeavesNoHiddenWay() {
        assertThat(WATERS.findPath(BAKU, AUGUSTA, ids("VDSC"))).isEmpty();
        assertThat(WATERS.findPath(CONSTANTA, PIRAEUS, ids("BOSPHORUS"))).isEmpty();
        assertThat(WATERS.findPath(CONSTANTA, PIRAEUS, ids("DARDANELLES"))).isEmpty();
        assertThat(WATERS.findPath(CONSTANTA, ROSTOV, ids("KERCH"))).isEmpty();
        assertThat(WATERS.findPath(CONSTANTA, PIRAEUS, Set.of())).isPresent();
    }

    @Test
    void aBannedStraitIsSailedRound() {
        GeoPoint napoli = new GeoPoint(40.83, 14.27);
        double open = WATERS.findPath(napoli, AUGUSTA, Set.of()).orElseThrow().lengthNm();
        WaterPath round = WATERS.findPath(napoli, AUGUSTA, ids("MESSINA")).orElseThrow();
        assertThat(round.passageStretches()).isEmpty();
        assertThat(round.lengthNm()).isGreaterThan(open + 50);
    }

    @Test
    void stretchesAndSnapsSumToTheTotalAndJoinUp() {
        WaterPath path = WATERS.findPath(BAKU, AUGUSTA, Set.of()).orElseThrow();
        double sum = path.snapFromNm() + path.snapToNm();
        GeoPoint last = null;
        for (WaterStretch stretch : path.stretches()) {
            sum += stretch.lengthNm();
            assertThat(last == null || stretch.line().getFirst().equals(last)).isTrue();
            last = stretch.line().getLast();
        }
        assertThat(sum).isCloseTo(path.lengthNm(), within(1e-6));
    }

    @Test
    void thereAndBackIsTheSameLength() {
        List<GeoPoint> points = List.of(BAKU, AUGUSTA, CONSTANTA, PIRAEUS, ROSTOV);
        for (GeoPoint a : points) {
            for (GeoPoint b : points) {
                double out = WATERS.findPath(a, b, Set.of()).orElseThrow().lengthNm();
                double back = WATERS.findPath(b, a, Set.of()).orElseThrow().lengthNm();
                assertThat(out).isCloseTo(back, within(0.3));
            }
        }
    }

    @Test
    void saysHowFarAPointIsFromWater() {
        assertThat(WATERS.snap(new GeoPoint(43.0, 34.0)).orElseThrow().lengthNm())
                .isZero();
        assertThat(WATERS.snap(new GeoPoint(39.0, 33.0))).isEmpty();
    }

    @Test
    void alternativesDifferInTheirPassages() {
        List<WaterPath> ways = WATERS.alternatives(CONSTANTA, AUGUSTA, Set.of(), 3);
        assertThat(ways).hasSizeBetween(2, 3);
        assertThat(ways.get(0).lengthNm()).isLessThanOrEqualTo(ways.get(1).lengthNm());
    }

    @Test
    void nothingButANetworkFileIsRead() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Waters.read(new java.io.ByteArrayInputStream(
                        "no network file".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
