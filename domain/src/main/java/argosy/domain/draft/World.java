package argosy.domain.draft;

import argosy.domain.Catalogue;
import argosy.domain.Grade;
import argosy.domain.GradeId;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks names of a scenario's rows up in the catalogue it plays on.
final class World {
    private final Catalogue catalogue;
    private final PlaceNames places;

    World(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.places = new PlaceNames(catalogue.ports());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// The port a cell names; a problem and a placeholder when nobody knows it.
    PortId port(Cells cells, String column) {
        return findPort(cells, column).map(Port::id).orElse(new PortId("?"));
    }

    Optional<Port> findPort(Cells cells, String column) {
        String name = cells.text(column, null);
        Optional<Port> port = places.find(name);
        if (port.isEmpty() && cells.has(column)) {
            List<String> near = places.near(name);
            cells.problem(
                    column,
                    "PORT-UNKNOWN",
                    "no port is called %s".formatted(name),
                    near.isEmpty()
                            ? "add it to ports.csv of the scenario"
                            : "did you mean %s?".formatted(String.join(" or ", near)));
        }
        return port;
    }

    GradeId grade(Cells cells, String column) {
        List<String> ids =
                catalogue.grades().stream().map(grade -> grade.id().value()).toList();
        return new GradeId(id(cells, column, "GRADE-UNKNOWN", ids));
    }

    VesselClassId vesselClass(Cells cells, String column) {
        List<String> ids =
                catalogue.vesselClasses().stream().map(it -> it.id().value()).toList();
        return new VesselClassId(id(cells, column, "CLASS-UNKNOWN", ids));
    }

    Optional<Grade> findGrade(GradeId id) {
        return catalogue.grades().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<Port> findPort(PortId id) {
        return catalogue.ports().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<VesselClass> findClass(VesselClassId id) {
        return catalogue.vesselClasses().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    static String id(Cells cells, String column, String code, List<String> ids) {
        String written = cells.text(column, null);
        @Nullable
        String id = ids.stream()
                .filter(it -> it.equalsIgnoreCase(written))
                .findFirst()
                .orElse(null);
        if (id == null && cells.has(column)) {
            cells.problem(
                    column,
                    code,
                    "nothing is called %s".formatted(written),
                    NearNames.advice(written, ids, "known are " + String.join(", ", ids)));
        }
        return id == null ? "?" : id;
    }
}
