package argosy.economics.laytime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The time sheet of a charter: time used against time allowed, and the money.
///
/// @param lines      spans from commencement to completion at each port
/// @param usedHours  laytime and time on demurrage together
/// @param savedHours allowance not used, zero on demurrage
/// @param demurrageHours time beyond the allowance
/// @param demurrageUsd owed to the owner
/// @param despatchUsd  owed by the owner
public record LaytimeStatement(
        List<Line> lines,
        double allowedHours,
        double usedHours,
        double savedHours,
        double demurrageHours,
        double demurrageUsd,
        double despatchUsd) {
    private static final double HOURS_PER_DAY = 24;

    public LaytimeStatement {
        lines = List.copyOf(lines);
    }

    /// One line of the time sheet.
    public record Line(Instant from, Instant to, double hours, boolean counts, String reason) {}

    /// One port alone.
    public static LaytimeStatement of(LaytimeTerms terms, PortLog log) {
        return reversible(terms, List.of(log));
    }

    /// Ports that share one allowance: time saved at one is used at the next.
    public static LaytimeStatement reversible(LaytimeTerms terms, List<PortLog> logs) {
        List<Line> lines = new ArrayList<>();
        double usedHours = 0;
        for (PortLog log : logs) {
            for (LaytimeCount.Span span : new LaytimeCount(terms, log).spans(usedHours)) {
                lines.add(new Line(span.from(), span.to(), span.hours(), span.counts(), span.reason()));
            }
            usedHours =
                    lines.stream().filter(Line::counts).mapToDouble(Line::hours).sum();
        }
        return of(terms, lines, usedHours);
    }

    private static LaytimeStatement of(LaytimeTerms terms, List<Line> lines, double usedHours) {
        double savedHours = Math.max(0, terms.allowedHours() - usedHours);
        double demurrageHours = Math.max(0, usedHours - terms.allowedHours());
        return new LaytimeStatement(
                lines,
                terms.allowedHours(),
                usedHours,
                savedHours,
                demurrageHours,
                demurrageHours / HOURS_PER_DAY * terms.demurrageUsdPerDay(),
                savedHours / HOURS_PER_DAY * terms.despatchUsdPerDay());
    }
}
