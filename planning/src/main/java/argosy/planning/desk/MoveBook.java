package argosy.planning.desk;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.planning.compare.PlanChanges.Kind;
import argosy.planning.compare.PlanChanges.Lifting;
import argosy.planning.compare.PlanChanges.PromiseChange;
import argosy.planning.compare.PlanComparison;
import argosy.planning.model.Lift;
import argosy.planning.model.PlanningProblem;
import argosy.search.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Keeps the books of one change: routes replaced, cost before and after, liftings before and after.
final class MoveBook {
    private final Scenario scenario;
    private final Map<CargoId, Lifting> before;
    private final Map<CargoId, Lifting> was = new TreeMap<>();
    private final Map<CargoId, Lifting> is = new TreeMap<>();
    private final Map<CargoId, Cargo> cargoes = new HashMap<>();
    private final Set<VesselId> touched = new HashSet<>();
    private final Map<VesselId, Replaced> replaced = new TreeMap<>();
    private long extraCents;

    /// What a ship sails instead of her planned route.
    record Replaced(PlanningProblem planning, Schedule schedule) {}

    /// @param before who carries what in the plan
    MoveBook(Scenario scenario, Map<CargoId, Lifting> before) {
        this.scenario = scenario;
        this.before = before;
    }

    boolean touches(VesselId vessel) {
        return touched.contains(vessel);
    }

    /// She sails this instead of her planned route.
    void replace(Lane lane, Schedule schedule) {
        touched.add(lane.planning().vessels().getFirst().id());
        replaced.put(lane.planning().vessels().getFirst().id(), new Replaced(lane.planning(), schedule));
        extraCents += schedule.cost() - lane.schedule().cost();
        was.putAll(liftings(lane.planning(), lane.schedule()));
        is.putAll(liftings(lane.planning(), schedule));
        lane.planning().cargoes().forEach(cargo -> cargoes.put(cargo.id(), cargo));
    }

    Map<VesselId, Replaced> replaced() {
        return replaced;
    }

    WhatIfMove.Possible possible(Cargo cargo, VesselId vessel) {
        List<PromiseChange> promises = new ArrayList<>();
        List<CargoId> dropped = new ArrayList<>();
        long reletCents = 0;
        Set<CargoId> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (CargoId id : all) {
            Lifting after = is.get(id);
            PlanComparison.promise(cargoOf(id), was.get(id), after).ifPresent(promises::add);
            if (after == null) {
                dropped.add(id);
                reletCents += relet(cargoOf(id));
            } else if (!before.containsKey(id) && scenario.findCargo(id).isPresent()) {
                reletCents -= relet(cargoOf(id));
            }
        }
        Lifting now = is.get(cargo.id());
        if (now == null) {
            throw new IllegalStateException("%s is not carried after all.".formatted(cargo.id()));
        }
        long delta = -extraCents - reletCents;
        Lifting old = before.get(cargo.id());
        return new WhatIfMove.Possible(
                cargo.id(),
                vessel,
                old == null ? null : old.vessel(),
                delta,
                now.tonnes(),
                now.loads(),
                now.discharges(),
                dropped,
                promises,
                text(cargo, now, delta, promises));
    }

    private static long relet(Cargo cargo) {
        Double usd = cargo.reletUsd();
        return cargo.commitment() == Commitment.CONTRACT && usd != null ? Math.round(usd * 100) : 0;
    }

    private Cargo cargoOf(CargoId id) {
        Cargo cargo = cargoes.get(id);
        return cargo == null ? scenario.getCargo(id) : cargo;
    }

    private static String text(Cargo cargo, Lifting now, long deltaCents, List<PromiseChange> promises) {
        List<String> broken = promises.stream()
                .filter(change -> change.kind() == Kind.DROPPED)
                .map(PromiseChange::text)
                .toList();
        return String.format(
                Locale.ROOT,
                "%s takes %,.0f t of %s, loads %s: result %+,.0f USD%s",
                now.vessel(),
                now.tonnes(),
                cargo.id(),
                now.loads(),
                deltaCents / 100.0,
                broken.isEmpty() ? "" : "; " + String.join("; ", broken));
    }

    private static Map<CargoId, Lifting> liftings(PlanningProblem planning, Schedule schedule) {
        Map<CargoId, Lifting> liftings = new HashMap<>();
        Map<Integer, Instant> loaded = new HashMap<>();
        for (Schedule.Visit visit : schedule.visits()) {
            if (planning.isBlock(visit.cargo())) {
                continue;
            }
            Instant began = planning.facts().clock().instant(visit.began());
            @Nullable Instant loads = loaded.putIfAbsent(visit.cargo(), began);
            if (loads != null) {
                liftings.put(
                        planning.cargoes().get(visit.cargo()).id(),
                        new Lifting(planning.vessels().getFirst().id(), tonnes(planning, visit.cargo()), loads, began));
            }
        }
        return liftings;
    }

    private static double tonnes(PlanningProblem planning, int cargo) {
        return planning.lift(0, cargo) instanceof Lift.Can can ? can.tonnes() : 0;
    }
}
