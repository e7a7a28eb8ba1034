package argosy.domain;

import java.util.List;

/// What ships with Argosy: facts about the world that a scenario may override row by row.
public record Catalogue(
        List<VesselClass> vesselClasses, List<Port> ports, List<Grade> grades, List<Passage> passages, RuleBook rules) {
    public Catalogue {
        vesselClasses = List.copyOf(vesselClasses);
        ports = List.copyOf(ports);
        grades = List.copyOf(grades);
        passages = List.copyOf(passages);
    }
}
