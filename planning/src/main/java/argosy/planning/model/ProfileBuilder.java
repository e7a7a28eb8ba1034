package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.GradeFamily;
import argosy.domain.PassageId;
import argosy.domain.RouteLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.economics.PortAccount;
import argosy.search.Leg;
import argosy.search.LoadState;
import argosy.search.TravelProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// Builds the travel profile of vessels that sail alike: legs between the ports they can need, cleaning between grades.
public final class ProfileBuilder {
    /// Longer than any plan: a grade that may not follow another never does.
    private static final long NEVER_SECONDS = 10L * 366 * 86_400;

    private final ScenarioFacts facts;
    private final SailingPrices prices;
    private final GateBook gates;
    private final Locations locations;
    private final PortPairs pairs;

    ProfileBuilder(ScenarioFacts facts, SailingPrices prices, GateBook gates, Locations locations, PortPairs pairs) {
        this.facts = facts;
        this.prices = prices;
        this.gates = gates;
        this.locations = locations;
        this.pairs = pairs;
    }

    /// For another look at a problem that is built.
    public static ProfileBuilder again(PlanningProblem planning) {
        if (!(planning.passageGates() instanceof GateBook gates)) {
            throw new IllegalArgumentException("The gates of this problem are not ours.");
        }
        PortPairs pairs = new PortPairs(planning.facts(), Blocks.of(planning.facts()));
        return new ProfileBuilder(planning.facts(), planning.prices(), gates, new Locations(planning.ports()), pairs);
    }

    /// Every sailing as fast as her fastest speed and as cheap as her cheapest.
    public TravelProfile optimistic(Vessel vessel) {
        return build(
                vessel,
                pair -> best(facts.speedsKn(vessel, false), kn -> prices.ballast(vessel, pair.from(), pair.to(), kn)),
                pair -> best(facts.speedsKn(vessel, true), kn -> prices.laden(vessel, pair.from(), pair.to(), kn)));
    }

    private static Optional<PricedSailing> best(
            List<Double> speedsKn, DoubleFunction<Optional<PricedSailing>> sailing) {
        List<PricedSailing> all =
                speedsKn.stream().flatMap(kn -> sailing.apply(kn).stream()).toList();
        return all.stream()
                .min(Comparator.comparingLong(PricedSailing::seconds))
                .map(fastest -> new PricedSailing(
                        fastest.route(),
                        fastest.timedLegs(),
                        fastest.account(),
                        fastest.seconds(),
                        all.stream().mapToLong(PricedSailing::netCents).min().orElseThrow()));
    }

    TravelProfile build(Vessel vessel) {
        return build(
                vessel,
                pair -> prices.ballast(vessel, pair.from(), pair.to()),
                pair -> prices.laden(vessel, pair.from(), pair.to()));
    }

    private TravelProfile build(
            Vessel vessel,
            Function<PortPairs.Pair, Optional<PricedSailing>> ballast,
            Function<PortPairs.Pair, Optional<PricedSailing>> laden) {
        VesselClass vesselClass = facts.classOf(vessel);
        TravelProfile.Builder builder = TravelProfile.builder(locations.count(), TankGroups.count(), gates.gates());
        for (PortPairs.Pair pair : pairs.ballast()) {
            ballast.apply(pair).ifPresent(sailing -> add(builder, vesselClass, LoadState.BALLAST, pair, sailing));
        }
        for (PortPairs.Pair pair : pairs.laden(vesselClass)) {
            laden.apply(pair).ifPresent(sailing -> add(builder, vesselClass, LoadState.LADEN, pair, sailing));
        }
        for (GradeFamily from : GradeFamily.values()) {
            for (GradeFamily to : GradeFamily.values()) {
                PortAccount cleaning = facts.pricer().cleaning(from, to, vesselClass);
                long seconds = facts.isBannedAfter(to, from) ? NEVER_SECONDS : ScenarioFacts.seconds(cleaning.hours());
                builder.setup(
                        TankGroups.of(from),
                        TankGroups.of(to),
                        seconds,
                        -cleaning.usdCents() - facts.idleCents(vesselClass, ScenarioFacts.seconds(cleaning.hours())));
            }
        }
        return builder.build();
    }

    private void add(
            TravelProfile.Builder builder,
            VesselClass vesselClass,
            LoadState state,
            PortPairs.Pair pair,
            PricedSailing sailing) {
        List<Leg.Segment> segments = new ArrayList<>();
        long since = 0;
        if (state == LoadState.LADEN) {
            gates.findGate(vesselClass, pair.from()).ifPresent(gate -> segments.add(new Leg.Segment(0, gate)));
        }
        PassageId previous = null;
        for (var timed : sailing.timedLegs()) {
            RouteLeg leg = timed.leg();
            PassageId passage = leg.passage();
            if (passage != null && !passage.equals(previous)) {
                Optional<Integer> gate = gates.findGate(vesselClass, passage);
                if (gate.isPresent()) {
                    segments.add(new Leg.Segment(since, gate.get()));
                    since = 0;
                }
            }
            previous = passage;
            since += timed.leaves().getEpochSecond() - timed.starts().getEpochSecond();
        }
        if (state == LoadState.LADEN && gates.findGate(vesselClass, pair.to()).isPresent()) {
            segments.add(new Leg.Segment(
                    since, gates.findGate(vesselClass, pair.to()).get()));
            since = 0;
        }
        builder.leg(
                state,
                locations.of(pair.from()),
                locations.of(pair.to()),
                new Leg(sailing.netCents(), segments, since));
    }

    /// Whether any of these is a part cargo for the class.
    static List<Cargo> partCargoes(ScenarioFacts facts, VesselClass vesselClass) {
        return facts.scenario().cargoes().stream()
                .filter(cargo -> facts.sharesShip(vesselClass, cargo))
                .toList();
    }
}
