package argosy.economics.laytime;

import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cuts one port stay into spans that count and spans that do not.
final class LaytimeCount {
    private static final double MILLIS_PER_HOUR = 3_600_000;

    private final LaytimeTerms terms;
    private final PortLog log;

    LaytimeCount(LaytimeTerms terms, PortLog log) {
        this.terms = terms;
        this.log = log;
    }

    /// One line of the time sheet.
    record Span(Instant from, Instant to, LaytimeRule rule) {
        double hours() {
            return Duration.between(from, to).toMillis() / MILLIS_PER_HOUR;
        }

        double countedHours() {
            return hours() * rule.share();
        }
    }

    /// When laytime begins to run: notice time over, or work begun if that counts.
    Instant commences() {
        Instant turned = terms.noticeOver(log.notice());
        boolean workedFirst = terms.workBeforeCounts() && log.worked().isBefore(turned);
        Instant begins = workedFirst ? log.worked() : turned;
        return begins.isAfter(log.completed()) ? log.completed() : begins;
    }

    /// Spans from commencement to completion, in order.
    ///
    /// @param usedHours laytime used at ports before, for reversible laytime; once the allowance is gone
    /// only the ship's own fault and shifting stop the clock ("once on demurrage always on demurrage")
    List<Span> spans(double usedHours) {
        List<Instant> cuts = cuts();
        List<Span> spans = new ArrayList<>();
        double used = usedHours;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Instant from = cuts.get(i);
            Instant to = cuts.get(i + 1);
            Span span = span(from, to, used >= terms.allowedHours());
            double leftHours = terms.allowedHours() - used;
            if (span.rule().counts() && leftHours > 0 && span.hours() > leftHours) {
                Instant expires = from.plusMillis(Math.round(leftHours * MILLIS_PER_HOUR));
                spans.add(span(from, expires, false));
                used = terms.allowedHours();
                span = span(expires, to, true);
            }
            used += span.countedHours();
            spans.add(span);
        }
        return spans;
    }

    private Span span(Instant from, Instant to, boolean onDemurrage) {
        Instant middle = from.plusMillis(Duration.between(from, to).toMillis() / 2);
        return new Span(from, to, rule(middle, onDemurrage));
    }

    private LaytimeRule rule(Instant at, boolean onDemurrage) {
        if (within(log.shipFault(), at)) {
            return LaytimeRule.SHIP;
        }
        if (within(log.shifting(), at)) {
            return LaytimeRule.SHIFTING;
        }
        if (onDemurrage) {
            return within(log.halfRate(), at) ? LaytimeRule.HALF_DEMURRAGE : LaytimeRule.ON_DEMURRAGE;
        }
        if (terms.weatherPermitting() && within(log.badWeather(), at)) {
            return LaytimeRule.WEATHER;
        }
        if (!terms.isExcepted(at)) {
            return LaytimeRule.LAYTIME;
        }
        boolean used = terms.workBeforeCounts() && !at.isBefore(log.worked());
        return used ? LaytimeRule.UNLESS_USED : LaytimeRule.EXCEPTED;
    }

    private static boolean within(List<Window> windows, Instant at) {
        return windows.stream().anyMatch(window -> window.contains(at));
    }

    /// Every moment at which the answer may change.
    private List<Instant> cuts() {
        Instant from = commences();
        Instant to = log.completed();
        TreeSet<Instant> cuts = new TreeSet<>(Comparator.naturalOrder());
        cuts.add(from);
        cuts.add(to);
        cuts.add(log.worked());
        for (LocalDate day = from.atZone(terms.zone()).toLocalDate();
                !day.isAfter(to.atZone(terms.zone()).toLocalDate());
                day = day.plusDays(1)) {
            cuts.add(day.atStartOfDay(terms.zone()).toInstant());
            addWeekly(cuts, day);
        }
        for (List<Window> windows : List.of(log.badWeather(), log.shipFault(), log.shifting(), log.halfRate())) {
            windows.forEach(window -> {
                cuts.add(window.from());
                cuts.add(window.to());
            });
        }
        return cuts.stream()
                .filter(cut -> !cut.isBefore(from) && !cut.isAfter(to))
                .toList();
    }

    private void addWeekly(Set<Instant> cuts, LocalDate day) {
        for (LaytimeTerms.WeeklySpan span : terms.weekends()) {
            if (span.fromDay() == day.getDayOfWeek()) {
                cuts.add(day.atTime(span.from()).atZone(terms.zone()).toInstant());
            }
            if (span.toDay() == day.getDayOfWeek()) {
                cuts.add(day.atTime(span.to()).atZone(terms.zone()).toInstant());
            }
        }
    }
}
