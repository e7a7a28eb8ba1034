package argosy.economics;

import argosy.domain.FuelGrade;
import argosy.domain.Grade;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.FigureTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fuel, dues, risk and carbon of one sailing over timed legs.
final class SailingPricer {
    private final FigureTable figures;
    private final FuelModel fuelModel;
    private final SulphurRule sulphurRule;
    private final Map<WaterArea, Double> densityOfArea = new HashMap<>();
    private final PassageDues passageDues;
    private final WarRisk warRisk;
    private final EmissionsTrading emissionsTrading;
    private final FuelEuCost fuelEuCost;
    private final ShallowLegs shallowLegs;
    private final CargoHeating heating;

    SailingPricer(FigureTable figures, FuelModel fuelModel, PassageDues passageDues) {
        this.figures = figures;
        this.fuelModel = fuelModel;
        figures.startingWith("density.")
                .forEach((rest, figure) ->
                        densityOfArea.put(new WaterArea(rest.substring(0, rest.indexOf('.'))), figure.value()));
        this.passageDues = passageDues;
        sulphurRule = new SulphurRule(figures);
        warRisk = new WarRisk(figures);
        emissionsTrading = new EmissionsTrading(figures);
        fuelEuCost = new FuelEuCost(figures);
        shallowLegs = new ShallowLegs(figures);
        heating = new CargoHeating(figures);
    }

    /// What she does: how fast through the water, with how much of what aboard.
    ///
    /// @param grade empty in ballast, and where nothing aboard is heated
    record Voyage(VesselClass vesselClass, double speedKn, double cargoT, Optional<Grade> grade) {}

    /// How deep she floats: by her weight, or by ballast water that keeps the propellers under.
    private static final class Trim {
        private final VesselClass vesselClass;
        private final Voyage voyage;
        private final HullVolume hull;
        private final double weightT;
        private final double leastDraughtM;

        Trim(Voyage voyage, double leastDraughtShare) {
            vesselClass = voyage.vesselClass();
            this.voyage = voyage;
            hull = new HullVolume(vesselClass);
            weightT = vesselClass.lightshipT() + vesselClass.consumablesT() + voyage.cargoT();
            leastDraughtM = vesselClass.machinery().referenceDraughtM() * leastDraughtShare;
        }

        double draughtM(double densityTPerM3) {
            return Math.max(leastDraughtM, hull.draughtM(weightT / densityTPerM3));
        }
    }

    LegAccount sail(Vessel vessel, Voyage voyage, List<TimedLeg> legs, Port from, Port to) {
        if (legs.isEmpty()) {
            return new LegAccount(List.of(), 0, List.of());
        }
        Trim trim = new Trim(voyage, figures.get("fuel.leastDraughtShare"));
        FuelTally underWay = new FuelTally();
        FuelTally waiting = new FuelTally();
        Instant sails = legs.getFirst().enters();
        legs.forEach(timed -> burn(trim, timed, sails, underWay, waiting));
        List<MoneyLine> lines = new ArrayList<>(underWay.lines(figures, MoneyCode.BUNKERS_SEA, "Bunkers under way"));
        lines.addAll(waiting.lines(figures, MoneyCode.BUNKERS_SEA, "Bunkers waiting on the way"));
        lines.addAll(passageDues.lines(trim.vesselClass, legs));
        lines.addAll(warRisk.underWay(vessel, legs));
        underWay.addAll(waiting);
        addAllowances(trim, underWay, legs.getFirst().enters(), from, to, lines);
        return new LegAccount(underWay.uses(), underWay.co2T(figures), lines);
    }

    private void addAllowances(Trim trim, FuelTally fuel, Instant at, Port from, Port to, List<MoneyLine> lines) {
        double share = emissionsTrading.voyageShare(trim.vesselClass, from, to);
        emissionsTrading.line(share, fuel.co2T(figures), fuel.tonnes(), at).ifPresent(lines::add);
        int ends = (from.euMember() ? 1 : 0) + (to.euMember() ? 1 : 0);
        fuelEuCost.line(trim.vesselClass, fuel.uses(), ends, at).ifPresent(lines::add);
    }

    /// Heating takes the season of the day on which she sails, for the whole way.
    private void burn(Trim trim, TimedLeg timed, Instant sails, FuelTally underWay, FuelTally waiting) {
        RouteLeg leg = timed.leg();
        FuelGrade grade = sulphurRule.underWay(leg);
        double sailingHours = leg.sailingHours(trim.voyage.speedKn());
        double draughtM = trim.draughtM(density(leg.area()));
        double heatingKgPerH = trim.voyage
                .grade()
                .map(warm -> heating.kgPerH(trim.vesselClass, warm, draughtM, leg.area(), sails))
                .orElse(0.0);
        double serviceKgPerH = fuelModel.seaServiceKgPerH(trim.vesselClass, false) + heatingKgPerH;
        underWay.add(grade, sailingHours * (mainKgPerH(trim, leg, draughtM, sailingHours) + serviceKgPerH));
        double lockageKgPerH = fuelModel.lockageMainKgPerH(trim.vesselClass) + serviceKgPerH;
        underWay.add(grade, leg.lockageHours() * lockageKgPerH);
        double allHours = Duration.between(timed.enters(), timed.leaves()).toMillis() / 3_600_000.0;
        double waitingHours = Math.max(0, allHours - sailingHours - leg.lockageHours());
        waiting.add(FuelGrade.MGO, waitingHours * fuelModel.idleKgPerH(trim.vesselClass));
    }

    private double mainKgPerH(Trim trim, RouteLeg leg, double draughtM, double sailingHours) {
        if (sailingHours == 0) {
            return 0;
        }
        double speedKn = leg.distanceNm() / sailingHours;
        double powerFactor = shallowLegs.powerFactor(trim.vesselClass, trim.hull, leg.area(), draughtM, speedKn);
        return fuelModel.mainKgPerH(trim.vesselClass, speedKn, draughtM, powerFactor);
    }

    private double density(WaterArea area) {
        Double densityTPerM3 = densityOfArea.get(area);
        if (densityTPerM3 == null) {
            throw new IllegalArgumentException("The rule book has no figure density." + area + ".tPerM3.");
        }
        return densityTPerM3;
    }
}
