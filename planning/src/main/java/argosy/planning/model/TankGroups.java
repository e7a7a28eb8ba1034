package argosy.planning.model;

import argosy.domain.GradeFamily;
import java.util.List;

/// Families of grades as the optimiser's setup groups.
final class TankGroups {
    private static final List<GradeFamily> FAMILIES = List.of(GradeFamily.values());

    private TankGroups() {}

    static int count() {
        return FAMILIES.size();
    }

    static int of(GradeFamily family) {
        return FAMILIES.indexOf(family);
    }
}
