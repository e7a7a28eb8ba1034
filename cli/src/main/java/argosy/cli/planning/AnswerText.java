package argosy.cli.planning;

import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.VesselId;
import argosy.domain.plan.Plan;
import argosy.planning.Alternative;
import argosy.planning.CargoWorth;
import argosy.planning.compare.PlanChanges.PromiseChange;
import argosy.planning.compare.PlanComparison;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Alternatives and worths as tables and as documents.
public final class AnswerText {
    private static final double CENTS = 100;

    private AnswerText() {}

    /// One alternative in the JSON document.
    ///
    /// @param differences cargoes served otherwise than in the nearest plan before it
    /// @param changes     against the best plan
    public record AlternativeView(
            int number,
            double resultUsd,
            double lessUsd,
            double boundUsd,
            int differences,
            List<PromiseChange> changes,
            String folder) {
        public AlternativeView {
            changes = List.copyOf(changes);
        }
    }

    public static List<AlternativeView> views(List<Alternative> alternatives, List<String> folders) {
        Plan best = alternatives.getFirst().plan();
        return alternatives.stream()
                .map(each -> new AlternativeView(
                        each.number(),
                        each.plan().proof().objectiveUsdCents() / CENTS,
                        (best.proof().objectiveUsdCents() - each.plan().proof().objectiveUsdCents()) / CENTS,
                        each.boundUsdCents() / CENTS,
                        each.differences(),
                        PlanComparison.compare(best, each.plan()).promises(),
                        folders.get(each.number() - 1)))
                .toList();
    }

    public static String of(List<AlternativeView> views) {
        StringBuilder text =
                new StringBuilder("plan      result USD       less USD      bound USD  other cargoes  folder\n");
        for (AlternativeView view : views) {
            text.append(String.format(
                    Locale.ROOT,
                    "%4d %,15.0f %,14.0f %,14.0f  %13d  %s%n",
                    view.number,
                    view.resultUsd,
                    view.lessUsd,
                    view.boundUsd,
                    view.differences,
                    view.folder));
        }
        return text.toString();
    }

    /// One cargo in the JSON document; the true worth lies between `leastUsd` and `worthUsd`.
    public record WorthView(
            CargoId cargo, VesselId vessel, double worthUsd, double leastUsd, boolean proven, List<CargoId> instead) {
        public WorthView {
            instead = List.copyOf(instead);
        }
    }

    public static List<WorthView> worths(List<CargoWorth> worths) {
        return worths.stream()
                .map(each -> new WorthView(
                        each.cargo(),
                        each.vessel(),
                        each.worthUsdCents() / CENTS,
                        each.leastUsdCents() / CENTS,
                        each.isProven(),
                        each.instead()))
                .toList();
    }

    public static String of(Plan plan, List<WorthView> worths) {
        StringBuilder text = new StringBuilder("cargo     vessel        worth USD  at least USD  instead\n");
        for (WorthView worth : worths) {
            boolean contract = plan.scenario().getCargo(worth.cargo).commitment() == Commitment.CONTRACT;
            text.append(String.format(
                    Locale.ROOT,
                    "%-9s %-10s %,12.0f  %12s  %s%s%n",
                    worth.cargo,
                    worth.vessel,
                    worth.worthUsd,
                    worth.proven ? "proven" : String.format(Locale.ROOT, "%,.0f", worth.leastUsd),
                    worth.instead.stream().map(CargoId::value).collect(Collectors.joining(", ")),
                    contract ? " (contract)" : ""));
        }
        return text.toString();
    }
}
