package argosy.planning.model;

import argosy.domain.PortId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ports as the optimiser's location ids.
final class Locations {
    private final Map<PortId, Integer> ids = new TreeMap<>();

    Locations(List<PortId> ports) {
        for (PortId port : ports) {
            ids.put(port, ids.size());
        }
    }

    int count() {
        return ids.size();
    }

    int of(PortId port) {
        Integer id = ids.get(port);
        if (id == null) {
            throw new IllegalArgumentException("Port %s is not used in this plan.".formatted(port));
        }
        return id;
    }
}
