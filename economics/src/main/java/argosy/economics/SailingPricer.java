package argosy.economics;

import argosy.domain.FuelGrade;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.FigureTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Fuel, dues, risk and carbon of one sailing over timed legs.
final class SailingPricer {
    private final FigureTable figures;
    private final FuelModel fuelModel;
    private final SulphurRule sulphurRule;
    private final IntakeCalculator intake;
    private final PassageDues passageDues;
    private final WarRisk warRisk;
    private final EmissionsTrading emissionsTrading;

    SailingPricer(FigureTable figures, FuelModel fuelModel, IntakeCalculator intake, PassageDues passageDues) {
        this.figures = figures;
        this.fuelModel = fuelModel;
        this.intake = intake;
        this.passageDues = passageDues;
        sulphurRule = new SulphurRule(figures);
        warRisk = new WarRisk(figures);
        emissionsTrading = new EmissionsTrading(figures);
    }

    /// What she does: how fast through the water, with how much aboard.
    record Trim(VesselClass vesselClass, double speedKn, double cargoT, boolean heated) {}

    LegAccount sail(Vessel vessel, Trim trim, List<TimedLeg> legs, Port from, Port to) {
        if (legs.isEmpty()) {
            return new LegAccount(List.of(), 0, List.of());
        }
        FuelTally underWay = new FuelTally();
        FuelTally waiting = new FuelTally();
        legs.forEach(timed -> burn(trim, timed, underWay, waiting));
        List<MoneyLine> lines = new ArrayList<>(underWay.lines(figures, MoneyCode.BUNKERS_SEA, "Bunkers under way"));
        lines.addAll(waiting.lines(figures, MoneyCode.BUNKERS_SEA, "Bunkers waiting on the way"));
        lines.addAll(passageDues.lines(trim.vesselClass(), legs));
        lines.addAll(warRisk.underWay(vessel, legs));
        underWay.addAll(waiting);
        addAllowances(trim, underWay, legs.getFirst().enters(), from, to, lines);
        return new LegAccount(underWay.uses(), underWay.co2T(figures), lines);
    }

    private void addAllowances(Trim trim, FuelTally fuel, Instant at, Port from, Port to, List<MoneyLine> lines) {
        double share = emissionsTrading.voyageShare(trim.vesselClass(), from, to);
        emissionsTrading.line(share, fuel.co2T(figures), fuel.tonnes(), at).ifPresent(lines::add);
    }

    private void burn(Trim trim, TimedLeg timed, FuelTally underWay, FuelTally waiting) {
        RouteLeg leg = timed.leg();
        FuelGrade grade = sulphurRule.underWay(leg);
        double sailingHours = leg.sailingHours(trim.speedKn());
        double serviceKgPerH = fuelModel.seaServiceKgPerH(trim.vesselClass(), trim.heated());
        underWay.add(grade, sailingHours * (mainKgPerH(trim, leg, sailingHours) + serviceKgPerH));
        double lockageKgPerH = fuelModel.lockageMainKgPerH(trim.vesselClass()) + serviceKgPerH;
        underWay.add(grade, leg.lockageHours() * lockageKgPerH);
        double allHours = Duration.between(timed.enters(), timed.leaves()).toMillis() / 3_600_000.0;
        double waitingHours = Math.max(0, allHours - sailingHours - leg.lockageHours());
        waiting.add(FuelGrade.MGO, waitingHours * fuelModel.idleKgPerH(trim.vesselClass()));
    }

    private double mainKgPerH(Trim trim, RouteLeg leg, double sailingHours) {
        if (sailingHours == 0) {
            return 0;
        }
        double speedKn = leg.distanceNm() / sailingHours;
        double densityTPerM3 = figures.get("density.%s.tPerM3".formatted(leg.area()));
        double ballastM = trim.vesselClass().machinery().referenceDraughtM() * figures.get("fuel.leastDraughtShare");
        double draughtM = Math.max(ballastM, intake.draughtM(trim.vesselClass(), trim.cargoT(), densityTPerM3));
        return fuelModel.mainKgPerH(trim.vesselClass(), speedKn, draughtM);
    }
}
