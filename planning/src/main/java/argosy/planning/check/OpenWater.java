package argosy.planning.check;

import argosy.domain.Closure;
import argosy.domain.DraughtLimit;
import argosy.domain.NavigationSeason;
import argosy.domain.Passage;
import argosy.domain.SeasonYear;
import argosy.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// Whether a passage may be entered at a moment, and how deep. Windows last to the end of their last minute.
final class OpenWater {
    private OpenWater() {}

    /// Why nobody may enter now; empty text when the passage is open.
    static String closedBecause(Passage passage, Instant at) {
        NavigationSeason season = passage.season();
        if (season != null && !inSeason(season, at)) {
            return "out of season";
        }
        for (Closure closure : passage.closures()) {
            if (holds(closure.window(), at)) {
                return "closed: " + closure.reason();
            }
        }
        return "";
    }

    private static boolean inSeason(NavigationSeason season, Instant at) {
        LocalDate day = at.atZone(season.zone()).toLocalDate();
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            LocalDate opens = season.typicalOpens().atYear(year);
            LocalDate closes = season.typicalCloses().atYear(year);
            if (closes.isBefore(opens)) {
                closes = season.typicalCloses().atYear(year + 1);
            }
            for (SeasonYear known : season.years()) {
                if (known.opens().getYear() == year) {
                    opens = known.opens();
                    closes = known.closes();
                    break;
                }
            }
            if (!day.isBefore(opens) && !day.isAfter(closes)) {
                return true;
            }
        }
        return false;
    }

    /// The permitted draught by date, else the passage's own; empty when there is no limit.
    static OptionalDouble permittedM(Passage passage, Instant at) {
        OptionalDouble dated = passage.draughts().stream()
                .filter(limit -> holds(limit.window(), at))
                .mapToDouble(DraughtLimit::draughtM)
                .min();
        Double otherwise = passage.maxDraughtM();
        return dated.isPresent() || otherwise == null ? dated : OptionalDouble.of(otherwise);
    }

    private static boolean holds(Window window, Instant at) {
        return !at.isBefore(window.from()) && at.isBefore(window.to().plusSeconds(60));
    }
}
