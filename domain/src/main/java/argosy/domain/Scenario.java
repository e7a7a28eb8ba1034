package argosy.domain;

import java.util.List;
import java.util.Optional;

/// All inputs of a plan, checked. Immutable; disruptions are laid over it by [Disruptions].
///
/// @param period what is planned: no laycan opens before it, no cargo is out after it
public record Scenario(
        String name,
        String description,
        Window period,
        List<VesselClass> vesselClasses,
        List<Vessel> vessels,
        List<Port> ports,
        List<Grade> grades,
        List<Passage> passages,
        List<Cargo> cargoes,
        RuleBook rules,
        List<Disruption> disruptions) {
    public Scenario {
        vesselClasses = List.copyOf(vesselClasses);
        vessels = List.copyOf(vessels);
        ports = List.copyOf(ports);
        grades = List.copyOf(grades);
        passages = List.copyOf(passages);
        cargoes = List.copyOf(cargoes);
        disruptions = List.copyOf(disruptions);
    }

    public Optional<Vessel> findVessel(VesselId id) {
        return vessels.stream().filter(vessel -> vessel.id().equals(id)).findFirst();
    }

    public Optional<Cargo> findCargo(CargoId id) {
        return cargoes.stream().filter(cargo -> cargo.id().equals(id)).findFirst();
    }

    public Optional<Passage> findPassage(PassageId id) {
        return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
    }

    public Vessel getVessel(VesselId id) {
        return findVessel(id).orElseThrow(() -> new IllegalArgumentException("No vessel " + id + "."));
    }

    public Cargo getCargo(CargoId id) {
        return findCargo(id).orElseThrow(() -> new IllegalArgumentException("No cargo " + id + "."));
    }

    public Port getPort(PortId id) {
        return ports.stream()
                .filter(port -> port.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No port " + id + "."));
    }

    public Grade getGrade(GradeId id) {
        return grades.stream()
                .filter(grade -> grade.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No grade " + id + "."));
    }

    public VesselClass getVesselClass(VesselClassId id) {
        return vesselClasses.stream()
                .filter(vesselClass -> vesselClass.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No vessel class " + id + "."));
    }
}
