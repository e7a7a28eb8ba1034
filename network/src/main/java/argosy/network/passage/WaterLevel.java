package argosy.network.passage;

import argosy.domain.PassageId;
import argosy.domain.Provenance;
import java.time.Instant;

/// One reading or forecast of the water in a passage.
///
/// @param kind   what `valueM` is
/// @param valueM metres
public record WaterLevel(PassageId passage, Instant from, Kind kind, double valueM, Provenance provenance) {
    /// What a reading states.
    public enum Kind {
        /// Permitted draught of the vessel.
        DRAUGHT,
        /// Height above the level for which the passage's own draught is stated; negative below it.
        LEVEL
    }
}
