package argosy.cli;

import argosy.domain.GeoPoint;
import argosy.domain.Problem;
import argosy.domain.draft.ScenarioOutcome;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.scenario.ScenarioReader;
import argosy.network.Waters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// Reads a scenario a user named on the command line, and prints what is wrong with it.
public final class ScenarioInput {
    /// A port that a scenario places itself may lie this far from navigable water.
    private static final double NEAR_NM = 5;

    private ScenarioInput() {}

    /// Reads and checks the scenario with the bundled catalogue and waters.
    public static ScenarioOutcome read(Path path) {
        return ScenarioReader.read(path, CatalogueReader.bundled(), ScenarioInput::isNearWater);
    }

    /// One line a problem, in the form of the command contract.
    public static void print(List<Problem> problems, PrintWriter out) {
        problems.stream().map(Problem::text).forEach(out::println);
    }

    /// Asked only of ports the scenario places, so the network is read only then.
    private static boolean isNearWater(GeoPoint place) {
        return Waters.bundled()
                .snap(place)
                .filter(snap -> snap.lengthNm() <= NEAR_NM)
                .isPresent();
    }
}
