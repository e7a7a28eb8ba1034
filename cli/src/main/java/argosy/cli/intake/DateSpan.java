package argosy.cli.intake;

import argosy.cli.route.RouteDates;
import argosy.domain.draft.ProblemList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A span of dates as the user writes it: `2026-04-01..2026-11-30`, both ends included.
record DateSpan(Instant from, Instant to) {
    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    static Optional<DateSpan> parse(String option, String text, ProblemList problems) {
        String[] ends = text.split("\\.\\.", -1);
        Optional<Instant> from = ends.length == 2 ? RouteDates.parse(ends[0].strip()) : Optional.empty();
        Optional<Instant> to = ends.length == 2 ? RouteDates.parse(ends[1].strip()) : Optional.empty();
        boolean sound = from.isPresent()
                && to.isPresent()
                && !to.get().isBefore(from.get())
                && Duration.between(from.get(), to.get()).compareTo(LONGEST) <= 0;
        if (!sound) {
            problems.error(
                    option,
                    0,
                    "DATES",
                    "%s is no span of dates".formatted(text),
                    "write 2026-04-01..2026-11-30, the earlier date first, three years at most");
            return Optional.empty();
        }
        return Optional.of(new DateSpan(from.get(), to.get()));
    }

    /// Every day of the span from its first moment on.
    List<Instant> days() {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plus(Duration.ofDays(1)))
                .toList();
    }
}
