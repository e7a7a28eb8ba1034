package argosy.planning;

import argosy.domain.Closure;
import argosy.domain.Disruption;
import argosy.domain.DraughtLimit;
import argosy.domain.Figure;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// Lays changes of the world over a scenario; the scenario itself is never edited.
///
/// Applying twice is the same as applying once: the result lists what it holds.
public final class Disruptions {
    private Disruptions() {}

    /// The scenario with its own disruptions and `more` in force, listed once each.
    ///
    /// A vessel that is out when she would become free becomes free later; one that goes out later is out where she
    /// then is; planning reads that from the listed disruptions, since no port can be named beforehand.
    ///
    /// @throws IllegalArgumentException if one names something the scenario lacks, see [#check]
    public static Scenario apply(Scenario scenario, List<Disruption> more) {
        LinkedHashSet<Disruption> all = new LinkedHashSet<>(scenario.disruptions());
        all.addAll(more);
        List<String> faults = check(scenario, List.copyOf(all));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        Scenario changed = scenario;
        for (Disruption disruption : all) {
            changed = apply(changed, disruption);
        }
        return ScenarioEdit.withDisruptions(changed, List.copyOf(all));
    }

    /// Names that the scenario lacks, one sentence each.
    public static List<String> check(Scenario scenario, List<Disruption> disruptions) {
        List<String> faults = new ArrayList<>();
        for (Disruption disruption : disruptions) {
            switch (disruption) {
                case Disruption.PassageClosed(PassageId passage, Window window, String reason) ->
                    checkPassage(scenario, passage, faults);
                case Disruption.DraughtLowered(PassageId passage, Window window, double draughtM, String reason) ->
                    checkPassage(scenario, passage, faults);
                case Disruption.FigureChanged(String key, double value, String reason) -> {
                    if (scenario.rules().findFigure(key).isEmpty()) {
                        faults.add("No figure %s in the rule book.".formatted(key));
                    }
                }
                case Disruption.VesselOut(VesselId vessel, Window window, String reason) -> {
                    if (scenario.findVessel(vessel).isEmpty()) {
                        faults.add("No vessel %s in the scenario.".formatted(vessel));
                    }
                }
            }
        }
        return faults;
    }

    private static void checkPassage(Scenario scenario, PassageId passage, List<String> faults) {
        if (scenario.findPassage(passage).isEmpty()) {
            faults.add("No passage %s in the scenario.".formatted(passage));
        }
    }

    private static Scenario apply(Scenario scenario, Disruption disruption) {
        return switch (disruption) {
            case Disruption.PassageClosed(PassageId passage, Window window, String reason) ->
                withPassage(scenario, passage, old -> closed(old, new Closure(window, reason)));
            case Disruption.DraughtLowered(PassageId passage, Window window, double draughtM, String reason) ->
                withPassage(
                        scenario, passage, old -> limited(old, new DraughtLimit(window, draughtM, because(reason))));
            case Disruption.FigureChanged(String key, double value, String reason) ->
                withFigure(scenario, key, value, reason);
            case Disruption.VesselOut(VesselId vessel, Window window, String reason) ->
                withVesselOut(scenario, vessel, window);
        };
    }

    private static Provenance because(String reason) {
        return new Provenance("disruption: " + reason, "", false);
    }

    private static Scenario withPassage(Scenario scenario, PassageId id, UnaryOperator<Passage> change) {
        List<Passage> passages = scenario.passages().stream()
                .map(passage -> passage.id().equals(id) ? change.apply(passage) : passage)
                .toList();
        return ScenarioEdit.withPassages(scenario, passages);
    }

    private static Passage closed(Passage old, Closure closure) {
        return old.closures().contains(closure)
                ? old
                : ScenarioEdit.passage(old, old.draughts(), ScenarioEdit.plus(old.closures(), closure));
    }

    private static Passage limited(Passage old, DraughtLimit limit) {
        return old.draughts().contains(limit)
                ? old
                : ScenarioEdit.passage(old, ScenarioEdit.plus(old.draughts(), limit), old.closures());
    }

    private static Scenario withFigure(Scenario scenario, String key, double value, String reason) {
        RuleBook rules = scenario.rules();
        List<Figure> figures = rules.figures().stream()
                .map(figure ->
                        figure.key().equals(key) ? new Figure(key, value, figure.unit(), because(reason)) : figure)
                .toList();
        return ScenarioEdit.withRules(scenario, rules.withFigures(figures));
    }

    private static Scenario withVesselOut(Scenario scenario, VesselId id, Window window) {
        List<Vessel> vessels = scenario.vessels().stream()
                .map(vessel -> vessel.id().equals(id) ? freeAfter(vessel, window) : vessel)
                .toList();
        return ScenarioEdit.withVessels(scenario, vessels);
    }

    private static Vessel freeAfter(Vessel vessel, Window out) {
        if (out.from().isAfter(vessel.openFrom()) || !out.to().isAfter(vessel.openFrom())) {
            return vessel;
        }
        Instant free = out.to().isAfter(vessel.openUntil()) ? vessel.openUntil() : out.to();
        return ScenarioEdit.vesselFreeFrom(vessel, free);
    }
}
