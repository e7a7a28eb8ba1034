package argosy.planning.desk;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.plan.LeftOut.VesselReason;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.network.passage.Ways;
import argosy.planning.compare.Liftings;
import argosy.planning.compare.PlanChanges.Lifting;
import argosy.planning.model.Lift;
import argosy.search.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Answers quick questions about one plan. Thread-safe; remembers ways, so later questions are quicker.
///
/// Exact by the rules of planning with the other ships left as they are: positions are tried all, neighbouring cargoes
/// are given up only where she cannot carry it otherwise, and given-up cargoes are offered to every ship. It does not
/// plan the fleet anew.
public final class PlanDesk {
    private static final int LONGEST_RUN = 3;

    private final Plan plan;
    private final DeskFacts facts;
    private final Map<CargoId, Lifting> liftings;
    private final Map<LaneKey, Lane> lanes = new ConcurrentHashMap<>();

    public PlanDesk(Plan plan, Ways ways) {
        this.plan = plan;
        facts = DeskFacts.of(plan.scenario(), ways);
        liftings = Liftings.of(plan);
    }

    private record LaneKey(VesselId vessel, Cargo other) {}

    /// What comes of giving a cargo of the scenario, carried or left, to this ship.
    ///
    /// @throws IllegalArgumentException if the scenario has no such cargo or ship, or she carries it already
    public WhatIfMove move(CargoId cargo, VesselId vessel) {
        return move(scenario().getCargo(cargo), vessel, book());
    }

    /// The plan with that done: rechecked, with what it leaves out explained anew. Empty when it cannot be.
    ///
    /// The bound is that of the plan before: the world is the same.
    ///
    /// @throws IllegalArgumentException as [#move]
    public Optional<Plan> accept(CargoId cargo, VesselId vessel) {
        MoveBook book = book();
        return switch (move(scenario().getCargo(cargo), vessel, book)) {
            case WhatIfMove.Possible possible -> Optional.of(new MovedPlan(plan, facts).with(book.replaced()));
            case WhatIfMove.Impossible impossible -> Optional.empty();
        };
    }

    private MoveBook book() {
        return new MoveBook(scenario(), liftings);
    }

    /// Every ship for one cargo, best first: a cargo of the scenario that is left out, or one not in it.
    public List<WhatIfMove> slots(Cargo cargo) {
        return plan.vessels().parallelStream()
                .map(VesselPlan::vessel)
                .filter(vessel -> !carriedBy(cargo, vessel))
                .map(vessel -> move(cargo, vessel, book()))
                .sorted(Comparator.comparingLong(PlanDesk::rank).thenComparing(WhatIfMove::vessel))
                .toList();
    }

    private static long rank(WhatIfMove move) {
        return switch (move) {
            case WhatIfMove.Possible possible -> -possible.deltaUsdCents();
            case WhatIfMove.Impossible impossible -> Long.MAX_VALUE;
        };
    }

    private boolean carriedBy(Cargo cargo, VesselId vessel) {
        Lifting now = liftings.get(cargo.id());
        return now != null && now.vessel().equals(vessel);
    }

    private WhatIfMove move(Cargo cargo, VesselId vessel, MoveBook book) {
        if (carriedBy(cargo, vessel)) {
            throw new IllegalArgumentException("%s carries %s already.".formatted(vessel, cargo.id()));
        }
        if (facts.lifts().lift(scenario().getVessel(vessel), cargo)
                instanceof Lift.Cannot(String rule, String explanation)) {
            return new WhatIfMove.Impossible(cargo.id(), vessel, rule, explanation);
        }
        Lane lane = lane(vessel, cargo);
        int id = lane.idOf(cargo.id());
        Optional<VesselReason> blocked = lane.blocked(id);
        if (blocked.isPresent()) {
            return new WhatIfMove.Impossible(
                    cargo.id(), vessel, blocked.get().rule(), blocked.get().explanation());
        }
        Lifting now = liftings.get(cargo.id());
        if (now != null && !release(cargo, now.vessel(), book)) {
            return new WhatIfMove.Impossible(
                    cargo.id(),
                    vessel,
                    "BUSY",
                    "%s has no way on without the ports of %s".formatted(now.vessel(), cargo.id()));
        }
        return take(lane, id, cargo, vessel, book);
    }

    private boolean release(Cargo cargo, VesselId carrier, MoveBook book) {
        Lane lane = lane(carrier, cargo);
        Optional<Schedule> rest = lane.without(Set.of(lane.idOf(cargo.id())));
        rest.ifPresent(schedule -> book.replace(lane, schedule));
        return rest.isPresent();
    }

    private WhatIfMove take(Lane lane, int id, Cargo cargo, VesselId vessel, MoveBook book) {
        Optional<Schedule> simple = lane.with(id, Set.of());
        if (simple.isPresent()) {
            book.replace(lane, simple.get());
            return book.possible(cargo, vessel);
        }
        Set<Integer> bestRun = Set.of();
        long least = Long.MAX_VALUE;
        Schedule best = null;
        for (Set<Integer> run : lane.runs(LONGEST_RUN)) {
            Optional<Schedule> trial = lane.with(id, run);
            long cost = run.stream()
                            .mapToLong(lane.planning().problem()::omissionCost)
                            .sum()
                    + trial.map(Schedule::cost).orElse(0L);
            if (trial.isPresent() && cost < least) {
                least = cost;
                best = trial.get();
                bestRun = run;
            }
        }
        if (best == null) {
            return new WhatIfMove.Impossible(
                    cargo.id(),
                    vessel,
                    "BUSY",
                    "cannot fit it between her other stops, whichever %d neighbouring cargoes she gives up"
                            .formatted(LONGEST_RUN));
        }
        book.replace(lane, best);
        bestRun.stream().sorted().map(lane.planning().cargoes()::get).forEach(given -> rehome(given, book));
        return book.possible(cargo, vessel);
    }

    /// Offers a given-up cargo to every ship that this question has not touched.
    private void rehome(Cargo cargo, MoveBook book) {
        record Offer(Lane lane, Schedule schedule, long cents) {}
        plan.vessels().parallelStream()
                .map(VesselPlan::vessel)
                .filter(vessel -> !book.touches(vessel))
                .filter(vessel -> facts.lifts().lift(scenario().getVessel(vessel), cargo) instanceof Lift.Can)
                .flatMap(vessel -> {
                    Lane lane = lane(vessel, cargo);
                    int id = lane.idOf(cargo.id());
                    long saved = lane.planning().problem().omissionCost(id);
                    return lane.planning().problem().allows(0, id)
                            ? lane
                                    .with(id, Set.of())
                                    .map(schedule -> new Offer(
                                            lane,
                                            schedule,
                                            schedule.cost() - lane.schedule().cost() - saved))
                                    .filter(offer -> offer.cents < 0)
                                    .stream()
                            : Stream.empty();
                })
                .min(Comparator.comparingLong(Offer::cents)
                        .thenComparing(offer ->
                                offer.lane.planning().vessels().getFirst().id()))
                .ifPresent(offer -> book.replace(offer.lane, offer.schedule));
    }

    private Lane lane(VesselId vessel, Cargo other) {
        return lanes.computeIfAbsent(new LaneKey(vessel, other), key -> Lane.of(facts, planOf(vessel), List.of(other)));
    }

    private VesselPlan planOf(VesselId vessel) {
        return plan.vessels().stream()
                .filter(each -> each.vessel().equals(vessel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No vessel %s in this plan.".formatted(vessel)));
    }

    private Scenario scenario() {
        return plan.scenario();
    }
}
