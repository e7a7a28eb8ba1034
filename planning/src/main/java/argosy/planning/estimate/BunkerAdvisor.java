package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.Figure;
import argosy.domain.FuelGrade;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.bunkers.BunkerPlan;
import argosy.economics.rules.FigureTable;
import argosy.planning.model.ScenarioFacts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Plans bunkers for an estimate where prices by place are known: figures `bunker.FUEL.at.PORT.usdPerT`, each also
/// with `.YYYY-MM-DD` from when it holds.
///
/// What is on board at the start, the tanks and the reserve are `bunkers.FUEL.robT`, `.capacityT` and `.reserveT`, with
/// `.VESSEL` or `.CLASS` behind where they differ. The general price `bunker.FUEL.usdPerT` prices the estimate's
/// consumption; what is lifted dearer or cheaper is a line of its own.
final class BunkerAdvisor {
    private final ScenarioFacts facts;
    private final FigureTable figures;
    private final List<Port> sellers;

    BunkerAdvisor(ScenarioFacts facts) {
        this.facts = facts;
        figures = new FigureTable(facts.scenario().rules());
        sellers = facts.scenario().ports().stream().filter(this::sells).toList();
    }

    private boolean sells(Port port) {
        for (FuelGrade fuel : FuelGrade.values()) {
            String key = key(fuel, port);
            if (figures.findFigure(key).isPresent()
                    || !figures.startingWith(key + ".").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String key(FuelGrade fuel, Port port) {
        return "bunker." + fuel + ".at." + port.id() + ".usdPerT";
    }

    /// One for each fuel she burns; none where no place has a price of its own.
    List<BunkerAdvice> advise(Vessel vessel, Cargo cargo, VoyageEstimate estimate) {
        if (sellers.isEmpty()) {
            return List.of();
        }
        List<BunkerStops.Stop> stops = new BunkerStops(facts, vessel, facts.grade(cargo), sellers)
                .of(
                        estimate,
                        facts.port(vessel.openPort()),
                        facts.port(cargo.loadPort()),
                        facts.port(cargo.dischargePort()));
        List<BunkerAdvice> advice = new ArrayList<>();
        for (FuelGrade fuel : FuelGrade.values()) {
            if (stops.stream().anyMatch(stop -> stop.burnsT().containsKey(fuel))) {
                advice.add(advise(vessel, fuel, stops));
            }
        }
        return advice;
    }

    private BunkerAdvice advise(Vessel vessel, FuelGrade fuel, List<BunkerStops.Stop> stops) {
        List<BunkerPlan.Stop> priced = stops.stream()
                .map(stop -> new BunkerPlan.Stop(
                        stop.port().name(),
                        price(fuel, stop).map(Figure::value).orElse(Double.POSITIVE_INFINITY),
                        stop.burnsT().getOrDefault(fuel, 0.0)))
                .toList();
        double burnsT =
                priced.stream().mapToDouble(BunkerPlan.Stop::burnsAfterT).sum();
        double robT = quantity(vessel, fuel, "robT");
        double capacityT = quantity(vessel, fuel, "capacityT");
        double reserveT = quantity(vessel, fuel, "reserveT");
        double shortT = BunkerPlan.shortageT(priced, robT, capacityT, reserveT);
        if (shortT > 0) {
            return new BunkerAdvice(fuel, robT, capacityT, reserveT, burnsT, shortT, List.of(), 0);
        }
        BunkerPlan plan = BunkerPlan.of(priced, robT, capacityT, reserveT);
        double general = figures.get("bunker." + fuel + ".usdPerT");
        List<BunkerAdvice.Lift> lifts = new ArrayList<>();
        double savedUsd = 0;
        for (int at = 0; at < stops.size(); at++) {
            double tonnes = plan.liftedT().get(at);
            Optional<Figure> price = price(fuel, stops.get(at));
            if (tonnes > 0 && price.isPresent()) {
                lifts.add(new BunkerAdvice.Lift(
                        stops.get(at).port().name(),
                        stops.get(at).at(),
                        tonnes,
                        price.get().value(),
                        general,
                        FigureTable.quote(price.get())));
                savedUsd += tonnes * (general - price.get().value());
            }
        }
        return new BunkerAdvice(fuel, robT, capacityT, reserveT, burnsT, 0, lifts, savedUsd);
    }

    private Optional<Figure> price(FuelGrade fuel, BunkerStops.Stop stop) {
        LocalDate day = stop.at().atZone(ZoneOffset.UTC).toLocalDate();
        return figures.findOn(key(fuel, stop.port()), day);
    }

    private double quantity(Vessel vessel, FuelGrade fuel, String what) {
        String key = "bunkers." + fuel + "." + what;
        return figures.findFigure(key + "." + vessel.id())
                .or(() -> figures.findFigure(key + "." + vessel.classId()))
                .map(Figure::value)
                .orElseGet(() -> figures.get(key));
    }

    /// The estimate with what is lifted at the prices of its places.
    VoyageEstimate settle(VoyageEstimate estimate, List<BunkerAdvice> advice) {
        List<MoneyLine> lines = new ArrayList<>(estimate.lines());
        for (BunkerAdvice each : advice) {
            for (BunkerAdvice.Lift lift : each.lifts()) {
                double usd = lift.tonnes() * (lift.general() - lift.usdPerT());
                String basis = String.format(
                        Locale.ROOT, "%,.1f t x (%.2f - %.2f USD/t)", lift.tonnes(), lift.general(), lift.usdPerT());
                String label = "%s lifted at %s instead of the general price".formatted(each.fuel(), lift.place());
                lines.add(new MoneyLine(MoneyCode.BUNKERS_SEA, label, Math.round(usd * 100), basis, lift.source()));
            }
        }
        return lines.size() == estimate.lines().size() ? estimate : estimate.withLines(lines);
    }
}
