package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import java.util.List;

/// A scenario with other ships and another book, all else kept: what a question about few of them needs.
public final class Narrowed {
    private Narrowed() {}

    public static Scenario to(Scenario scenario, List<Vessel> vessels, List<Cargo> cargoes) {
        return new Scenario(
                scenario.name(),
                scenario.description(),
                scenario.period(),
                scenario.vesselClasses(),
                vessels,
                scenario.ports(),
                scenario.grades(),
                scenario.passages(),
                cargoes,
                scenario.rules(),
                scenario.disruptions());
    }
}
