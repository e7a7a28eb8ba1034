package argosy.network.passage;

import argosy.domain.NavigationSeason;
import argosy.domain.SeasonYear;
import argosy.domain.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A season turned into windows of UTC time: first day from 00:00 local, last day until 24:00 local.
final class SeasonDays {
    private SeasonDays() {}

    /// Windows of every year that may touch the span; known years win over the typical dates.
    static List<Window> windows(NavigationSeason season, Window span) {
        int first = span.from().atZone(season.zone()).getYear() - 1;
        int last = span.to().atZone(season.zone()).getYear() + 1;
        List<Window> windows = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            windows.add(windowOf(season, year));
        }
        return windows;
    }

    private static Window windowOf(NavigationSeason season, int year) {
        Optional<SeasonYear> known = season.years().stream()
                .filter(candidate -> candidate.opens().getYear() == year)
                .findFirst();
        if (known.isPresent()) {
            return days(known.get().opens(), known.get().closes(), season.zone());
        }
        LocalDate opens = season.typicalOpens().atYear(year);
        LocalDate closes = season.typicalCloses().atYear(year);
        return days(opens, closes.isBefore(opens) ? season.typicalCloses().atYear(year + 1) : closes, season.zone());
    }

    private static Window days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Window(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant().minus(PassageCalendar.TICK));
    }
}
