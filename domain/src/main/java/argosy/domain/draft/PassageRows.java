package argosy.domain.draft;

import static argosy.domain.draft.CatalogueRows.known;

import argosy.domain.Closure;
import argosy.domain.DraughtLimit;
import argosy.domain.NavigationSeason;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Provenance;
import argosy.domain.SeasonYear;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads passages with their seasons, draughts and closures.
final class PassageRows {
    private final List<DraftTable> tables;
    private final ProblemList problems;
    private Map<String, List<SeasonYear>> seasons = Map.of();
    private Map<String, List<DraughtLimit>> draughts = Map.of();
    private Map<String, List<Closure>> closures = Map.of();
    private List<String> ids = List.of();

    PassageRows(List<DraftTable> tables, ProblemList problems) {
        this.tables = tables;
        this.problems = problems;
    }

    List<Passage> overlay(List<Passage> base) {
        List<Passage> passages = CatalogueRows.rows(
                tables, problems, "passages", base, passage -> passage.id().value(), PassageRows::passage);
        ids = passages.stream().map(passage -> passage.id().value()).toList();
        seasons = dated("passage-seasons", this::season);
        draughts = dated("passage-draughts", this::draught);
        closures = dated("passage-closures", this::closure);
        RuleRows rules = new RuleRows(this::dated);
        return passages.stream().map(this::withDates).map(rules::over).toList();
    }

    private static @Nullable Passage passage(Overlay<Passage> row, String id) {
        Passage passage = new Passage(
                new PassageId(known(id)),
                row.text("name", Passage::name, id),
                row.choice("kind", PassageKind.class, Passage::kind),
                new WaterArea(known(row.text("waters", it -> it.waters().value()))),
                row.limit("maxLoaM", Passage::maxLoaM),
                row.limit("maxBeamM", Passage::maxBeamM),
                row.limit("maxAirDraughtM", Passage::maxAirDraughtM),
                row.limit("maxDraughtM", Passage::maxDraughtM),
                row.part(Passage::draughts, List.of()),
                row.limit("speedLimitKn", Passage::speedLimitKn),
                row.integer("lockCount", Passage::lockCount, 0),
                row.number("lockageHours", Passage::lockageHours, 0),
                row.number("waitHours", Passage::waitHours, 0),
                seasonOf(row.cells(), row.optionalPart(Passage::season)),
                row.part(Passage::closures, List.of()),
                row.optionalText("requiredPermit", Passage::requiredPermit),
                row.optionalText("duesKey", Passage::duesKey),
                CatalogueRows.provenance(row.in(Passage::provenance)),
                rulesOf(row));
        return row.cells().isSound() ? passage : null;
    }

    private static PassageRules rulesOf(Overlay<Passage> row) {
        PassageRules base = row.part(Passage::rules, PassageRules.NONE);
        return new PassageRules(
                row.cells().zone("seasonZone", base.zone()),
                row.limit("lengthKm", it -> it.rules().lengthKm()),
                base.locks(),
                base.hours(),
                base.sizes(),
                base.ice());
    }

    private static @Nullable NavigationSeason seasonOf(Cells cells, @Nullable NavigationSeason base) {
        Overlay<NavigationSeason> row = new Overlay<>(cells, base);
        MonthDay opens = row.monthDay("seasonOpens", NavigationSeason::typicalOpens);
        MonthDay closes = row.monthDay("seasonCloses", NavigationSeason::typicalCloses);
        ZoneId zone = cells.zone("seasonZone", row.part(NavigationSeason::zone, ZoneOffset.UTC));
        if (opens == null && closes == null) {
            return null;
        }
        if (opens == null || closes == null) {
            cells.problem("seasonOpens", "SEASON-HALF", "only one end of the season is given", "give both or none");
            return null;
        }
        Provenance provenance = CatalogueRows.provenance(row.in(NavigationSeason::provenance));
        return new NavigationSeason(opens, closes, row.part(NavigationSeason::years, List.of()), zone, provenance);
    }

    private <T> Map<String, List<T>> dated(String name, Function<Cells, @Nullable T> reader) {
        Map<String, List<T>> byPassage = new TreeMap<>();
        for (DraftTable table : CatalogueRows.named(tables, name)) {
            new TableRules(TableSpec.get(name), table, problems).each(false, cells -> {
                String id = cells.text("passage", null);
                if (cells.has("passage") && !ids.contains(id)) {
                    cells.problem(
                            "passage",
                            "PASSAGE-UNKNOWN",
                            "no passage %s".formatted(id),
                            NearNames.advice(id, ids, "known passages are " + String.join(", ", ids)));
                }
                T fact = reader.apply(cells);
                if (fact != null && cells.isSound()) {
                    byPassage.computeIfAbsent(id, it -> new ArrayList<>()).add(fact);
                }
            });
        }
        return byPassage;
    }

    private @Nullable SeasonYear season(Cells cells) {
        LocalDate opens = cells.date("opens");
        LocalDate closes = cells.date("closes");
        if (cells.areGood("opens", "closes") && (closes.isBefore(opens) || closes.getYear() != opens.getYear())) {
            cells.problem(
                    "closes",
                    "SEASON-ORDER",
                    "season from %s to %s".formatted(opens, closes),
                    "give two days of one year");
        }
        Provenance provenance = CatalogueRows.provenance(new Overlay<>(cells, null));
        return cells.isSound() ? new SeasonYear(opens, closes, provenance) : null;
    }

    private @Nullable DraughtLimit draught(Cells cells) {
        Window window = window(cells);
        double draughtM = cells.number("draughtM", null);
        Provenance provenance = CatalogueRows.provenance(new Overlay<>(cells, null));
        return window == null ? null : new DraughtLimit(window, draughtM, provenance);
    }

    private @Nullable Closure closure(Cells cells) {
        Window window = window(cells);
        String reason = cells.text("reason", "closed");
        return window == null ? null : new Closure(window, reason);
    }

    static @Nullable Window window(Cells cells) {
        Instant from = cells.moment("from", null);
        Instant to = cells.moment("to", null);
        if (cells.areGood("from", "to") && to.isBefore(from)) {
            cells.problem("to", "WINDOW-ORDER", "%s is before %s".formatted(to, from), "exchange from and to");
        }
        return cells.areGood("from", "to") ? new Window(from, to) : null;
    }

    private Passage withDates(Passage it) {
        String id = it.id().value();
        List<Closure> all = new ArrayList<>(it.closures());
        all.addAll(closures.getOrDefault(id, List.of()));
        return it.withDates(
                withYears(it.season(), seasons.getOrDefault(id, List.of())),
                draughts.getOrDefault(id, it.draughts()),
                all);
    }

    private static @Nullable NavigationSeason withYears(@Nullable NavigationSeason season, List<SeasonYear> years) {
        if (season == null || years.isEmpty()) {
            return season;
        }
        List<SeasonYear> all = new ArrayList<>(season.years());
        for (SeasonYear year : years) {
            all.removeIf(old -> old.opens().getYear() == year.opens().getYear());
            all.add(year);
        }
        all.sort(Comparator.comparing(SeasonYear::opens));
        return new NavigationSeason(
                season.typicalOpens(), season.typicalCloses(), all, season.zone(), season.provenance());
    }
}
