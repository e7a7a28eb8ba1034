package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.ComplianceBook;
import argosy.domain.Port;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import argosy.domain.plan.CargoWork;
import argosy.economics.compliance.Compliance;
import argosy.economics.compliance.ComplianceCase;
import argosy.economics.compliance.Finding;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compliance of a vessel with a cargo, whatever the day: what would block any day of the laycan blocks the pair.
///
/// On the safe side: a rule that begins within the laycan blocks the earlier days too. Ballast legs and the order of
/// grades are not looked at here.
public final class TradeRules {
    private final ScenarioFacts facts;
    private final Compliance compliance;

    public TradeRules(ScenarioFacts facts) {
        this.facts = facts;
        compliance = new Compliance(facts.scenario().rules());
    }

    /// The first finding that blocks; empty when none does.
    public Optional<Finding> findBlock(Vessel vessel, Cargo cargo, Route route) {
        Instant opens = cargo.laycan().opens();
        Instant cancels = cargo.laycan().cancels();
        Instant latest = latestEnd(vessel, cargo, route);
        return Stream.of(new Window(opens, latest), new Window(cancels, latest))
                .flatMap(window -> check(vessel, cargo, List.of(route), window).stream())
                .filter(Finding::blocks)
                .findFirst();
    }

    /// Findings over a window and some ways, the tanks taken as fit for the grade.
    public List<Finding> check(Vessel vessel, Cargo cargo, List<Route> routes, Window window) {
        return compliance.check(carriage(vessel, cargo, routes, window));
    }

    private ComplianceCase carriage(Vessel vessel, Cargo cargo, List<Route> routes, Window window) {
        VesselClass vesselClass = facts.classOf(vessel);
        Set<WaterArea> areas = new LinkedHashSet<>();
        areas.add(facts.port(cargo.loadPort()).area());
        areas.add(facts.port(cargo.dischargePort()).area());
        Set<String> permits = new LinkedHashSet<>();
        ComplianceBook book = facts.scenario().rules().compliance();
        boolean watersMatter =
                !book.iceRules().isEmpty() || !book.seasonLimits().isEmpty();
        boolean passagesMatter = !book.permits().isEmpty();
        for (Route route : watersMatter || passagesMatter ? routes : List.<Route>of()) {
            route.legs().stream().map(RouteLeg::area).forEach(areas::add);
            route.passages().stream()
                    .flatMap(id -> facts.scenario().findPassage(id).stream())
                    .flatMap(passage -> Stream.ofNullable(passage.requiredPermit()))
                    .forEach(permits::add);
        }
        return new ComplianceCase(
                vessel,
                vesselClass,
                facts.deadweightT(vesselClass),
                cargo,
                facts.grade(cargo),
                cargo.priceUsdPerBbl(),
                facts.grade(cargo).family(),
                facts.port(cargo.loadPort()),
                facts.port(cargo.dischargePort()),
                areas,
                permits,
                window.from(),
                window.to());
    }

    /// Loaded on the last day, discharged at once or at the end of the delivery window.
    private Instant latestEnd(Vessel vessel, Cargo cargo, Route route) {
        double hours = stayHours(vessel, cargo, cargo.loadPort().equals(cargo.dischargePort()) ? null : route);
        Instant end = cargo.laycan().cancels().plusSeconds(ScenarioFacts.seconds(hours));
        Window delivery = cargo.delivery();
        Instant last = delivery == null || delivery.to().isBefore(end) ? end : delivery.to();
        Instant over = facts.endOf(vessel);
        return last.isAfter(over) && over.isAfter(cargo.laycan().cancels()) ? over : last;
    }

    private double stayHours(Vessel vessel, Cargo cargo, @Nullable Route route) {
        double sailing = route == null
                ? 0
                : route.legs().stream()
                        .mapToDouble(leg -> leg.totalHours(vessel.ladenSpeedKn()))
                        .sum();
        return sailing
                + hours(vessel, cargo, facts.port(cargo.loadPort()), CargoWork.LOAD)
                + hours(vessel, cargo, facts.port(cargo.dischargePort()), CargoWork.DISCHARGE);
    }

    private double hours(Vessel vessel, Cargo cargo, Port port, CargoWork work) {
        return facts.pricer().stayHours(facts.classOf(vessel), port, facts.grade(cargo), cargo.maxT(), work);
    }
}
