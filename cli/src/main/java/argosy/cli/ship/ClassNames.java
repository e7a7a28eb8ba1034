package argosy.cli.ship;

import argosy.domain.Catalogue;
import argosy.domain.VesselClass;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import java.util.List;
import java.util.Optional;

/// Finds a vessel class by id or name, any case.
public final class ClassNames {
    private ClassNames() {}

    /// Empty when there is none, which `problems` then says.
    public static Optional<VesselClass> find(Catalogue catalogue, String wanted, ProblemList problems) {
        Optional<VesselClass> found = catalogue.vesselClasses().stream()
                .filter(it ->
                        it.id().value().equalsIgnoreCase(wanted) || it.name().equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids = catalogue.vesselClasses().stream()
                    .map(it -> it.id().value())
                    .toList();
            String advice = NearNames.advice(wanted, ids, "classes are " + String.join(", ", ids));
            problems.error("--class", 0, "CLASS-UNKNOWN", "no vessel class %s".formatted(wanted), advice);
        }
        return found;
    }
}
