package argosy.planning.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Collects violations. Lives inside one check.
final class Findings {
    private static final double SAME = 1e-6;

    private final List<Violation> violations = new ArrayList<>();

    void add(String rule, String place, String explanation) {
        violations.add(new Violation(rule, place, explanation));
    }

    void require(boolean holds, String rule, String place, String explanation) {
        if (!holds) {
            add(rule, place, explanation);
        }
    }

    /// Equal to a millionth, or to a billionth of their size.
    void same(String rule, String place, String what, double found, double expected) {
        double tolerance = Math.max(SAME, Math.abs(expected) * 1e-9);
        if (!(Math.abs(found - expected) <= tolerance)) {
            add(rule, place, String.format(Locale.ROOT, "%s is %.4f, should be %.4f", what, found, expected));
        }
    }

    void sameMoment(String rule, String place, String what, Instant found, Instant expected) {
        if (!found.equals(expected)) {
            add(
                    rule,
                    place,
                    "%s is %s, should be %s (%s off)"
                            .formatted(what, found, expected, Duration.between(expected, found)));
        }
    }

    void sameCents(String rule, String place, String what, long found, long expected, long tolerance) {
        if (Math.abs(found - expected) > tolerance) {
            add(rule, place, "%s is %d cents, should be %d".formatted(what, found, expected));
        }
    }

    List<Violation> list() {
        return List.copyOf(violations);
    }
}
