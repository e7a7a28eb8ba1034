package argosy.economics;

import argosy.domain.FuelGrade;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Hours, fuel, dues, risk and carbon of a stay at a port.
final class PortPricer {
    private final FigureTable figures;
    private final FuelModel fuelModel;
    private final SulphurRule sulphurRule;
    private final WarRisk warRisk;
    private final EmissionsTrading emissionsTrading;
    private final FuelEuCost fuelEuCost;
    private final CargoHeating heating;

    PortPricer(FigureTable figures, FuelModel fuelModel) {
        this.figures = figures;
        this.fuelModel = fuelModel;
        sulphurRule = new SulphurRule(figures);
        warRisk = new WarRisk(figures);
        emissionsTrading = new EmissionsTrading(figures);
        fuelEuCost = new FuelEuCost(figures);
        heating = new CargoHeating(figures);
    }

    /// Hours from berthing to free to sail: turn time, then the slower of ship and shore.
    double hours(VesselClass vesselClass, Port port, Grade grade, double tonnes, CargoWork work) {
        return port.turnHours() + tonnes / rateTPerH(vesselClass, port, grade, work);
    }

    private double rateTPerH(VesselClass vesselClass, Port port, Grade grade, CargoWork work) {
        double pumpsTPerH = vesselClass.pumpRateM3PerH() * grade.densityTPerM3();
        return switch (work) {
            case LOAD -> Math.min(port.loadRateTPerH(), pumpsTPerH * figures.get("cargo.loadRateOverPumpRate"));
            case DISCHARGE -> Math.min(port.dischargeRateTPerH(), pumpsTPerH * figures.get("cargo.pumpEfficiency"));
        };
    }

    PortAccount stay(
            Vessel vessel,
            VesselClass vesselClass,
            Port port,
            Grade grade,
            double tonnes,
            CargoWork work,
            Instant starts) {
        double hours = hours(vesselClass, port, grade, tonnes, work);
        FuelTally fuel = new FuelTally();
        FuelGrade fuelGrade = sulphurRule.atBerth(port);
        fuel.add(fuelGrade, port.turnHours() * fuelModel.idleKgPerH(vesselClass));
        double heatingKgPerH = heating.kgPerH(vesselClass, grade, vesselClass.maxDraughtM(), port.area(), starts);
        fuel.add(fuelGrade, (hours - port.turnHours()) * (fuelModel.berthKgPerH(vesselClass, false) + heatingKgPerH));
        List<MoneyLine> lines =
                new ArrayList<>(fuel.lines(figures, MoneyCode.BUNKERS_PORT, "Bunkers at " + port.name()));
        lines.add(dues(vesselClass, port));
        warRisk.atPort(vessel, port, hours).ifPresent(lines::add);
        double share = emissionsTrading.berthShare(vesselClass, port);
        emissionsTrading.line(share, fuel.co2T(figures), fuel.tonnes(), starts).ifPresent(lines::add);
        fuelEuCost
                .line(vesselClass, fuel.uses(), port.euMember() ? 2 : 0, starts)
                .ifPresent(lines::add);
        return new PortAccount(hours, fuel.uses(), fuel.co2T(figures), lines);
    }

    private static MoneyLine dues(VesselClass vesselClass, Port port) {
        double usd = port.costs().fixedUsd() + port.costs().perGtUsd() * vesselClass.grossTonnage();
        String basis = Amount.of(port.costs().fixedUsd(), 0) + " + "
                + Amount.of(port.costs().perGtUsd(), 3) + " x GT " + Amount.of(vesselClass.grossTonnage(), 0);
        return Booking.cost(
                MoneyCode.PORT_DUES, "Port dues " + port.name(), usd, basis, FigureTable.quote(port.provenance()));
    }

    /// Between grades of one family nothing is cleaned.
    double cleaningHours(GradeFamily from, GradeFamily to) {
        return from == to ? 0 : figures.get("cleaning." + from + "." + to + ".hours");
    }

    PortAccount cleaning(GradeFamily from, GradeFamily to, VesselClass vesselClass) {
        double hours = cleaningHours(from, to);
        if (hours == 0) {
            return new PortAccount(0, List.of(), 0, List.of());
        }
        FuelTally fuel = new FuelTally();
        fuel.add(FuelGrade.MGO, hours * fuelModel.berthKgPerH(vesselClass, false));
        List<MoneyLine> lines =
                new ArrayList<>(fuel.lines(figures, MoneyCode.TANK_CLEANING, "Bunkers for tank cleaning"));
        String key = "cleaning." + from + "." + to + ".usdPerM3";
        double usdPerM3 = figures.get(key);
        String basis =
                Amount.of(vesselClass.cargoVolumeM3(), 0) + " m3 of tanks x " + Amount.of(usdPerM3, 2) + " USD/m3";
        lines.add(Booking.cost(
                MoneyCode.TANK_CLEANING,
                "Tank cleaning " + from + " to " + to,
                vesselClass.cargoVolumeM3() * usdPerM3,
                basis,
                figures.source(key)));
        return new PortAccount(hours, fuel.uses(), fuel.co2T(figures), lines);
    }
}
