package argosy.io.scenario;

import argosy.domain.Disruption;
import argosy.domain.Problem;
import java.util.List;

/// What reading a file of disruptions came to.
///
/// @param problems empty when all of the file is good; else no disruption should be used
public record DisruptionReading(List<Disruption> disruptions, List<Problem> problems) {
    public DisruptionReading {
        disruptions = List.copyOf(disruptions);
        problems = List.copyOf(problems);
    }
}
