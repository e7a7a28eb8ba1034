package argosy.economics.laytime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The time sheet of a charter: time used against time allowed, and the money.
///
/// @param lines      spans from notice to completion at each port
/// @param usedHours  laytime and time on demurrage together, time at half rate counted half
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
    ///
    /// @param port         position of its log among those given, from 0
    /// @param usedHours    counted so far, this line included
    public record Line(int port, Instant from, Instant to, double hours, LaytimeRule rule, double usedHours) {
        public boolean counts() {
            return rule.counts();
        }

        public String reason() {
            return rule.reason();
        }
    }

    /// One port alone.
    public static LaytimeStatement of(LaytimeTerms terms, PortLog log) {
        return reversible(terms, List.of(log));
    }

    /// Ports that share one allowance: time saved at one is used at the next.
    public static LaytimeStatement reversible(LaytimeTerms terms, List<PortLog> logs) {
        return reversible(logs.stream().map(log -> terms).toList(), logs);
    }

    /// As [#reversible(LaytimeTerms, List)], each port in its own calendar; the first terms' allowance and
    /// rates hold.
    ///
    /// @param terms one for each log
    public static LaytimeStatement reversible(List<LaytimeTerms> terms, List<PortLog> logs) {
        List<Line> lines = new ArrayList<>();
        double usedHours = 0;
        for (int port = 0; port < logs.size(); port++) {
            usedHours = count(terms.get(port), logs.get(port), port, usedHours, lines);
        }
        return of(terms.getFirst(), lines, usedHours);
    }

    /// Ports counted apart, their results set off against each other (BIMCO 2013, "To average laytime").
    ///
    /// @param terms one for each log, each with its own allowance; the first's rates hold
    public static LaytimeStatement average(List<LaytimeTerms> terms, List<PortLog> logs) {
        List<Line> lines = new ArrayList<>();
        double usedHours = 0;
        double allowedHours = 0;
        for (int port = 0; port < logs.size(); port++) {
            usedHours += count(terms.get(port), logs.get(port), port, 0, lines);
            allowedHours += terms.get(port).allowedHours();
        }
        return of(terms.getFirst(), lines, usedHours, allowedHours);
    }

    /// Hours used up to the end of this port.
    private static double count(LaytimeTerms terms, PortLog log, int port, double usedBefore, List<Line> lines) {
        LaytimeCount count = new LaytimeCount(terms, log);
        if (count.commences().isAfter(log.notice())) {
            LaytimeCount.Span notice = new LaytimeCount.Span(log.notice(), count.commences(), LaytimeRule.NOTICE);
            lines.add(new Line(port, notice.from(), notice.to(), notice.hours(), notice.rule(), usedBefore));
        }
        double usedHours = usedBefore;
        for (LaytimeCount.Span span : count.spans(usedBefore)) {
            usedHours += span.countedHours();
            lines.add(new Line(port, span.from(), span.to(), span.hours(), span.rule(), usedHours));
        }
        return usedHours;
    }

    private static LaytimeStatement of(LaytimeTerms terms, List<Line> lines, double usedHours) {
        return of(terms, lines, usedHours, terms.allowedHours());
    }

    private static LaytimeStatement of(LaytimeTerms terms, List<Line> lines, double usedHours, double allowedHours) {
        double savedHours = Math.max(0, allowedHours - usedHours);
        double demurrageHours = Math.max(0, usedHours - allowedHours);
        return new LaytimeStatement(
                lines,
                allowedHours,
                usedHours,
                savedHours,
                demurrageHours,
                demurrageHours / HOURS_PER_DAY * terms.demurrageUsdPerDay(),
                savedHours / HOURS_PER_DAY * terms.despatchUsdPerDay());
    }
}
