package argosy.cli.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Seeded draws. The same seed gives the same sequence on any machine.
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Dice of their own, so that drawing more of one kind leaves the other kind as it is.
    Dice split() {
        return new Dice(random.nextLong());
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /// Both ends included.
    int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> T pick(List<T> list, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * list.stream().mapToDouble(weight).sum();
        for (T each : list) {
            left -= weight.applyAsDouble(each);
            if (left < 0) {
                return each;
            }
        }
        return list.getLast();
    }
}
