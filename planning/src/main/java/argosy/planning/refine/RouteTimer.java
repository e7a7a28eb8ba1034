package argosy.planning.refine;

import argosy.domain.Cargo;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyLine;
import argosy.economics.PortAccount;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.PricedSailing;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.refine.Timetable.Call;
import argosy.search.Problem;
import argosy.search.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cheapest timetable of a route with its stops in their order, over all choices of speed and tonnes.
///
/// Exact: states are kept apart as long as neither is earlier, cheaper and lighter than the other at once; to be early,
/// cheap or light is never worse later. A sailing has one speed from port to port.
final class RouteTimer {
    private static final Comparator<State> ORDER = Comparator.comparingLong(State::cents)
            .thenComparingLong(State::clock)
            .thenComparingLong(State::kilograms);

    private final PlanningProblem planning;
    private final ScenarioFacts facts;
    private final Problem problem;
    private final int vesselId;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Options options;
    private final LegClock legs;

    /// @param options what may be chosen
    RouteTimer(PlanningProblem planning, int vesselId, Options options) {
        this.planning = planning;
        this.vesselId = vesselId;
        this.options = options;
        facts = planning.facts();
        problem = planning.problem();
        vessel = planning.vessels().get(vesselId);
        vesselClass = facts.classOf(vessel);
        legs = new LegClock(planning, vesselClass);
    }

    /// What may be chosen, and which stops must wait.
    interface Options {
        /// The planned speed first.
        List<Double> speedsKn(boolean laden);

        List<Double> tonnes(int cargo);

        /// The first moment at which this work may begin, besides its window.
        long notBefore(int cargo, boolean pickup);
    }

    /// @param cents     so far, income counted with the loading
    /// @param kilograms aboard
    private record State(long clock, long cents, long kilograms, List<Call> calls) {
        boolean beats(State other) {
            return clock <= other.clock && cents <= other.cents && kilograms <= other.kilograms;
        }
    }

    /// Empty when no choice keeps every window.
    Optional<Timetable> time(Route route) {
        List<State> states = List.of(new State(problem.vessel(vesselId).availableFrom(), 0, 0, List.of()));
        Position position = new Position(vessel, facts.grade(vessel.lastGrade()).family());
        for (int stop = 0; stop < route.size() && !states.isEmpty(); stop++) {
            List<State> next = new ArrayList<>();
            Position now = position;
            int cargo = route.cargoAt(stop);
            states.forEach(state -> step(state, now, cargo, next));
            states = pruned(next);
            position = position.after(planning, cargo);
        }
        long end = -facts.endValueCents(position.here());
        return states.stream()
                .filter(state -> state.calls.isEmpty()
                        || state.clock <= problem.vessel(vesselId).latestEnd())
                .min(ORDER)
                .map(state -> new Timetable(vesselId, state.calls, state.cents + end));
    }

    private static List<State> pruned(List<State> states) {
        List<State> kept = new ArrayList<>();
        for (State state : states.stream().sorted(ORDER).toList()) {
            if (kept.stream().noneMatch(other -> other.beats(state))) {
                kept.add(state);
            }
        }
        return kept;
    }

    private void step(State state, Position position, int cargo, List<State> next) {
        PortAccount cleaning = position.cleaning(planning, cargo, vesselClass);
        long cleaningSeconds = ScenarioFacts.seconds(cleaning.hours());
        long departed = state.clock + cleaningSeconds;
        long cents = state.cents + netCents(cleaning, cleaningSeconds);
        PortId there = position.portOf(planning, cargo);
        if (there.equals(position.here())) {
            work(state, position, cargo, new Arrival(departed, departed, Optional.empty(), 0, List.of(), cents), next);
            return;
        }
        for (double speedKn : options.speedsKn(!position.aboard().isEmpty())) {
            Optional<PricedSailing> priced = priced(state, position, there, speedKn);
            priced.flatMap(sailing -> legs.sail(sailing, departed, state.kilograms, position.here(), there))
                    .ifPresent(sailed -> work(
                            state,
                            position,
                            cargo,
                            new Arrival(
                                    departed,
                                    sailed.arrived(),
                                    priced,
                                    speedKn,
                                    sailed.starts(),
                                    cents + priced.get().netCents()),
                            next));
        }
    }

    private record Arrival(
            long departed,
            long arrived,
            Optional<PricedSailing> sailing,
            double speedKn,
            List<Long> starts,
            long cents) {}

    private Optional<PricedSailing> priced(State state, Position position, PortId there, double speedKn) {
        List<Integer> aboard = position.aboard();
        if (aboard.isEmpty()) {
            return planning.prices().ballast(vessel, position.here(), there, speedKn);
        }
        Cargo first = planning.cargoes().get(aboard.getFirst());
        return aboard.size() == 1 && !facts.sharesShip(vesselClass, first)
                ? planning.prices().withFullCargo(vessel, first, state.kilograms / 1000.0, speedKn)
                : planning.prices().laden(vessel, position.here(), there, speedKn);
    }

    private void work(State state, Position position, int cargo, Arrival arrival, List<State> next) {
        boolean pickup = !position.isAboard(cargo);
        var window = problem.cargo(cargo);
        long began = Math.max(
                Math.max(arrival.arrived, options.notBefore(cargo, pickup)),
                pickup ? window.pickupOpens() : window.deliveryOpens());
        if (began > (pickup ? window.pickupCloses() : window.deliveryCloses())) {
            return;
        }
        if (planning.isBlock(cargo)) {
            long finished = began + (pickup ? problem.getFit(vesselId, cargo).pickupDuration() : 0);
            next.add(with(state, arrival, new Work(cargo, pickup, began, finished, 0, 0, state.kilograms)));
            return;
        }
        List<Double> tonnes = pickup ? options.tonnes(cargo) : List.of(loaded(state, cargo));
        for (double quantity : tonnes) {
            PortAccount stay = stay(cargo, quantity, pickup);
            long seconds = ScenarioFacts.seconds(stay.hours());
            long income = pickup ? incomeCents(cargo, quantity) : 0;
            long kilograms = state.kilograms + (pickup ? 1 : -1) * Math.round(quantity * 1000);
            long cents = netCents(stay, seconds) - income;
            next.add(with(state, arrival, new Work(cargo, pickup, began, began + seconds, cents, quantity, kilograms)));
        }
    }

    private record Work(
            int cargo, boolean pickup, long began, long finished, long cents, double tonnes, long kilograms) {}

    private static State with(State state, Arrival arrival, Work work) {
        List<Call> calls = new ArrayList<>(state.calls);
        calls.add(new Call(
                work.cargo,
                work.pickup,
                arrival.departed,
                arrival.sailing,
                arrival.speedKn,
                arrival.starts,
                arrival.arrived,
                work.began,
                work.finished,
                work.tonnes));
        return new State(work.finished, arrival.cents + work.cents, work.kilograms, calls);
    }

    private static double loaded(State state, int cargo) {
        return state.calls.stream()
                .filter(call -> call.cargo() == cargo)
                .findFirst()
                .orElseThrow()
                .tonnes();
    }

    private final Map<String, PortAccount> stays = new HashMap<>();

    private PortAccount stay(int cargoId, double tonnes, boolean pickup) {
        Cargo cargo = planning.cargoes().get(cargoId);
        return stays.computeIfAbsent(
                cargoId + "/" + tonnes + pickup,
                key -> facts.pricer()
                        .stay(
                                vessel,
                                vesselClass,
                                facts.port(pickup ? cargo.loadPort() : cargo.dischargePort()),
                                facts.grade(cargo),
                                tonnes,
                                pickup ? CargoWork.LOAD : CargoWork.DISCHARGE,
                                facts.planningDate()));
    }

    private long incomeCents(int cargo, double tonnes) {
        return facts.pricer().income(planning.cargoes().get(cargo), tonnes).stream()
                .mapToLong(MoneyLine::usdCents)
                .sum();
    }

    private long netCents(PortAccount account, long seconds) {
        return -account.usdCents() - facts.idleCents(vesselClass, seconds);
    }
}
