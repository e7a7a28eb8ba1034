package argosy.domain.draft;

import argosy.domain.Cargo;
import argosy.domain.Catalogue;
import argosy.domain.Disruption;
import argosy.domain.Figure;
import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Turns a draft into a scenario, or into all its problems at once.
public final class ScenarioValidator {
    private static final String PRICES = "/prices/";

    private final Catalogue base;
    private final Predicate<GeoPoint> nearWater;

    /// @param base      facts the scenario leans on and may override
    /// @param nearWater false for a position from which no ship floats; asked for ports the scenario places
    public ScenarioValidator(Catalogue base, Predicate<GeoPoint> nearWater) {
        this.base = base;
        this.nearWater = nearWater;
    }

    /// Checks all of `draft`.
    ///
    /// @param problems what reading it has found already; an error there refuses it too
    public ScenarioOutcome validate(ScenarioDraft draft, ProblemList problems) {
        if (draft.isEmpty() && problems.hasErrors()) {
            return new ScenarioOutcome.Refused(problems.errors(), problems.warnings());
        }
        checkTables(draft, problems);
        Cells general = general(draft, problems);
        Window period = period(general);
        Catalogue catalogue =
                withPrices(CatalogueRows.overlay(base, draft.tables(), nearWater, problems), draft, problems);
        new PriceKeys(catalogue).check(draft, problems);
        World world = new World(catalogue);
        FleetRows fleet = new FleetRows(world, period, problems);
        List<Vessel> vessels = fleet.read(draft);
        List<Cargo> cargoes = new BookRows(world, period, problems)
                .read(draft, new FleetCheck(world, vessels, isWhole(draft, vessels)));
        List<Disruption> disruptions = disruptionRows(catalogue.passages(), vessels, catalogue.rules())
                .read(draft.file(), draft.settings(), problems);
        if (problems.hasErrors()) {
            return new ScenarioOutcome.Refused(problems.errors(), problems.warnings());
        }
        Scenario scenario = new Scenario(
                general.text("name", draft.file()),
                general.text("description", ""),
                period,
                catalogue.vesselClasses(),
                vessels,
                catalogue.ports(),
                catalogue.grades(),
                catalogue.passages(),
                cargoes,
                catalogue.rules().withCompliance(fleet.compliance()),
                disruptions);
        return new ScenarioOutcome.Accepted(scenario, problems.warnings());
    }

    /// Reads disruptions that name things of `scenario`.
    public static DisruptionRows disruptionRows(Scenario scenario) {
        return disruptionRows(scenario.passages(), scenario.vessels(), scenario.rules());
    }

    private static DisruptionRows disruptionRows(List<Passage> passages, List<Vessel> vessels, RuleBook rules) {
        return new DisruptionRows(
                passages.stream().map(it -> it.id().value()).toList(),
                vessels.stream().map(it -> it.id().value()).toList(),
                rules.figures().stream().map(Figure::key).toList());
    }

    private static boolean isWhole(ScenarioDraft draft, List<Vessel> vessels) {
        return draft.findTable("vessels").map(it -> it.rows().size()).orElse(0) == vessels.size();
    }

    private static void checkTables(ScenarioDraft draft, ProblemList problems) {
        List<String> names = TableSpec.all().stream().map(TableSpec::name).toList();
        for (DraftTable table : draft.tables()) {
            if (!names.contains(table.name())) {
                problems.error(
                        table.file(),
                        0,
                        "TABLE-UNKNOWN",
                        "no table is called %s".formatted(table.name()),
                        NearNames.advice(table.name(), names, "tables are " + String.join(", ", names)));
            }
        }
        checkNotEmpty(draft, "vessels", "NO-VESSEL", "the scenario has no ship", problems);
        checkNotEmpty(draft, "cargoes", "NO-CARGO", "the scenario has no cargo", problems);
    }

    private static void checkNotEmpty(
            ScenarioDraft draft, String name, String code, String message, ProblemList problems) {
        boolean empty = draft.findTable(name)
                .map(it -> it.rows().isEmpty() && !it.isUnreadable())
                .orElse(true);
        if (empty) {
            String file = draft.findTable(name).map(DraftTable::file).orElse(draft.file());
            problems.error(file, 0, code, message, "add at least one row to the table %s".formatted(name));
        }
    }

    private static Cells general(ScenarioDraft draft, ProblemList problems) {
        List<String> known = SettingTables.GENERAL.columnNames();
        for (DraftSetting setting : draft.settings()) {
            String name = setting.pointer().substring(1);
            boolean elsewhere = name.startsWith("disruptions/") || name.startsWith("prices/") || name.startsWith("$");
            if (!known.contains(name) && !elsewhere) {
                problems.error(
                        draft.file(),
                        setting.line(),
                        "SETTING-UNKNOWN",
                        "no setting is called %s".formatted(name),
                        NearNames.advice(name, known, "settings are %s, prices, disruptions".formatted(known)));
            }
        }
        DraftTable table = SettingTables.rowOf(draft.file(), draft.settings());
        return new Cells(SettingTables.GENERAL, table, table.rows().getFirst(), problems);
    }

    private static Window period(Cells general) {
        Instant from = general.moment("period/from", null);
        Instant to = general.moment("period/to", null);
        if (general.isSound() && to.isBefore(from)) {
            general.problem("period/to", "PERIOD-ORDER", "the period ends before it begins", "exchange from and to");
        }
        return general.isSound() ? new Window(from, to) : new Window(Instant.MIN, Instant.MAX);
    }

    private static Catalogue withPrices(Catalogue catalogue, ScenarioDraft draft, ProblemList problems) {
        List<Figure> figures = new ArrayList<>(catalogue.rules().figures());
        for (DraftSetting setting : draft.settings()) {
            if (setting.pointer().startsWith(PRICES)) {
                String key = setting.pointer().substring(PRICES.length());
                Cells cells = priceCells(draft.file(), key, setting, problems);
                List<String> keys = figures.stream().map(Figure::key).toList();
                int index = keys.indexOf(World.id(cells, "key", "FIGURE-UNKNOWN", keys));
                double value = cells.number("value", null);
                if (index >= 0) {
                    Provenance provenance = new Provenance("scenario", "", false);
                    figures.set(
                            index,
                            new Figure(
                                    keys.get(index), value, figures.get(index).unit(), provenance));
                }
            }
        }
        RuleBook rules = catalogue.rules().withFigures(figures);
        return new Catalogue(
                catalogue.vesselClasses(), catalogue.ports(), catalogue.grades(), catalogue.passages(), rules);
    }

    private static Cells priceCells(String file, String key, DraftSetting setting, ProblemList problems) {
        DraftRow row = new DraftRow(setting.line(), List.of(key, setting.value()));
        DraftTable table = new DraftTable("prices", file, List.of("key", "value"), List.of(row));
        return new Cells(CatalogueTables.PRICES, table, row, problems);
    }
}
