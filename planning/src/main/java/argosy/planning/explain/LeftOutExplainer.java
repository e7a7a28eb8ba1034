package argosy.planning.explain;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.FreightTerms;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.LeftOut.CheapestWay;
import argosy.domain.plan.LeftOut.VesselReason;
import argosy.domain.plan.MoneyLine;
import argosy.planning.explain.ForcedInsertion.Squeeze;
import argosy.planning.explain.Reoptimiser.Improved;
import argosy.planning.model.Lift;
import argosy.planning.model.PlanningProblem;
import argosy.search.Problem;
import argosy.search.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Explains every cargo a solution leaves behind.
///
/// The cheapest way to carry it starts from the best squeeze into one vessel's route and is then planned again for the
/// whole fleet; within the time given it is the best way found, not always proven the best there is.
public final class LeftOutExplainer {
    private final PlanningProblem planning;
    private final Problem problem;
    private final Solution solution;
    private final Reoptimiser reoptimiser;
    private final SoloTrial solo;
    private final ForcedInsertion squeezing;
    private final long cents;
    private @Nullable Solution better;

    public LeftOutExplainer(PlanningProblem planning, Solution solution, Reoptimiser reoptimiser) {
        this.planning = planning;
        this.solution = solution;
        this.reoptimiser = reoptimiser;
        problem = planning.problem();
        solo = new SoloTrial(planning);
        squeezing = new ForcedInsertion(problem, solution, planning::isBlock);
        cents = Reoptimiser.cents(problem, solution);
    }

    /// One explanation per cargo left, in the scenario's order.
    public List<LeftOut> explain() {
        return solution.omitted(problem.cargoCount()).stream()
                .filter(cargo -> !planning.isBlock(cargo))
                .map(this::explain)
                .toList();
    }

    /// A better plan met on the way, if any: then these explanations are stale.
    public Optional<Solution> better() {
        return Optional.ofNullable(better);
    }

    private LeftOut explain(int id) {
        Cargo cargo = planning.cargoes().get(id);
        List<VesselReason> reasons = new ArrayList<>();
        List<Squeeze> squeezes = new ArrayList<>();
        for (int vessel = 0; vessel < planning.vessels().size(); vessel++) {
            Optional<VesselReason> blocked = solo.blocked(vessel, id);
            boolean hurried = reoptimiser.isOver();
            Optional<Squeeze> squeeze = blocked.isPresent()
                    ? Optional.empty()
                    : hurried ? squeezing.simple(vessel, id) : squeezing.best(vessel, id);
            squeeze.ifPresent(squeezes::add);
            Vessel ship = planning.vessels().get(vessel);
            reasons.add(blocked.orElseGet(() -> squeezed(ship, squeeze, hurried)));
        }
        CheapestWay cheapest = squeezes.stream()
                .min(Comparator.comparingLong(this::extraCentsRehomed))
                .map(squeeze -> cheapest(id, cargo, squeeze))
                .orElse(null);
        VesselReason chief = chief(cheapest, reasons);
        return new LeftOut(cargo.id(), chief.rule(), chief.explanation(), relet(cargo), cheapest, reasons);
    }

    private List<MoneyLine> relet(Cargo cargo) {
        return cargo.commitment() == Commitment.CONTRACT
                ? planning.facts().pricer().relet(cargo).stream().toList()
                : List.of();
    }

    private VesselReason squeezed(Vessel ship, Optional<Squeeze> squeeze, boolean hurried) {
        if (squeeze.isEmpty() && hurried) {
            return new VesselReason(
                    ship.id(),
                    "BUSY",
                    "has no room for it beside her other cargoes; time did not allow to look further");
        }
        if (squeeze.isEmpty()) {
            return new VesselReason(ship.id(), "BUSY", "cannot fit it between her off-hire and other fixed stops");
        }
        String money = usd(squeeze.get().extraCents());
        return squeeze.get().givenUp().isEmpty()
                ? new VesselReason(ship.id(), "DOES-NOT-PAY", "could carry it, at a loss of %s".formatted(money))
                : new VesselReason(
                        ship.id(),
                        "BETTER-USE",
                        "would give up %s and lose %s"
                                .formatted(
                                        names(squeeze.get().givenUp().stream()
                                                .sorted()
                                                .toList()),
                                        money));
    }

    private long extraCentsRehomed(Squeeze squeeze) {
        return reoptimiser.isOver() || squeeze.givenUp().isEmpty()
                ? squeeze.extraCents()
                : Reoptimiser.cents(problem, squeezing.rehomed(squeeze)) - cents;
    }

    private Solution start(int cargo, Squeeze squeeze) {
        Solution start = reoptimiser.isOver() ? solution.with(squeeze.route()) : squeezing.rehomed(squeeze);
        assert !start.omitted(problem.cargoCount()).contains(cargo) : "A squeeze without its cargo.";
        return start;
    }

    private CheapestWay cheapest(int id, Cargo cargo, Squeeze squeeze) {
        Improved improved = reoptimiser.improve(problem, id, start(id, squeeze));
        Solution best = improved.solution();
        long extra = Reoptimiser.cents(problem, best) - cents;
        if (extra < 0) {
            better = better == null || Reoptimiser.cents(problem, best) < Reoptimiser.cents(problem, better)
                    ? best
                    : better;
        }
        int vessel = best.routes().stream()
                .filter(route -> route.stops().contains(id))
                .findFirst()
                .orElseThrow()
                .vessel();
        List<Integer> before = solution.omitted(problem.cargoCount());
        List<Integer> givenUp = best.omitted(problem.cargoCount()).stream()
                .filter(other -> !before.contains(other) && !planning.isBlock(other))
                .toList();
        long loss = Math.max(0, extra);
        double freight = breakEven(cargo, vessel, id, loss);
        Vessel ship = planning.vessels().get(vessel);
        String text = "with %s%s it costs %s; it pays from %s%s"
                .formatted(
                        ship.id(),
                        givenUp.isEmpty() ? "" : ", leaving " + names(givenUp),
                        usd(loss),
                        freightText(cargo, freight),
                        improved.proven() ? " (proven the cheapest)" : "");
        return new CheapestWay(ship.id(), loss, freight, ids(givenUp), text);
    }

    private double breakEven(Cargo cargo, int vessel, int id, long lossCents) {
        double netUsd = lossCents / 100.0 / (1 - cargo.commissionPercent() / 100);
        return switch (cargo.freight()) {
            case FreightTerms.LumpSum(double usd) -> usd + netUsd;
            case FreightTerms.PerTonne(double usdPerT) ->
                planning.lift(vessel, id) instanceof Lift.Can can ? usdPerT + netUsd / can.tonnes() : usdPerT;
        };
    }

    private static String freightText(Cargo cargo, double freight) {
        return switch (cargo.freight()) {
            case FreightTerms.LumpSum lump -> String.format(Locale.ROOT, "%,.0f USD lump sum", freight);
            case FreightTerms.PerTonne perTonne -> String.format(Locale.ROOT, "%,.2f USD/t", freight);
        };
    }

    private VesselReason chief(@Nullable CheapestWay cheapest, List<VesselReason> reasons) {
        if (cheapest != null) {
            return new VesselReason(
                    cheapest.vessel(),
                    cheapest.givenUp().isEmpty() ? "DOES-NOT-PAY" : "BETTER-USE",
                    "the least costly way: " + cheapest.explanation());
        }
        Map<String, Long> counts = reasons.stream()
                .collect(Collectors.groupingBy(VesselReason::rule, TreeMap::new, Collectors.counting()));
        String rule = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("NO-VESSEL");
        String example = reasons.stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst()
                .map(reason -> "%s: %s".formatted(reason.vessel(), reason.explanation()))
                .orElse("there is no vessel");
        return new VesselReason(
                planning.vessels().isEmpty()
                        ? new VesselId("none")
                        : reasons.getFirst().vessel(),
                rule,
                "no vessel can carry it (%s); %s".formatted(countText(counts), example));
    }

    private static String countText(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> "%s %d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private List<CargoId> ids(List<Integer> cargoes) {
        Function<Integer, CargoId> id = cargo -> planning.cargoes().get(cargo).id();
        return cargoes.stream().map(id).toList();
    }

    private String names(List<Integer> cargoes) {
        return cargoes.stream()
                .map(cargo -> planning.isBlock(cargo)
                        ? planning.blockStay(cargo).block().reason()
                        : planning.cargoes().get(cargo).id().value())
                .collect(Collectors.joining(", "));
    }

    private static String usd(long cents) {
        return String.format(Locale.ROOT, "%,.0f USD", cents / 100.0);
    }
}
