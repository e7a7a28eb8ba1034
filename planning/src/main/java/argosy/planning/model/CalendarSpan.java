package argosy.planning.model;

import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// The time for which passages are looked up: from the first open vessel to well after the period.
final class CalendarSpan {
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration AFTER = Duration.ofDays(250);

    private CalendarSpan() {}

    static Window of(Scenario scenario) {
        Instant first = scenario.vessels().stream()
                .map(Vessel::openFrom)
                .min(Comparator.naturalOrder())
                .filter(open -> open.isBefore(scenario.period().from()))
                .orElse(scenario.period().from());
        return new Window(first.minus(BEFORE), scenario.period().to().plus(AFTER));
    }
}
