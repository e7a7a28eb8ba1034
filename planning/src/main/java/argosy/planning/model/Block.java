package argosy.planning.model;

import argosy.domain.PortId;
import argosy.domain.Window;
import java.util.List;

/// A span in which a vessel lies idle at one of some ports: docking at one, a breakdown wherever she is.
///
/// @param ports exactly one of them
public record Block(int vessel, List<PortId> ports, Window window, String reason) {
    public Block {
        ports = List.copyOf(ports);
    }
}
