package argosy.domain.draft;

import static argosy.domain.draft.ColumnSpec.column;
import static argosy.domain.draft.ColumnSpec.number;
import static argosy.domain.draft.ColumnSpec.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Settings seen as tables, so that they are read and checked as rows are.
final class SettingTables {
    static final TableSpec GENERAL = new TableSpec(
            "settings",
            "what holds for the whole scenario",
            List.of(),
            List.of(
                    text("name", "Caspian to the Mediterranean, autumn 2026", "title of the plan")
                            .or("name of the file"),
                    text("description", "Reference trade", "for people").or("nothing"),
                    column("period/from", ColumnType.FROM, "2026-08-15", "first moment that is planned"),
                    column("period/to", ColumnType.TO, "2026-12-20", "last moment that is planned")));

    static final TableSpec DISRUPTIONS = new TableSpec(
            "disruptions",
            "changes of the world laid over the scenario; each is one of close, draught, figure, vesselOut",
            List.of(),
            List.of(
                    text("close", "VDSC", "passage that nobody passes in the window")
                            .or("another kind"),
                    text("draught", "DON-LOW", "passage whose permitted draught changes in the window")
                            .or("another kind"),
                    text("figure", "bunker.VLSFO.usdPerT", "figure that takes another value")
                            .or("another kind"),
                    text("vesselOut", "V03", "vessel out of trade in the window")
                            .or("another kind"),
                    column("from", ColumnType.FROM, "2026-10-05", "first moment")
                            .or("not asked of a figure"),
                    column("to", ColumnType.TO, "2026-10-09", "last moment").or("not asked of a figure"),
                    number("draughtM", "m", 0.2, 40, "3.2", "permitted draught").or("only for draught"),
                    number("value", "the figure's", -1e12, 1e12, "640", "the new value")
                            .or("only for figure"),
                    text("reason", "lock gate repair", "for people").or("disruption")));

    private SettingTables() {}

    /// The settings under `prefix` as a table; `/prefix/0/close` becomes column `close` of the first row.
    static DraftTable listAt(String prefix, String file, List<DraftSetting> settings) {
        Map<String, List<DraftSetting>> items = new LinkedHashMap<>();
        settings.stream()
                .filter(setting -> setting.pointer().startsWith(prefix + "/"))
                .forEach(setting -> items.computeIfAbsent(itemOf(prefix, setting), it -> new ArrayList<>())
                        .add(setting));
        List<String> columns = new ArrayList<>();
        items.forEach((item, all) -> all.stream()
                .map(setting -> nameUnder(item, setting))
                .filter(name -> !columns.contains(name))
                .forEach(columns::add));
        List<DraftRow> rows = items.entrySet().stream()
                .map(item -> rowOf(item.getKey(), item.getValue(), columns))
                .toList();
        return new DraftTable(prefix.substring(1), file, columns, rows);
    }

    /// All settings as one row.
    static DraftTable rowOf(String file, List<DraftSetting> settings) {
        List<String> columns = settings.stream()
                .map(setting -> nameUnder("", setting))
                .distinct()
                .toList();
        return new DraftTable("settings", file, columns, List.of(rowOf("", settings, columns)));
    }

    private static String itemOf(String prefix, DraftSetting setting) {
        int end = setting.pointer().indexOf('/', prefix.length() + 1);
        return end < 0 ? setting.pointer() : setting.pointer().substring(0, end);
    }

    private static DraftRow rowOf(String item, List<DraftSetting> settings, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(settings.stream()
                    .filter(setting -> nameUnder(item, setting).equals(column))
                    .map(DraftSetting::value)
                    .findFirst()
                    .orElse(""));
        }
        return new DraftRow(settings.isEmpty() ? 1 : settings.getFirst().line(), cells);
    }

    private static String nameUnder(String item, DraftSetting setting) {
        String pointer = setting.pointer();
        return pointer.length() > item.length() ? pointer.substring(item.length() + 1) : "value";
    }
}
