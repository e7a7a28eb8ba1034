package argosy.economics.laytime;

import argosy.domain.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Cuts one port stay into spans that count and spans that do not.
final class LaytimeCount {
    private final LaytimeTerms terms;
    private final PortLog log;

    LaytimeCount(LaytimeTerms terms, PortLog log) {
        this.terms = terms;
        this.log = log;
    }

    /// One line of the time sheet.
    record Span(Instant from, Instant to, boolean counts, String reason) {
        double hours() {
            return Duration.between(from, to).toMillis() / 3_600_000.0;
        }
    }

    /// When laytime begins to run: notice time over, or work begun if that counts.
    Instant commences() {
        Instant turned = log.notice().plusMillis(Math.round(terms.noticeHours() * 3_600_000));
        boolean workedFirst = terms.workBeforeCounts() && log.worked().isBefore(turned);
        Instant begins = workedFirst ? log.worked() : turned;
        return begins.isAfter(log.completed()) ? log.completed() : begins;
    }

    /// Spans from commencement to completion, in order.
    ///
    /// @param usedHours laytime used at ports before, for reversible laytime; once the allowance is gone
    /// only the ship's own fault stops the clock ("once on demurrage always on demurrage")
    List<Span> spans(double usedHours) {
        List<Instant> cuts = cuts();
        List<Span> spans = new ArrayList<>();
        double used = usedHours;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Instant from = cuts.get(i);
            Instant to = cuts.get(i + 1);
            Span span = span(from, to, used >= terms.allowedHours());
            double leftHours = terms.allowedHours() - used;
            if (span.counts() && leftHours > 0 && span.hours() > leftHours) {
                Instant expires = from.plusMillis(Math.round(leftHours * 3_600_000));
                spans.add(span(from, expires, false));
                used = terms.allowedHours();
                span = span(expires, to, true);
            }
            used += span.counts() ? span.hours() : 0;
            spans.add(span);
        }
        return spans;
    }

    private Span span(Instant from, Instant to, boolean onDemurrage) {
        Instant middle = from.plusMillis(Duration.between(from, to).toMillis() / 2);
        if (within(log.shipFault(), middle)) {
            return new Span(from, to, false, "ship's fault");
        }
        if (onDemurrage) {
            return new Span(from, to, true, "on demurrage");
        }
        boolean working = !middle.isBefore(log.worked());
        if (terms.weatherPermitting() && within(log.badWeather(), middle)) {
            return new Span(from, to, false, "weather");
        }
        if (isExcepted(middle) && !(terms.workBeforeCounts() && working)) {
            return new Span(from, to, false, "excepted day");
        }
        return new Span(from, to, true, "laytime");
    }

    private boolean isExcepted(Instant at) {
        LocalDate day = at.atZone(terms.zone()).toLocalDate();
        return switch (terms.excepted()) {
            case SHINC -> false;
            case SHEX ->
                day.getDayOfWeek() == DayOfWeek.SUNDAY || terms.holidays().contains(day);
            case FHEX ->
                day.getDayOfWeek() == DayOfWeek.FRIDAY || terms.holidays().contains(day);
        };
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
        }
        for (List<Window> windows : List.of(log.badWeather(), log.shipFault())) {
            windows.forEach(window -> {
                cuts.add(window.from());
                cuts.add(window.to());
            });
        }
        return cuts.stream()
                .filter(cut -> !cut.isBefore(from) && !cut.isAfter(to))
                .toList();
    }
}
