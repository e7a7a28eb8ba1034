package argosy.planning.model;

import argosy.domain.PassageId;
import argosy.domain.VesselClass;

/// Tells which entries of passages are gates for a vessel class.
@FunctionalInterface
public interface PassageGates {
    /// Whether the passage can stop this class at some time or load.
    boolean isGate(VesselClass vesselClass, PassageId passage);
}
