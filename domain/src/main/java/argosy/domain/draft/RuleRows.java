package argosy.domain.draft;

import argosy.domain.DailyEntry;
import argosy.domain.EntryHours;
import argosy.domain.GeoPoint;
import argosy.domain.IceRegime;
import argosy.domain.Lock;
import argosy.domain.Passage;
import argosy.domain.PassageRules;
import argosy.domain.Provenance;
import argosy.domain.SizeDraught;
import argosy.domain.Window;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads where locks lie, hours of entry, draughts by size and ice regimes. Rows of a scenario replace all rows the
/// catalogue has of that kind for the passage.
final class RuleRows {
    private static final MonthDay NO_DAY = MonthDay.of(1, 1);

    private final Map<String, List<Lock>> locks;
    private final Map<String, List<EntryHours>> hours;
    private final Map<String, List<SizeDraught>> sizes;
    private final Map<String, List<IceRegime>> ice;

    /// Reads rows of one table for each passage.
    interface Reader {
        <T> Map<String, List<T>> read(String table, Function<Cells, @Nullable T> row);
    }

    RuleRows(Reader reader) {
        locks = reader.read("passage-locks", RuleRows::lock);
        hours = reader.read("passage-hours", RuleRows::hours);
        sizes = reader.read("passage-sizes", RuleRows::size);
        ice = reader.read("passage-ice", RuleRows::ice);
    }

    Passage over(Passage passage) {
        String id = passage.id().value();
        PassageRules old = passage.rules();
        List<Lock> sorted = locks.getOrDefault(id, old.locks()).stream()
                .sorted(Comparator.comparingDouble(Lock::km))
                .toList();
        return passage.withRules(new PassageRules(
                old.zone(),
                old.lengthKm(),
                sorted,
                hours.getOrDefault(id, old.hours()),
                sizes.getOrDefault(id, old.sizes()),
                ice.getOrDefault(id, old.ice())));
    }

    private static Provenance provenance(Cells cells) {
        return CatalogueRows.provenance(new Overlay<>(cells, null));
    }

    private static @Nullable Lock lock(Cells cells) {
        Lock lock = new Lock(
                cells.text("name", null),
                cells.number("km", null),
                cells.number("lockageHours", null),
                cells.number("queueHours", 0.0),
                provenance(cells));
        return cells.isSound() ? lock : null;
    }

    private static @Nullable SizeDraught size(Cells cells) {
        SizeDraught size = new SizeDraught(
                cells.optionalNumber("maxLoaM", null),
                cells.optionalNumber("maxBeamM", null),
                cells.number("draughtM", null),
                provenance(cells));
        return cells.isSound() ? size : null;
    }

    private static @Nullable IceRegime ice(Cells cells) {
        MonthDay starts = Objects.requireNonNullElse(cells.monthDay("starts", null), NO_DAY);
        MonthDay ends = Objects.requireNonNullElse(cells.monthDay("ends", null), NO_DAY);
        cells.text("starts", null);
        cells.text("ends", null);
        IceRegime regime = new IceRegime(
                cells.has("winter") ? Integer.valueOf(cells.integer("winter", 0)) : null,
                starts,
                ends,
                Set.copyOf(cells.list("iceClasses", List.of())),
                cells.number("convoyEveryHours", 0.0),
                provenance(cells));
        return cells.isSound() ? regime : null;
    }

    private static @Nullable EntryHours hours(Cells cells) {
        DailyEntry daily = daily(cells);
        Window window = cells.has("from") || cells.has("to") ? PassageRows.window(cells) : null;
        EntryHours rule = new EntryHours(
                window,
                days(cells),
                daily,
                cells.number("overLoaM", 0.0),
                cells.number("overBeamM", 0.0),
                cells.number("overDraughtM", 0.0),
                provenance(cells));
        return cells.isSound() ? rule : null;
    }

    private static Set<DayOfWeek> days(Cells cells) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : cells.list("days", List.of())) {
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().substring(0, 3).equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresentOrElse(
                            days::add,
                            () -> cells.problem(
                                    "days", "DAY", "%s is not a day".formatted(name), "write them as Mon;Tue;Sat"));
        }
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    /// `daylight`, a span such as `06:00-18:00`, or moments such as `04:00;16:00`.
    private static DailyEntry daily(Cells cells) {
        String text = cells.text("entry", null);
        if (text.equalsIgnoreCase("daylight")) {
            return new DailyEntry.Daylight(new GeoPoint(cells.number("latDeg", null), cells.number("lonDeg", null)));
        }
        try {
            if (text.contains("-")) {
                String[] ends = text.split("-", 2);
                return between(cells, time(ends[0]), time(ends[1]));
            }
            List<LocalTime> moments = new ArrayList<>();
            for (String part : text.split(";", -1)) {
                moments.add(time(part));
            }
            return new DailyEntry.Departures(moments.stream().sorted().toList());
        } catch (DateTimeException e) {
            if (cells.has("entry")) {
                cells.problem(
                        "entry",
                        "HOURS",
                        "%s is no time of day".formatted(text),
                        "write daylight, a span such as 06:00-18:00, or departures such as 04:00;16:00");
            }
            return new DailyEntry.Departures(List.of(LocalTime.MIDNIGHT));
        }
    }

    private static LocalTime time(String text) {
        return text.strip().equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text.strip());
    }

    private static DailyEntry between(Cells cells, LocalTime opens, LocalTime closes) {
        if (!closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
            cells.problem(
                    "entry",
                    "HOURS-ORDER",
                    "%s is not after %s".formatted(closes, opens),
                    "give a span within one day, such as 06:00-24:00");
        }
        return new DailyEntry.Between(opens, closes);
    }
}
