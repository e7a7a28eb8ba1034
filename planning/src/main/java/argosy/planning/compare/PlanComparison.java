package argosy.planning.compare;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Disruption;
import argosy.domain.VesselId;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.VesselPlan;
import argosy.planning.compare.PlanChanges.Kind;
import argosy.planning.compare.PlanChanges.Lifting;
import argosy.planning.compare.PlanChanges.MoneyChange;
import argosy.planning.compare.PlanChanges.PromiseChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Compares two plans of the same trade: changed promises, changed money.
public final class PlanComparison {
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SAME_TONNES = 0.5;

    private PlanComparison() {}

    /// What `after` does differently from `before`.
    public static PlanChanges compare(Plan before, Plan after) {
        return new PlanChanges(
                before.stamp().scenarioName(),
                after.stamp().scenarioName(),
                scenarioNotes(before, after),
                promises(before, after),
                vessels(before, after),
                totals(before, after));
    }

    private static List<String> scenarioNotes(Plan before, Plan after) {
        List<String> notes = new ArrayList<>();
        for (Disruption disruption : after.scenario().disruptions()) {
            if (!before.scenario().disruptions().contains(disruption)) {
                notes.add("now with: " + DisruptionText.of(disruption));
            }
        }
        for (Disruption disruption : before.scenario().disruptions()) {
            if (!after.scenario().disruptions().contains(disruption)) {
                notes.add("no longer: " + DisruptionText.of(disruption));
            }
        }
        for (Cargo cargo : after.scenario().cargoes()) {
            Optional<Cargo> old = before.scenario().findCargo(cargo.id());
            if (old.isEmpty()) {
                notes.add("new cargo on offer: " + cargo.id());
            } else if (!old.get().equals(cargo)) {
                notes.add("cargo %s has other terms%s".formatted(cargo.id(), laycanShift(old.get(), cargo)));
            }
        }
        for (Cargo cargo : before.scenario().cargoes()) {
            if (after.scenario().findCargo(cargo.id()).isEmpty()) {
                notes.add("cargo withdrawn: " + cargo.id());
            }
        }
        return notes;
    }

    private static String laycanShift(Cargo old, Cargo cargo) {
        double days =
                Duration.between(old.laycan().opens(), cargo.laycan().opens()).toSeconds() / SECONDS_PER_DAY;
        return days == 0 ? "" : ": laycan %s".formatted(ChangeText.shift(days));
    }

    private static List<PromiseChange> promises(Plan before, Plan after) {
        Map<CargoId, Lifting> was = Liftings.of(before);
        Map<CargoId, Lifting> is = Liftings.of(after);
        TreeSet<CargoId> cargoes = new TreeSet<>(was.keySet());
        cargoes.addAll(is.keySet());
        List<PromiseChange> changes = new ArrayList<>();
        for (CargoId id : cargoes) {
            Cargo cargo = after.scenario()
                    .findCargo(id)
                    .orElseGet(() -> before.scenario().getCargo(id));
            promise(cargo, was.get(id), is.get(id)).ifPresent(changes::add);
        }
        return changes;
    }

    /// How one cargo is served differently, if it is; null stands for not carried.
    public static Optional<PromiseChange> promise(Cargo cargo, @Nullable Lifting was, @Nullable Lifting is) {
        if (was == null && is == null) {
            return Optional.empty();
        }
        if (was == null || is == null) {
            Kind kind = was == null ? Kind.ADDED : Kind.DROPPED;
            return Optional.of(new PromiseChange(
                    cargo.id(),
                    cargo.commitment(),
                    kind,
                    was,
                    is,
                    0,
                    0,
                    ChangeText.promise(cargo, kind, was, is, 0, 0)));
        }
        double loads = Duration.between(was.loads(), is.loads()).toSeconds() / SECONDS_PER_DAY;
        double discharges = Duration.between(was.discharges(), is.discharges()).toSeconds() / SECONDS_PER_DAY;
        return kind(was, is, loads, discharges)
                .map(kind -> new PromiseChange(
                        cargo.id(),
                        cargo.commitment(),
                        kind,
                        was,
                        is,
                        loads,
                        discharges,
                        ChangeText.promise(cargo, kind, was, is, loads, discharges)));
    }

    private static Optional<Kind> kind(Lifting was, Lifting is, double loadsLaterDays, double dischargesLaterDays) {
        if (!was.vessel().equals(is.vessel())) {
            return Optional.of(Kind.OTHER_SHIP);
        }
        if (loadsLaterDays != 0 || dischargesLaterDays != 0) {
            return Optional.of(Kind.OTHER_DAYS);
        }
        return Math.abs(was.tonnes() - is.tonnes()) >= SAME_TONNES
                ? Optional.of(Kind.OTHER_QUANTITY)
                : Optional.empty();
    }

    private static List<MoneyChange> vessels(Plan before, Plan after) {
        Map<VesselId, Long> was = results(before);
        Map<VesselId, Long> is = results(after);
        TreeSet<VesselId> vessels = new TreeSet<>(was.keySet());
        vessels.addAll(is.keySet());
        return vessels.stream()
                .map(id -> new MoneyChange(id.value(), was.getOrDefault(id, 0L), is.getOrDefault(id, 0L)))
                .filter(change -> change.changeUsdCents() != 0)
                .toList();
    }

    private static Map<VesselId, Long> results(Plan plan) {
        Map<VesselId, Long> results = new TreeMap<>();
        for (VesselPlan vessel : plan.vessels()) {
            results.put(vessel.vessel(), vessel.resultUsdCents());
        }
        return results;
    }

    private static List<MoneyChange> totals(Plan before, Plan after) {
        PlanTotals was = before.totals();
        PlanTotals is = after.totals();
        return List.of(
                new MoneyChange("income", was.incomeUsdCents(), is.incomeUsdCents()),
                new MoneyChange("voyage costs", was.voyageCostUsdCents(), is.voyageCostUsdCents()),
                new MoneyChange("fuel waiting", was.idleFuelUsdCents(), is.idleFuelUsdCents()),
                new MoneyChange("opex", was.opexUsdCents(), is.opexUsdCents()),
                new MoneyChange("relets", was.reletUsdCents(), is.reletUsdCents()),
                new MoneyChange("result", was.resultUsdCents(), is.resultUsdCents()));
    }
}
