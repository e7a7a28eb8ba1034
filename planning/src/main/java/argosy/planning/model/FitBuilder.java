package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyLine;
import argosy.economics.PortAccount;
import argosy.search.Fit;

/// How one cargo sits in one vessel: kilograms, litres, port times, port costs and freight.
final class FitBuilder {
    private final ScenarioFacts facts;
    private final SailingPrices prices;

    FitBuilder(ScenarioFacts facts, SailingPrices prices) {
        this.facts = facts;
        this.prices = prices;
    }

    static long kilograms(double tonnes) {
        return Math.round(tonnes * 1000);
    }

    static long litres(double cubicMetres) {
        return Math.round(cubicMetres * 1000);
    }

    /// A full cargo fills the second dimension, so that nothing joins it; its loading carries the difference
    /// between its own laden way and the one the travel profile assumes.
    Fit fit(Vessel vessel, Cargo cargo, Lift.Can lift) {
        VesselClass vesselClass = facts.classOf(vessel);
        boolean part = facts.sharesShip(vesselClass, cargo);
        PortAccount loading = stay(vessel, cargo, facts.port(cargo.loadPort()), lift.tonnes(), CargoWork.LOAD);
        PortAccount discharging =
                stay(vessel, cargo, facts.port(cargo.dischargePort()), lift.tonnes(), CargoWork.DISCHARGE);
        double density = facts.grade(cargo).densityTPerM3();
        return new Fit(
                lift.kilograms(),
                part ? (long) Math.ceil(lift.kilograms() / density - 1e-6) : litres(vesselClass.cargoVolumeM3()),
                ScenarioFacts.seconds(loading.hours()),
                netCents(vesselClass, loading) + (part ? 0 : ownWayCents(vessel, cargo, lift.tonnes())),
                ScenarioFacts.seconds(discharging.hours()),
                netCents(vesselClass, discharging),
                facts.pricer().income(cargo, lift.tonnes()).stream()
                        .mapToLong(MoneyLine::usdCents)
                        .sum());
    }

    /// A stay without cargo that fills the ship; it burns what she burns at anchor, so it costs nothing more.
    Fit block(Vessel vessel, Block block, long reward) {
        long seconds = facts.clock().floor(block.window().to())
                - facts.clock().ceil(block.window().from());
        return new Fit(0, litres(facts.classOf(vessel).cargoVolumeM3()), seconds, 0, 0, 0, reward);
    }

    private PortAccount stay(Vessel vessel, Cargo cargo, Port port, double tonnes, CargoWork work) {
        return facts.pricer()
                .stay(vessel, facts.classOf(vessel), port, facts.grade(cargo), tonnes, work, facts.planningDate());
    }

    private long netCents(VesselClass vesselClass, PortAccount account) {
        return -account.usdCents() - facts.idleCents(vesselClass, ScenarioFacts.seconds(account.hours()));
    }

    private long ownWayCents(Vessel vessel, Cargo cargo, double tonnes) {
        if (cargo.loadPort().equals(cargo.dischargePort())) {
            return 0;
        }
        long own = prices.withFullCargo(vessel, cargo, tonnes)
                .orElseThrow(() -> new IllegalStateException("A lift without a way: " + cargo.id()))
                .netCents();
        long assumed = prices.laden(vessel, cargo.loadPort(), cargo.dischargePort())
                .orElseThrow(() -> new IllegalStateException("A lift without a way: " + cargo.id()))
                .netCents();
        return own - assumed;
    }
}
