package argosy.cli.planning;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds vessels and cargoes by what a user calls them: id or name, any case.
public final class ScenarioNames {
    private ScenarioNames() {}

    public static Optional<VesselId> vessel(Scenario scenario, String said, List<Problem> problems) {
        Optional<VesselId> found = scenario.vessels().stream()
                .filter(vessel -> is(said, vessel.id().value(), vessel.name()))
                .map(Vessel::id)
                .findFirst();
        if (found.isEmpty()) {
            String known = scenario.vessels().stream()
                    .map(vessel -> vessel.id().value())
                    .limit(30)
                    .collect(Collectors.joining(", "));
            problems.add(unknown("--vessel", "VESSEL-UNKNOWN", said, known));
        }
        return found;
    }

    public static Optional<CargoId> cargo(Scenario scenario, String said, List<Problem> problems) {
        Optional<CargoId> found = scenario.cargoes().stream()
                .filter(cargo -> is(said, cargo.id().value(), cargo.name()))
                .map(Cargo::id)
                .findFirst();
        if (found.isEmpty()) {
            String known = scenario.cargoes().stream()
                    .map(cargo -> cargo.id().value())
                    .limit(30)
                    .collect(Collectors.joining(", "));
            problems.add(unknown("--cargo", "CARGO-UNKNOWN", said, known));
        }
        return found;
    }

    private static boolean is(String said, String id, String name) {
        return said.equalsIgnoreCase(id) || said.equalsIgnoreCase(name);
    }

    private static Problem unknown(String option, String code, String said, String known) {
        return new Problem(option, 0, code, "nobody knows '%s'".formatted(said), "known are " + known);
    }
}
