package argosy.network.passage;

import argosy.domain.DailyEntry;
import argosy.domain.EntryHours;
import argosy.domain.IceRegime;
import argosy.domain.Passage;
import argosy.domain.VesselLimits;
import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Hours of entry and ice regimes of one passage for one vessel, as spans of time. Each rule holds in its window and
/// then lets her in only in its own open spans, or at no more than a draught outside them.
final class EntryRules {
    /// @param inForce null: always
    /// @param open    from the first moment to just before the last
    /// @param elseM   draught that may enter outside the open spans; 0: none
    private record Rule(@Nullable Window inForce, NavigableMap<Instant, Instant> open, double elseM, String words) {
        boolean stops(Instant at) {
            if (inForce != null
                    && (at.isBefore(inForce.from()) || !at.isBefore(inForce.to().plus(PassageCalendar.TICK)))) {
                return false;
            }
            Map.Entry<Instant, Instant> span = open.floorEntry(at);
            return span == null || !at.isBefore(span.getValue());
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private EntryRules() {}

    /// The rules that concern a vessel of these measures; no measure (0) is under every limit.
    static EntryRules of(Passage passage, Window span, VesselLimits vessel) {
        EntryRules all = new EntryRules();
        ZoneId zone = passage.rules().zone();
        for (EntryHours hours : passage.rules().hours()) {
            if (over(vessel.loaM(), hours.overLoaM()) && over(vessel.beamM(), hours.overBeamM())) {
                all.rules.add(
                        new Rule(hours.window(), daily(hours, zone, span), hours.overDraughtM(), words(hours.daily())));
            }
        }
        if (!vessel.iceClass().equals(VesselLimits.UNKNOWN_ICE_CLASS)) {
            all.addIce(passage, zone, span, vessel.iceClass());
        }
        return all;
    }

    private static boolean over(double actualM, double limitM) {
        return limitM <= 0 || actualM > limitM + 1e-6;
    }

    private static String words(DailyEntry daily) {
        return switch (daily) {
            case DailyEntry.Between between -> "entry from %s to %s".formatted(between.opens(), between.closes());
            case DailyEntry.Daylight daylight -> "entry by daylight only";
            case DailyEntry.Departures departures -> "convoys leave at %s".formatted(departures.at());
        };
    }

    private static NavigableMap<Instant, Instant> daily(EntryHours hours, ZoneId zone, Window span) {
        NavigableMap<Instant, Instant> open = new TreeMap<>();
        LocalDate last = span.to().atZone(zone).toLocalDate().plusDays(1);
        for (LocalDate day = span.from().atZone(zone).toLocalDate().minusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (hours.days().contains(day.getDayOfWeek())) {
                addDay(open, hours.daily(), day, zone);
            }
        }
        return open;
    }

    private static void addDay(NavigableMap<Instant, Instant> open, DailyEntry daily, LocalDate day, ZoneId zone) {
        switch (daily) {
            case DailyEntry.Between between -> {
                LocalDate ends = between.closes().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
                open.put(
                        between.opens().atDate(day).atZone(zone).toInstant(),
                        between.closes().atDate(ends).atZone(zone).toInstant());
            }
            case DailyEntry.Daylight daylight ->
                SunTimes.of(daylight.at(), day).ifPresent(sun -> open.put(sun.rises(), sun.sets()));
            case DailyEntry.Departures departures ->
                departures.at().forEach(moment -> {
                    Instant leaves = moment.atDate(day).atZone(zone).toInstant();
                    open.put(leaves, leaves.plus(PassageCalendar.TICK));
                });
        }
    }

    private void addIce(Passage passage, ZoneId zone, Window span, String iceClass) {
        int last = span.to().atZone(zone).getYear();
        for (int winter = span.from().atZone(zone).getYear() - 1; winter <= last; winter++) {
            int year = winter;
            regime(passage.rules().ice(), year).ifPresent(regime -> addIce(regime, year, zone, iceClass));
        }
    }

    private static Optional<IceRegime> regime(List<IceRegime> regimes, int winter) {
        Optional<IceRegime> known = regimes.stream()
                .filter(regime -> Integer.valueOf(winter).equals(regime.winter()))
                .findFirst();
        return known.isPresent()
                ? known
                : regimes.stream().filter(regime -> regime.winter() == null).findFirst();
    }

    private void addIce(IceRegime regime, int winter, ZoneId zone, String iceClass) {
        LocalDate first = day(regime.starts(), winter);
        LocalDate last = day(regime.ends(), winter);
        if (last.isBefore(first)) {
            return;
        }
        Instant starts = first.atStartOfDay(zone).toInstant();
        Instant ends = last.plusDays(1).atStartOfDay(zone).toInstant();
        Window window = new Window(starts, ends.minus(PassageCalendar.TICK));
        if (!regime.iceClasses().contains(iceClass)) {
            String classes =
                    String.join(", ", regime.iceClasses().stream().sorted().toList());
            String who = classes.isEmpty() ? "nobody passes" : "only ice classes " + classes + " pass";
            rules.add(new Rule(window, new TreeMap<>(), 0, "ice regime: " + who));
        } else if (regime.convoyEveryHours() > 0) {
            TreeMap<Instant, Instant> convoys = new TreeMap<>();
            Duration between = Duration.ofMinutes(Math.round(regime.convoyEveryHours() * 60));
            for (Instant leaves = starts; leaves.isBefore(ends); leaves = leaves.plus(between)) {
                convoys.put(leaves, leaves.plus(PassageCalendar.TICK));
            }
            rules.add(new Rule(window, convoys, 0, "ice regime: convoys"));
        }
    }

    /// July and later belong to the year in which the winter begins.
    private static LocalDate day(MonthDay day, int winter) {
        return day.atYear(day.getMonthValue() >= 7 ? winter : winter + 1);
    }

    /// The draught these rules let in at a moment: 0 none, [PassageCalendar#NO_LIMIT_M] any.
    double permittedM(Instant at) {
        double permittedM = PassageCalendar.NO_LIMIT_M;
        for (Rule rule : rules) {
            if (rule.stops(at)) {
                permittedM = Math.min(permittedM, rule.elseM());
            }
        }
        return permittedM;
    }

    /// The rule that stops her, in words.
    Optional<String> why(Instant at) {
        return rules.stream().filter(rule -> rule.stops(at)).map(Rule::words).findFirst();
    }

    /// All moments at which something may change.
    void addChanges(Set<Instant> changes) {
        for (Rule rule : rules) {
            if (rule.inForce() != null) {
                changes.add(rule.inForce().from());
                changes.add(rule.inForce().to().plus(PassageCalendar.TICK));
            }
            changes.addAll(rule.open().keySet());
            changes.addAll(rule.open().values());
        }
    }
}
