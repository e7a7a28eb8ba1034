package argosy.planning.check;

import argosy.domain.FuelGrade;
import argosy.domain.Port;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Allowances under the EU Emissions Trading System (Directive 2003/87/EC as amended by (EU) 2023/959), and the FuelEU
/// penalty (Regulation (EU) 2023/1805) where `fuelEu.charged` is 1.
final class Carbon {
    private final World world;
    private final VesselClass vesselClass;

    Carbon(World world, VesselClass vesselClass) {
        this.world = world;
        this.vesselClass = vesselClass;
    }

    /// All of it between two EU ports, half when one end is in the EU.
    void underWay(Bill bill, Port from, Port to) {
        int ends = (from.euMember() ? 1 : 0) + (to.euMember() ? 1 : 0);
        if (ends > 0) {
            charge(bill, world.figure(ends == 2 ? "ets.intraEu.share" : "ets.extraEu.share"));
            fuelEu(bill, ends == 2 ? 1 : world.figure("fuelEu.extraEu.share"));
        }
    }

    void atBerth(Bill bill, Port port) {
        if (port.euMember()) {
            charge(bill, world.figure("ets.berth.share"));
            fuelEu(bill, 1);
        }
    }

    private void charge(Bill bill, double share) {
        int year = year();
        double phase = world.findInForce("ets.share", Integer.toString(year)).orElse(0.0);
        if (vesselClass.grossTonnage() < world.figure("ets.thresholdGt") || phase == 0 || bill.co2T() == 0) {
            return;
        }
        double co2eT = bill.co2T();
        if (year >= world.figure("ets.nonCo2.fromYear")) {
            co2eT += bill.fuelT() * world.figure("ets.nonCo2.tPerT");
        }
        bill.pay(
                MoneyCode.EU_ETS,
                co2eT
                        * share
                        * phase
                        * world.priceOn("carbon.eua.eurPerT", day())
                        * world.priceOn("fx.usdPerEur", day()));
    }

    private LocalDate day() {
        return world.planningDate().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private int year() {
        return day().getYear();
    }

    /// Annex IV: what the energy in scope emits above the limit, as VLSFO at a price.
    private void fuelEu(Bill bill, double share) {
        Optional<Double> reduction = world.findInForce("fuelEu.reduction", Integer.toString(year()));
        boolean charged = world.findFigure("fuelEu.charged").orElse(0.0) == 1;
        if (!charged || reduction.isEmpty() || vesselClass.grossTonnage() < world.figure("fuelEu.thresholdGt")) {
            return;
        }
        double energyMj = 0;
        double emittedG = 0;
        for (FuelGrade grade : FuelGrade.values()) {
            double mj = bill.fuelT(grade) * world.figure("fuelEu.lcv." + grade + ".mjPerT");
            energyMj += mj;
            emittedG += mj * world.figure("fuelEu.wtt." + grade + ".gco2ePerMj")
                    + bill.fuelT(grade) * 1e6 * world.figure("fuelEu.ttw." + grade + ".gco2ePerG");
        }
        double limit = world.figure("fuelEu.referenceGco2ePerMj") * (1 - reduction.get());
        double excessG = (emittedG - limit * energyMj) * share;
        if (excessG > 0) {
            double vlsfoT = excessG / (emittedG / energyMj * world.figure("fuelEu.vlsfoMjPerT"));
            double eur = vlsfoT * world.figure("fuelEu.penaltyEurPerTVlsfo");
            bill.pay(MoneyCode.FUEL_EU, eur * world.priceOn("fx.usdPerEur", day()));
        }
    }
}
