package argosy.domain.draft;

import static argosy.domain.draft.ColumnSpec.column;
import static argosy.domain.draft.ColumnSpec.integer;
import static argosy.domain.draft.ColumnSpec.number;
import static argosy.domain.draft.ColumnSpec.text;

import java.util.ArrayList;
import java.util.List;

/// Columns of the tables about permits, lists and rules of trading.
final class ComplianceTables {
    static final TableSpec PERMITS = spec(
            "permits",
            "permits that hold for a while, one a row",
            List.of("vessel", "permit", "from"),
            List.of(
                    text("vessel", "V03", "id of a vessel"),
                    text("permit", "RU-INLAND", "what she may do, as passages and cargoes ask for it"),
                    column("from", ColumnType.FROM, "2026-04-20", "first moment"),
                    column("to", ColumnType.TO, "2026-11-20", "last moment")));

    static final TableSpec VETTINGS = spec(
            "vettings",
            "acceptances of oil companies and terminals, one a row",
            List.of("vessel", "acceptance"),
            List.of(
                    text("vessel", "V03", "id of a vessel"),
                    text("acceptance", "TERMINAL-X", "tag that cargoes ask for under requiredPermits"),
                    column("expires", ColumnType.TO, "2026-10-31", "last moment it is good for")));

    static final TableSpec LISTS = spec(
            "lists",
            "names with which nobody may deal, one a row",
            List.of("kind", "name", "list"),
            List.of(
                    text("kind", "YARD", "`VESSEL`, `OWNER`, `YARD`, `FLAG`, `PORT` or `ORIGIN`"),
                    text(
                            "name",
                            "Sample Yard",
                            "as in the vessel's papers; id or name of a vessel or port; country code"),
                    column("since", ColumnType.FROM, "2026-01-01", "first moment it holds")
                            .or("always"),
                    text("list", "OFAC SDN", "which list says so")));

    static final TableSpec ICE_RULES = spec(
            "ice-rules",
            "least ice class in a water while its rules are on, one a row",
            List.of("area", "from"),
            List.of(
                    text("area", "AZOV", "water area, as ports and passages name it"),
                    text("leastClass", "Ice1", "least class, in Russian or Finnish-Swedish notation"),
                    column("from", ColumnType.FROM, "2026-12-15", "first moment"),
                    column("to", ColumnType.TO, "2027-03-31", "last moment")));

    static final TableSpec SEASON_LIMITS = spec(
            "season-limits",
            "parts of the year in which a class may not be in a water, or only in low waves",
            List.of("class", "area", "from"),
            List.of(
                    text("class", "RST27", "id of a vessel class"),
                    text("area", "BLACK-SEA", "water area"),
                    column("from", ColumnType.MONTH_DAY, "12-01", "first day of every year"),
                    column("to", ColumnType.MONTH_DAY, "03-31", "last day; may lie in the next year"),
                    number("maxWaveM", "m", 0.1, 20, "2.0", "highest wave she may be in; asks for the forecast")
                            .or("she may not be there at all"),
                    text("why", "class certificate", "for people").or("class certificate")));

    static final TableSpec YEARS = spec(
            "carbon-years",
            "what a ship emitted and sailed in a calendar year so far, for her carbon intensity",
            List.of("vessel", "year"),
            List.of(
                    text("vessel", "V03", "id of a vessel"),
                    integer("year", 2023, 2100, "2026", "calendar year"),
                    number("co2T", "t", 0, 1e6, "2100", "carbon dioxide so far, tank to wake"),
                    number("distanceNm", "nm", 0.1, 200_000, "14800", "distance over ground so far")));

    static final List<TableSpec> ALL = List.of(PERMITS, VETTINGS, LISTS, ICE_RULES, SEASON_LIMITS, YEARS);

    private ComplianceTables() {}

    private static TableSpec spec(String name, String meaning, List<String> key, List<ColumnSpec> columns) {
        List<ColumnSpec> all = new ArrayList<>(columns);
        all.addAll(CatalogueTables.PROVENANCE);
        return new TableSpec(name, meaning, key, all);
    }
}
