package argosy.domain.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a plan was made from, so that anybody can make it again.
///
/// @param scenarioHash SHA-256 of the scenario in canonical form
/// @param dataVersions catalogue and network file versions by name
public record PlanStamp(
        String argosyVersion, String scenarioName, String scenarioHash, SortedMap<String, String> dataVersions) {
    public PlanStamp {
        dataVersions = Collections.unmodifiableSortedMap(new TreeMap<>(dataVersions));
    }
}
