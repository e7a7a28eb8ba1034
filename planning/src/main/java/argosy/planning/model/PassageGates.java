package argosy.planning.model;

import argosy.domain.PassageId;
import argosy.domain.VesselClass;
import java.util.Optional;

/// Tells which entries of passages are gates for a vessel class.
@FunctionalInterface
public interface PassageGates {
    /// The optimiser's gate at the entry of the passage, if it can stop this class at some time or load.
    Optional<Integer> findGate(VesselClass vesselClass, PassageId passage);
}
