package argosy.planning;

import argosy.domain.plan.PlanStamp;
import java.time.Duration;

/// How a plan is to be looked for.
///
/// @param timeLimit        wall time of the search; zero: none
/// @param iterationLimit   search iterations per thread; `Long.MAX_VALUE`: none. A run ended by iterations alone gives
/// the same plan for the same seed and threads on any machine
/// @param explanationLimit wall time for the cheapest ways of all cargoes left behind together; zero: no planning again
/// @param stamp            what the scenario was read from
public record PlanRequest(
        Duration timeLimit, long iterationLimit, long seed, int threads, Duration explanationLimit, PlanStamp stamp) {
    /// A limit by wall time, a tenth of it for explanations but no more than ten seconds.
    public static PlanRequest ofTime(Duration timeLimit, long seed, int threads, PlanStamp stamp) {
        Duration tenth = timeLimit.dividedBy(10);
        Duration most = Duration.ofSeconds(10);
        return new PlanRequest(
                timeLimit, Long.MAX_VALUE, seed, threads, tenth.compareTo(most) < 0 ? tenth : most, stamp);
    }

    /// A limit by iterations; cheapest ways are squeezes into one vessel's route, not planned again.
    public static PlanRequest ofIterations(long iterations, long seed, int threads, PlanStamp stamp) {
        return new PlanRequest(Duration.ZERO, iterations, seed, threads, Duration.ZERO, stamp);
    }

    /// The same, ended by this wall time at the latest; zero: no such limit.
    public PlanRequest within(Duration limit) {
        return new PlanRequest(limit, iterationLimit, seed, threads, explanationLimit, stamp);
    }
}
