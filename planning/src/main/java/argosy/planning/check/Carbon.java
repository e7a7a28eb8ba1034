package argosy.planning.check;

import argosy.domain.Port;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import java.time.ZoneOffset;

/// Allowances under the EU Emissions Trading System (Directive 2003/87/EC as amended by (EU) 2023/959).
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
        }
    }

    void atBerth(Bill bill, Port port) {
        if (port.euMember()) {
            charge(bill, world.figure("ets.berth.share"));
        }
    }

    private void charge(Bill bill, double share) {
        int year = world.planningDate().atZone(ZoneOffset.UTC).getYear();
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
                co2eT * share * phase * world.figure("carbon.eua.eurPerT") * world.figure("fx.usdPerEur"));
    }
}
