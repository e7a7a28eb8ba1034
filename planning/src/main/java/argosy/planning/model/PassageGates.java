package argosy.planning.model;

import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.VesselClass;
import argosy.search.Gate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells which entries of passages and which berths are gates for a vessel class.
public interface PassageGates {
    /// The optimiser's gate at the entry of the passage, if it can stop this class at some time or load.
    Optional<Integer> findGate(VesselClass vesselClass, @Nullable PassageId passage);

    /// The same gate by its steps.
    Optional<Gate> findSteps(VesselClass vesselClass, @Nullable PassageId passage);

    /// The gate at the berths of a port, if their draught is less than her load line.
    Optional<Gate> findSteps(VesselClass vesselClass, PortId port);
}
