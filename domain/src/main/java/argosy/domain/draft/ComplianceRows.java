package argosy.domain.draft;

import static argosy.domain.draft.World.id;

import argosy.domain.ComplianceBook;
import argosy.domain.ComplianceBook.DatedPermit;
import argosy.domain.ComplianceBook.IceRule;
import argosy.domain.ComplianceBook.Kind;
import argosy.domain.ComplianceBook.Listed;
import argosy.domain.ComplianceBook.SeasonLimit;
import argosy.domain.ComplianceBook.ShipPapers;
import argosy.domain.ComplianceBook.Vetting;
import argosy.domain.ComplianceBook.YearSoFar;
import argosy.domain.IceClass;
import argosy.domain.Passage;
import argosy.domain.Port;
import argosy.domain.Provenance;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads permits, vettings, lists, ice rules and season limits.
final class ComplianceRows {
    private final World world;
    private final ScenarioDraft draft;
    private final List<String> vessels;
    private final ProblemList problems;

    /// @param vessels ids of the fleet
    ComplianceRows(World world, ScenarioDraft draft, List<String> vessels, ProblemList problems) {
        this.world = world;
        this.draft = draft;
        this.vessels = vessels;
        this.problems = problems;
    }

    ComplianceBook read(List<ShipPapers> papers) {
        return new ComplianceBook(listed(), vettings(), iceRules(), seasonLimits(), permits(), papers, years());
    }

    private void each(TableSpec spec, Consumer<Cells> reader) {
        draft.findTable(spec.name()).ifPresent(table -> new TableRules(spec, table, problems).each(false, reader));
    }

    private List<DatedPermit> permits() {
        List<DatedPermit> permits = new ArrayList<>();
        each(ComplianceTables.PERMITS, cells -> {
            VesselId vessel = vessel(cells);
            String tag = cells.text("permit", null);
            Window window = PassageRows.window(cells);
            if (window != null && cells.isSound()) {
                permits.add(new DatedPermit(vessel, tag, window, provenance(cells)));
            }
        });
        return permits;
    }

    private List<Vetting> vettings() {
        List<Vetting> vettings = new ArrayList<>();
        each(ComplianceTables.VETTINGS, cells -> {
            Vetting vetting = new Vetting(
                    vessel(cells), cells.text("acceptance", null), cells.moment("expires", null), provenance(cells));
            if (cells.isSound()) {
                vettings.add(vetting);
            }
        });
        return vettings;
    }

    private List<Listed> listed() {
        List<Listed> listed = new ArrayList<>();
        each(ComplianceTables.LISTS, cells -> {
            Kind kind = cells.choice("kind", Kind.class, null);
            Listed one = new Listed(
                    kind,
                    cells.text("name", null),
                    cells.moment("since", Instant.EPOCH),
                    cells.text("list", null),
                    provenance(cells));
            if (cells.isSound()) {
                listed.add(one);
            }
        });
        return listed;
    }

    private List<IceRule> iceRules() {
        List<IceRule> rules = new ArrayList<>();
        each(ComplianceTables.ICE_RULES, cells -> {
            WaterArea area = area(cells);
            String least = cells.text("leastClass", null);
            if (cells.has("leastClass") && IceClass.findStrength(least).isEmpty()) {
                cells.problem(
                        "leastClass",
                        "ICE-CLASS",
                        "no ice class %s".formatted(least),
                        "write Ice1 to Ice3, Arc4, IC, IB, IA");
            }
            Window window = PassageRows.window(cells);
            if (window != null && cells.isSound()) {
                rules.add(new IceRule(area, least, window, provenance(cells)));
            }
        });
        return rules;
    }

    private List<SeasonLimit> seasonLimits() {
        List<SeasonLimit> limits = new ArrayList<>();
        each(ComplianceTables.SEASON_LIMITS, cells -> {
            VesselClassId vesselClass = world.vesselClass(cells, "class");
            WaterArea area = area(cells);
            MonthDay from = cells.monthDay("from", null);
            MonthDay to = cells.monthDay("to", null);
            Double maxWaveM = cells.optionalNumber("maxWaveM", null);
            if (from != null && to != null && cells.isSound()) {
                String why = cells.text("why", "class certificate");
                limits.add(new SeasonLimit(vesselClass, area, from, to, maxWaveM, why, provenance(cells)));
            }
        });
        return limits;
    }

    private List<YearSoFar> years() {
        List<YearSoFar> years = new ArrayList<>();
        each(ComplianceTables.YEARS, cells -> {
            YearSoFar year = new YearSoFar(
                    vessel(cells),
                    cells.integer("year", null),
                    cells.number("co2T", null),
                    cells.number("distanceNm", null),
                    provenance(cells));
            if (cells.isSound()) {
                years.add(year);
            }
        });
        return years;
    }

    private VesselId vessel(Cells cells) {
        return new VesselId(id(cells, "vessel", "VESSEL-UNKNOWN", vessels));
    }

    private WaterArea area(Cells cells) {
        List<String> known = Stream.concat(
                        world.catalogue().ports().stream().map(Port::area),
                        world.catalogue().passages().stream().map(Passage::waters))
                .map(WaterArea::value)
                .distinct()
                .sorted()
                .toList();
        return new WaterArea(id(cells, "area", "AREA-UNKNOWN", known));
    }

    private static Provenance provenance(Cells cells) {
        return CatalogueRows.provenance(new Overlay<>(cells, null));
    }
}
