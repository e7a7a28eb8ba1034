package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Passage;
import argosy.domain.Port;
import argosy.domain.RouteOutcome;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Voyages;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Worked by hand from the shipped figures: ballast 100 nm on the Black Sea, laden 300 nm through both
/// straits and 200 nm in the Mediterranean control area to an EU port.
final class VoyageEstimatorTest {
    private static final Instant BEGINS = Instant.parse("2026-05-08T00:00:00Z");
    private static final List<Passage> PASSAGES = List.of(
            Voyages.passage("BOSPHORUS", "TURKISH-STRAITS"),
            Voyages.passage("DARDANELLES", "TURKISH-STRAITS"),
            Voyages.passage("KERCH", "KERCH"));

    private final VoyagePricer pricer = new VoyagePricer(Catalogues.rules(), PASSAGES);
    private final VoyageEstimator estimator = new VoyageEstimator(pricer);
    private final VesselClass rst27 = Catalogues.vesselClass("RST27");
    private final Vessel vessel = Voyages.vessel("RST27");
    private final Grade diesel = Catalogues.grade("DIESEL");
    private final Port openPort = Voyages.port("O", "GE", false, "BLACK-SEA");
    private final Port loadPort = Voyages.port("L", "RU", false, "BLACK-SEA");
    private final Port dischargePort = Voyages.port("D", "IT", true, "MED-WEST");
    private final Cargo cargo = Voyages.cargo("DIESEL", 5000, new FreightTerms.PerTonne(50));

    @Test
    void everyHourAndEveryCentIsAccountedFor() {
        VoyageEstimate estimate = estimator.estimate(parts(cargo, BEGINS));
        // ballast 10 h, waits for the laycan at 10 May 00:00, loads 10 h + 5,000/500 h, sails 50 h, discharges 10 +
        // 12.5 h
        assertThat(estimate.startsLoading()).isEqualTo(Instant.parse("2026-05-10T00:00:00Z"));
        assertThat(estimate.sails()).isEqualTo(Instant.parse("2026-05-10T20:00:00Z"));
        assertThat(estimate.ends()).isEqualTo(Instant.parse("2026-05-13T20:30:00Z"));
        assertThat(usd(estimate, MoneyCode.FREIGHT)).isEqualTo(250_000);
        assertThat(usd(estimate, MoneyCode.COMMISSION)).isEqualTo(-6_250);
        assertThat(usd(estimate, MoneyCode.PORT_DUES)).isEqualTo(-2 * (5000 + 5075.0));
        // gold francs (336 + 0.21 x 1,330 + 0.175 x 2,130) x 5.83 / 2, agency 2 x 170 EUR x 1.16
        assertThat(usd(estimate, MoneyCode.STRAIT_DUES)).isCloseTo(-(988.05 * 5.83 / 2 + 394.40), within(0.02));
        // Russian Black Sea port: 20 h of 7 days of 0.725 % of 14 MUSD
        assertThat(usd(estimate, MoneyCode.WAR_RISK)).isCloseTo(-14e6 * 0.00725 * 20 / 24 / 7, within(0.01));
        assertThat(estimate.resultUsdCents())
                .isEqualTo(
                        estimate.lines().stream().mapToLong(MoneyLine::usdCents).sum());
        assertThat(estimate.tcePerDayUsdCents()).isEqualTo(Math.round(estimate.resultUsdCents() / (5 + 20.5 / 24)));
        VoyageCarbon carbon = VoyageCarbon.of(Catalogues.rules(), rst27, 7022, estimate);
        assertThat(carbon.allowancesUsd()).isCloseTo(-usd(estimate, MoneyCode.EU_ETS), within(1e-9));
        assertThat(carbon.intensity().attained()).isCloseTo(estimate.co2T() * 1e6 / 7022 / 600, within(1e-9));
        assertThat(carbon.gco2PerTNm()).isCloseTo(estimate.co2T() * 1e6 / 5000 / 500, within(1e-9));
        assertThat(estimate.lines()).allSatisfy(line -> {
            assertThat(line.basis()).isNotBlank();
            assertThat(line.source()).isNotBlank();
        });
    }

    @Test
    void halfOfTheVoyageIntoTheUnionAndAllOfTheBerthSurrender() {
        VoyageEstimate estimate = estimator.estimate(parts(cargo, BEGINS));
        RouteOutcome.Found laden = laden(Instant.parse("2026-05-10T20:00:00Z"));
        LegAccount sail = pricer.sail(vessel, rst27, laden.timedLegs(), 10, 5000, loadPort, dischargePort);
        PortAccount berth = pricer.stay(vessel, rst27, dischargePort, diesel, 5000, CargoWork.DISCHARGE);
        double co2eT =
                0.5 * (sail.co2T() + 0.0491 * tonnes(sail.fuel())) + berth.co2T() + 0.0491 * tonnes(berth.fuel());
        assertThat(usd(estimate, MoneyCode.EU_ETS)).isCloseTo(-co2eT * 70.76 * 1.16, within(0.02));
    }

    @Test
    void lowSulphurFuelInTheControlAreaAndAtTheBerth() {
        RouteOutcome.Found laden = laden(BEGINS);
        LegAccount sail = pricer.sail(vessel, rst27, laden.timedLegs(), 10, 5000, loadPort, dischargePort);
        // 300 nm outside, 200 nm inside; draughts differ a little by density
        assertThat(tonnes(sail.fuel(), FuelGrade.MGO) / tonnes(sail.fuel())).isCloseTo(0.4, within(0.01));
        PortAccount berth = pricer.stay(vessel, rst27, dischargePort, diesel, 5000, CargoWork.DISCHARGE);
        assertThat(berth.fuel()).extracting(FuelUse::grade).containsExactly(FuelGrade.MGO);
    }

    @Test
    void smallShipsAreOutsideTheTradingSystem() {
        VesselClass small = Catalogues.vesselClass("19614");
        LegAccount sail = pricer.sail(vessel, small, laden(BEGINS).timedLegs(), 10, 4000, loadPort, dischargePort);
        assertThat(sail.lines()).extracting(MoneyLine::code).doesNotContain(MoneyCode.EU_ETS);
    }

    @Test
    void otherFamiliesAreCleanedFirst() {
        Instant ready = estimator.readyToSail(BEGINS, GradeFamily.DIRTY, GradeFamily.CLEAN);
        assertThat(ready).isEqualTo(BEGINS.plusSeconds(60 * 3600));
        PortAccount cleaning = pricer.cleaning(GradeFamily.DIRTY, GradeFamily.CLEAN, rst27);
        assertThat(cleaning.usdCents()).isNegative();
        assertThat(pricer.cleaning(GradeFamily.CLEAN, GradeFamily.CLEAN, rst27).lines())
                .isEmpty();
    }

    @Test
    void waitingIsPricedAtTheIdleRate() {
        double centsPerHour = pricer.idleUsdCentsPerHour(rst27);
        assertThat(pricer.idle(rst27, 100).usdCents()).isEqualTo(-Math.round(100 * centsPerHour));
    }

    @Test
    void fuelEuIsBookedWhenSwitchedOn() {
        VoyagePricer charging = new VoyagePricer(Catalogues.rulesWith("fuelEu.charged", 1), PASSAGES);
        LegAccount sail = charging.sail(vessel, rst27, laden(BEGINS).timedLegs(), 10, 5000, loadPort, dischargePort);
        double vlsfoMj = 41_000 * tonnes(sail.fuel(), FuelGrade.VLSFO);
        double mgoMj = 42_700 * tonnes(sail.fuel(), FuelGrade.MGO);
        double actual = (91.39244 * vlsfoMj + 90.76739 * mgoMj) / (vlsfoMj + mgoMj);
        double penaltyEur = (actual - 89.3368) * (vlsfoMj + mgoMj) / 2 / (actual * 41_000) * 2400;
        double bookedUsd = sail.lines().stream()
                        .filter(line -> line.code() == MoneyCode.FUEL_EU)
                        .mapToLong(MoneyLine::usdCents)
                        .sum()
                / 100.0;
        assertThat(bookedUsd).isCloseTo(-penaltyEur * 1.16, within(0.05));
    }

    @Test
    void shallowWaterCostsFuelUnlessSwitchedOff() {
        VoyagePricer deep = new VoyagePricer(Catalogues.rulesWith("fuel.shallowWater", 0), PASSAGES);
        RouteOutcome.Found azov = Voyages.found(BEGINS, 10, Voyages.leg(null, "AZOV", List.of(), 100));
        double deepT = tonnes(deep.sail(vessel, rst27, azov.timedLegs(), 10, 5000, openPort, loadPort)
                .fuel());
        double shallowT = tonnes(pricer.sail(vessel, rst27, azov.timedLegs(), 10, 5000, openPort, loadPort)
                .fuel());
        assertThat(shallowT / deepT).isBetween(1.03, 1.15);
    }

    @Test
    void aWayThatLeavesTooEarlyIsRefused() {
        assertThatThrownBy(() -> estimator.estimate(parts(cargo, BEGINS.plusSeconds(60))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before she is ready");
    }

    private VoyageParts parts(Cargo of, Instant begins) {
        RouteOutcome.Found ballast = Voyages.found(BEGINS, 10, Voyages.leg(null, "BLACK-SEA", List.of(), 100));
        return new VoyageParts(
                vessel,
                rst27,
                of,
                diesel,
                openPort,
                loadPort,
                dischargePort,
                begins,
                GradeFamily.CLEAN,
                ballast,
                laden(Instant.parse("2026-05-10T20:00:00Z")),
                10,
                10,
                new IntakeCalculator(Catalogues.rules()).intake(rst27, diesel, List.of(), 5000),
                5000);
    }

    private static RouteOutcome.Found laden(Instant departs) {
        return Voyages.found(
                departs,
                10,
                Voyages.leg(null, "BLACK-SEA", List.of(), 200),
                Voyages.leg("BOSPHORUS", "MARMARA", List.of(), 17),
                Voyages.leg(null, "MARMARA", List.of(), 46),
                Voyages.leg("DARDANELLES", "MARMARA", List.of(), 37),
                Voyages.leg(null, "AEGEAN", List.of("SOX-MED", "EU"), 200));
    }

    private static double usd(VoyageEstimate estimate, MoneyCode code) {
        return estimate.lines().stream()
                        .filter(line -> line.code() == code)
                        .mapToLong(MoneyLine::usdCents)
                        .sum()
                / 100.0;
    }

    private static double tonnes(List<FuelUse> fuel) {
        return fuel.stream().mapToDouble(FuelUse::tonnes).sum();
    }

    private static double tonnes(List<FuelUse> fuel, FuelGrade grade) {
        return fuel.stream()
                .filter(use -> use.grade() == grade)
                .mapToDouble(FuelUse::tonnes)
                .sum();
    }
}
