package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Scenario;
import argosy.domain.plan.Plan;
import argosy.planning.testkit.EveryWay;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random small trades: the plan earns what trying every way earns, and its bound is that.
class OptimumTest {
    private static final List<String> PORTS = List.of("BUS", "KUL", "TUA", "PIR", "ALI", "CND", "BAK", "AAU", "KZR");
    private static final List<String> GRADES = List.of("DIESEL", "NAPHTHA", "FUEL-OIL", "CRUDE");
    private static final List<String> CLASSES = List.of("RST27", "RST27M", "LACHIN", "RST26");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void asGoodAsEveryWayTried(long seed) {
        Scenario scenario = SmallTrade.read(trade(new SplittableRandom(seed)));
        Plan plan = TestPlans.plan(scenario);
        Plan best = TestPlans.plan(scenario, new EveryWay());
        assertThat(plan.proof().objectiveUsdCents()).isEqualTo(best.proof().objectiveUsdCents());
        assertThat(plan.proof().boundUsdCents())
                .isGreaterThanOrEqualTo(best.proof().objectiveUsdCents());
    }

    @Test
    void sameSeedAndStepsSamePlan() {
        Scenario scenario = SmallTrade.read(trade(new SplittableRandom(42)));
        Plan one = TestPlans.plan(scenario);
        Plan other = TestPlans.plan(scenario);
        assertThat(other.vessels()).isEqualTo(one.vessels());
        assertThat(other.leftOut()).isEqualTo(one.leftOut());
    }

    private static String trade(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int vessel = 1; vessel <= 2; vessel++) {
            text.append("vessel V%d %s at %s from 2026-08-%02d to 2026-12-20 held %s%s\n"
                    .formatted(
                            vessel,
                            any(CLASSES, random),
                            any(PORTS, random),
                            10 + random.nextInt(15),
                            any(GRADES, random),
                            random.nextInt(3) > 0 ? " with RU-INLAND" : ""));
        }
        for (int cargo = 1; cargo <= 5; cargo++) {
            int from = 1 + random.nextInt(20);
            boolean part = random.nextBoolean();
            String load = any(PORTS, random);
            List<String> others =
                    PORTS.stream().filter(port -> !port.equals(load)).toList();
            text.append("%s C%d %s %s %s %s 2026-09-%02d..2026-09-%02d %d/t%s\n"
                    .formatted(
                            random.nextInt(4) == 0 ? "contract" : "spot",
                            cargo,
                            any(GRADES, random),
                            part ? "1500-2500" : "3000-6000",
                            load,
                            any(others, random),
                            from,
                            from + 5,
                            20 + random.nextInt(70),
                            random.nextBoolean() ? " relet 60000" : ""));
        }
        return text.toString();
    }

    private static String any(List<String> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
