package argosy.server.jobs;

import argosy.domain.Scenario;
import java.time.Duration;

/// A plan to be made.
///
/// @param planId         under which it is kept
/// @param scenario       disruptions laid over it
/// @param iterationLimit per thread; `Long.MAX_VALUE` when none
public record PlanOrder(
        String planId, Scenario scenario, Duration timeLimit, long iterationLimit, long seed, int threads) {}
