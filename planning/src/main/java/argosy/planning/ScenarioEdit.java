package argosy.planning;

import argosy.domain.Closure;
import argosy.domain.Disruption;
import argosy.domain.DraughtLimit;
import argosy.domain.Passage;
import argosy.domain.RuleBook;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Copies of a scenario with one part exchanged.
final class ScenarioEdit {
    private ScenarioEdit() {}

    static Scenario withPassages(Scenario old, List<Passage> passages) {
        return copy(old, old.vessels(), passages, old.rules(), old.disruptions());
    }

    static Scenario withRules(Scenario old, RuleBook rules) {
        return copy(old, old.vessels(), old.passages(), rules, old.disruptions());
    }

    static Scenario withVessels(Scenario old, List<Vessel> vessels) {
        return copy(old, vessels, old.passages(), old.rules(), old.disruptions());
    }

    static Scenario withDisruptions(Scenario old, List<Disruption> disruptions) {
        return copy(old, old.vessels(), old.passages(), old.rules(), disruptions);
    }

    private static Scenario copy(
            Scenario old, List<Vessel> vessels, List<Passage> passages, RuleBook rules, List<Disruption> disruptions) {
        return new Scenario(
                old.name(),
                old.description(),
                old.period(),
                old.vesselClasses(),
                vessels,
                old.ports(),
                old.grades(),
                passages,
                old.cargoes(),
                rules,
                disruptions);
    }

    static Passage passage(Passage old, List<DraughtLimit> draughts, List<Closure> closures) {
        return old.withDates(old.season(), draughts, closures);
    }

    static Vessel vesselFreeFrom(Vessel old, Instant openFrom) {
        return new Vessel(
                old.id(),
                old.name(),
                old.classId(),
                old.flag(),
                old.openPort(),
                openFrom,
                old.openUntil(),
                old.ladenSpeedKn(),
                old.ballastSpeedKn(),
                old.opexUsdPerDay(),
                old.hullValueUsd(),
                old.permits(),
                old.lastGrade(),
                old.offHires());
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
