package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.PortId;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.VesselId;
import argosy.economics.LegAccount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Prices sailings of one vessel between ports in her two conditions, and with one full cargo as she is.
///
/// Ballast: empty. Laden: at her load line, the condition in which part cargoes are planned. A full cargo sails alone,
/// so her way is known and she burns by the weight aboard.
public final class SailingPrices {
    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final Optional<Map<Question, Optional<PricedSailing>>> known;

    public SailingPrices(ScenarioFacts facts, RouteBook routes) {
        this(facts, routes, Optional.empty());
    }

    private SailingPrices(
            ScenarioFacts facts, RouteBook routes, Optional<Map<Question, Optional<PricedSailing>>> known) {
        this.facts = facts;
        this.routes = routes;
        this.known = known;
    }

    /// Prices that are worked out once: for many small questions, since every way priced is kept.
    public static SailingPrices remembering(ScenarioFacts facts, RouteBook routes) {
        return new SailingPrices(facts, routes, Optional.of(new ConcurrentHashMap<>()));
    }

    private record Question(VesselId vessel, PortId from, PortId to, boolean laden) {}

    public Optional<PricedSailing> ballast(Vessel vessel, PortId from, PortId to) {
        return known.isEmpty()
                ? priceBallast(vessel, from, to)
                : known.get()
                        .computeIfAbsent(
                                new Question(vessel.id(), from, to, false), key -> priceBallast(vessel, from, to));
    }

    public Optional<PricedSailing> laden(Vessel vessel, PortId from, PortId to) {
        return known.isEmpty()
                ? priceLaden(vessel, from, to)
                : known.get()
                        .computeIfAbsent(
                                new Question(vessel.id(), from, to, true), key -> priceLaden(vessel, from, to));
    }

    private Optional<PricedSailing> priceBallast(Vessel vessel, PortId from, PortId to) {
        return routes.find(vessel, from, to).map(route -> price(vessel, route, from, to, vessel.ballastSpeedKn(), 0));
    }

    private Optional<PricedSailing> priceLaden(Vessel vessel, PortId from, PortId to) {
        double cargoT = facts.loadLineCargoT(facts.classOf(vessel));
        return routes.find(vessel, from, to)
                .map(route -> price(vessel, route, from, to, vessel.ladenSpeedKn(), cargoT));
    }

    /// Empty, at this speed.
    public Optional<PricedSailing> ballast(Vessel vessel, PortId from, PortId to, double speedKn) {
        return speedKn == vessel.ballastSpeedKn()
                ? ballast(vessel, from, to)
                : routes.find(vessel, from, to).map(route -> price(vessel, route, from, to, speedKn, 0));
    }

    /// At her load line, at this speed.
    public Optional<PricedSailing> laden(Vessel vessel, PortId from, PortId to, double speedKn) {
        double cargoT = facts.loadLineCargoT(facts.classOf(vessel));
        return speedKn == vessel.ladenSpeedKn()
                ? laden(vessel, from, to)
                : routes.find(vessel, from, to).map(route -> price(vessel, route, from, to, speedKn, cargoT));
    }

    /// From loading to discharging port with so much of this cargo alone aboard.
    public Optional<PricedSailing> withFullCargo(Vessel vessel, Cargo cargo, double cargoT) {
        return withFullCargo(vessel, cargo, cargoT, vessel.ladenSpeedKn());
    }

    /// The same at this speed.
    public Optional<PricedSailing> withFullCargo(Vessel vessel, Cargo cargo, double cargoT, double speedKn) {
        return routes.find(vessel, cargo.loadPort(), cargo.dischargePort()).map(route -> {
            List<TimedLeg> timed = timed(route, speedKn, facts.planningDate());
            LegAccount account = facts.pricer()
                    .sail(
                            vessel,
                            facts.classOf(vessel),
                            timed,
                            speedKn,
                            cargoT,
                            facts.grade(cargo),
                            facts.port(cargo.loadPort()),
                            facts.port(cargo.dischargePort()));
            return priced(vessel, route, timed, account);
        });
    }

    private PricedSailing price(Vessel vessel, Route route, PortId from, PortId to, double speedKn, double cargoT) {
        VesselClass vesselClass = facts.classOf(vessel);
        List<TimedLeg> timed = timed(route, speedKn, facts.planningDate());
        LegAccount account =
                facts.pricer().sail(vessel, vesselClass, timed, speedKn, cargoT, facts.port(from), facts.port(to));
        return priced(vessel, route, timed, account);
    }

    private PricedSailing priced(Vessel vessel, Route route, List<TimedLeg> timed, LegAccount account) {
        long seconds = timed.isEmpty()
                ? 0
                : timed.getLast().leaves().getEpochSecond()
                        - timed.getFirst().enters().getEpochSecond();
        return new PricedSailing(
                route, timed, account, seconds, -account.usdCents() - facts.idleCents(facts.classOf(vessel), seconds));
    }

    private static List<TimedLeg> timed(Route route, double speedKn, Instant departs) {
        List<TimedLeg> timed = new ArrayList<>();
        Instant now = departs;
        for (RouteLeg leg : route.legs()) {
            Instant leaves = now.plusSeconds(ScenarioFacts.seconds(leg.totalHours(speedKn)));
            timed.add(new TimedLeg(leg, now, now, leaves));
            now = leaves;
        }
        return timed;
    }
}
