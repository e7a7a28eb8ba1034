package argosy.economics.bunkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BunkerPlanTest {
    @Test
    void fillsUpWhereItIsCheap() {
        BunkerPlan plan = BunkerPlan.of(
                List.of(
                        new BunkerPlan.Stop("Istanbul", 540, 40),
                        new BunkerPlan.Stop("Novorossiysk", 490, 60),
                        new BunkerPlan.Stop("Augusta", 600, 50)),
                30,
                100,
                10);
        // to Novorossiysk 10 + 40 - 30 = 20 t; there full; Augusta 50 + 10 - 40 = 20 t
        assertThat(plan.liftedT()).containsExactly(20.0, 90.0, 20.0);
        assertThat(plan.costUsd()).isCloseTo(20 * 540 + 90 * 490 + 20 * 600, within(1e-6));
    }

    @Test
    void runningDryIsRefused() {
        assertThatThrownBy(() -> BunkerPlan.of(List.of(new BunkerPlan.Stop("A", 500, 120)), 0, 100, 0))
                .hasMessageContaining("below the reserve");
    }

    /// Against dynamic programming over whole tonnes.
    @Test
    void asCheapAsTryingEverything() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<BunkerPlan.Stop> stops = new ArrayList<>();
            int count = 2 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                stops.add(new BunkerPlan.Stop("S" + i, 400 + random.nextInt(300), 1 + random.nextInt(25)));
            }
            int rob = random.nextInt(30);
            BunkerPlan plan = BunkerPlan.of(stops, rob, 30, 4);
            assertThat(plan.costUsd()).as("round %d", round).isCloseTo(cheapest(stops, rob, 30, 4), within(1e-6));
        }
    }

    private static double cheapest(List<BunkerPlan.Stop> stops, int rob, int capacity, int reserve) {
        double[] cost = new double[capacity + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[rob] = 0;
        for (BunkerPlan.Stop stop : stops) {
            double[] next = new double[capacity + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int before = 0; before <= capacity; before++) {
                for (int after = before; after <= capacity; after++) {
                    int left = after - (int) stop.burnsAfterT();
                    if (left >= reserve) {
                        next[left] = Math.min(next[left], cost[before] + (after - before) * stop.usdPerT());
                    }
                }
            }
            cost = next;
        }
        return Arrays.stream(cost).min().orElseThrow();
    }
}
