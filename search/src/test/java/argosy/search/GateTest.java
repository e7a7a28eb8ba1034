package argosy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Gate CANAL =
            Gate.of(new Gate.Step(10, Gate.CLOSED), new Gate.Step(20, 5), new Gate.Step(30, 9));

    @Test
    void everythingPassesBeforeTheFirstStep() {
        assertThat(CANAL.earliestPassing(9, 1_000_000)).isEqualTo(9);
    }

    @Test
    void anEmptyVesselWaitsForTheOpening() {
        assertThat(CANAL.earliestPassing(10, 0)).isEqualTo(20);
        assertThat(CANAL.earliestPassing(10, 6)).isEqualTo(30);
    }

    @Test
    void aLoadAboveAllComingLimitsNeverPasses() {
        assertThat(CANAL.earliestPassing(10, 10)).isEqualTo(Bounds.NEVER);
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.of(new Gate.Step(10, 1), new Gate.Step(10, 2)))
                .withMessageContaining("rising order");
    }

    @Test
    void passingIsFirstInFirstOutAndTheLatestArrivalIsItsInverse() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Gate gate = random(random);
            long load = random.nextInt(12);
            long before = Long.MIN_VALUE;
            for (long arrival = -5; arrival < 120; arrival++) {
                long passing = gate.earliestPassing(arrival, load);
                assertThat(passing).isGreaterThanOrEqualTo(Math.max(arrival, before));
                assertThat(passing == Bounds.NEVER || gate.limitAt(passing) >= load)
                        .isTrue();
                before = passing;
            }
            for (long by = -5; by < 120; by++) {
                long latest = gate.latestArrival(by, load);
                assertThat(gate.earliestPassing(latest, load)).isLessThanOrEqualTo(by);
                assertThat(gate.earliestPassing(latest + 1, load)).isGreaterThan(by);
            }
        }
    }

    @Test
    void aHeavierLoadNeverPassesEarlier() {
        for (long seed = 0; seed < 100; seed++) {
            Gate gate = random(new SplittableRandom(seed));
            for (long arrival = 0; arrival < 120; arrival += 7) {
                for (long load = 1; load < 13; load++) {
                    assertThat(gate.earliestPassing(arrival, load))
                            .isGreaterThanOrEqualTo(gate.earliestPassing(arrival, load - 1));
                }
            }
        }
    }

    private static Gate random(SplittableRandom random) {
        List<Gate.Step> steps = new ArrayList<>();
        long moment = random.nextInt(20);
        for (int k = random.nextInt(5); k > 0; k--) {
            steps.add(new Gate.Step(moment, random.nextInt(13) - 1));
            moment += 1 + random.nextInt(30);
        }
        return Gate.of(steps);
    }
}
