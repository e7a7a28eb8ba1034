package argosy.cli.route;

import argosy.domain.PassageId;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A leg as a reader wants it: stretches of one passage, or of one open water, put together whatever their zones.
///
/// @param parts the legs in it, in sailing order
record LegRow(List<TimedLeg> parts) {
    LegRow {
        parts = List.copyOf(parts);
    }

    static List<LegRow> of(List<TimedLeg> legs) {
        List<LegRow> rows = new ArrayList<>();
        List<TimedLeg> parts = new ArrayList<>();
        for (TimedLeg timed : legs) {
            if (!parts.isEmpty() && !belongTogether(parts.getLast().leg(), timed.leg())) {
                rows.add(new LegRow(parts));
                parts.clear();
            }
            parts.add(timed);
        }
        if (!parts.isEmpty()) {
            rows.add(new LegRow(parts));
        }
        return List.copyOf(rows);
    }

    private static boolean belongTogether(RouteLeg a, RouteLeg b) {
        return Objects.equals(a.passage(), b.passage()) && a.name().equals(b.name());
    }

    String name() {
        return parts.getFirst().leg().name();
    }

    /// The name, with the id by which the passage can be avoided where that differs.
    String title() {
        PassageId passage = parts.getFirst().leg().passage();
        boolean isPlain = passage == null || passage.value().equalsIgnoreCase(name());
        return isPlain ? name() : "%s (%s)".formatted(name(), passage);
    }

    double distanceNm() {
        return parts.stream().mapToDouble(timed -> timed.leg().distanceNm()).sum();
    }

    int lockCount() {
        return parts.stream().mapToInt(timed -> timed.leg().lockCount()).sum();
    }

    Instant enters() {
        return parts.getFirst().enters();
    }

    Instant leaves() {
        return parts.getLast().leaves();
    }

    /// From reaching it to having passed it, waiting for an opening included.
    double hours() {
        return hours(Duration.between(enters(), leaves()));
    }

    /// Waiting for an opening or for water before it.
    double waitedHours() {
        return parts.stream()
                .mapToDouble(timed -> hours(Duration.between(timed.enters(), timed.starts())))
                .sum();
    }

    static double hours(Duration duration) {
        return duration.toSeconds() / 3600.0;
    }
}
