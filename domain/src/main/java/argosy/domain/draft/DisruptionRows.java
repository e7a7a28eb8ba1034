package argosy.domain.draft;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.VesselId;
import argosy.domain.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the settings under `/disruptions` into disruptions.
public final class DisruptionRows {
    private static final List<String> KINDS = List.of("close", "draught", "figure", "vesselOut");
    private static final String PREFIX = "/disruptions";

    private final List<String> passages;
    private final List<String> vessels;
    private final List<String> figures;

    /// @param passages ids that may be named; likewise the others
    public DisruptionRows(List<String> passages, List<String> vessels, List<String> figures) {
        this.passages = List.copyOf(passages);
        this.vessels = List.copyOf(vessels);
        this.figures = List.copyOf(figures);
    }

    /// Reads every disruption there is; what cannot be read becomes problems.
    public List<Disruption> read(String file, List<DraftSetting> settings, ProblemList problems) {
        DraftTable table = SettingTables.listAt(PREFIX, file, settings);
        List<Disruption> disruptions = new ArrayList<>();
        checkNames(table, file, problems);
        for (DraftRow row : table.rows()) {
            Cells cells = new Cells(SettingTables.DISRUPTIONS, table, row, problems);
            Disruption disruption = disruption(cells);
            if (disruption != null && cells.isSound()) {
                disruptions.add(disruption);
            }
        }
        return List.copyOf(disruptions);
    }

    private static void checkNames(DraftTable table, String file, ProblemList problems) {
        List<String> known = SettingTables.DISRUPTIONS.columnNames();
        for (String column : table.columns()) {
            if (!known.contains(column)) {
                int line = table.rows().stream()
                        .filter(row -> !row.cells()
                                .get(table.columns().indexOf(column))
                                .isEmpty())
                        .findFirst()
                        .map(DraftRow::line)
                        .orElse(0);
                String otherwise = "known are " + String.join(", ", known);
                problems.error(
                        file,
                        line,
                        "SETTING-UNKNOWN",
                        "a disruption has no %s".formatted(column),
                        NearNames.advice(column, known, otherwise));
            }
        }
    }

    private @Nullable Disruption disruption(Cells cells) {
        List<String> given = KINDS.stream().filter(cells::has).toList();
        if (given.size() != 1) {
            cells.problem(
                    "disruption",
                    "DISRUPTION-KIND",
                    given.isEmpty() ? "says not what happens" : "says two things: " + String.join(", ", given),
                    "give exactly one of " + String.join(", ", KINDS));
            return null;
        }
        String kind = given.getFirst();
        String id = named(cells, kind);
        String reason = cells.text("reason", "disruption");
        if (kind.equals("figure")) {
            return new Disruption.FigureChanged(id, cells.number("value", null), reason);
        }
        Window window = PassageRows.window(cells);
        double draughtM = kind.equals("draught") ? cells.number("draughtM", null) : 0;
        if (window == null || !cells.isSound()) {
            return null;
        }
        return switch (kind) {
            case "close" -> new Disruption.PassageClosed(new PassageId(id), window, reason);
            case "draught" -> new Disruption.DraughtLowered(new PassageId(id), window, draughtM, reason);
            default -> new Disruption.VesselOut(new VesselId(id), window, reason);
        };
    }

    private String named(Cells cells, String kind) {
        return switch (kind) {
            case "figure" -> oneOf(cells, kind, "FIGURE-UNKNOWN", figures);
            case "vesselOut" -> oneOf(cells, kind, "VESSEL-UNKNOWN", vessels);
            default -> oneOf(cells, kind, "PASSAGE-UNKNOWN", passages);
        };
    }

    private static String oneOf(Cells cells, String column, String code, List<String> known) {
        String id = cells.text(column, null);
        if (!known.contains(id)) {
            String otherwise = known.size() > 30 ? "see docs" : "known are " + String.join(", ", known);
            cells.problem(column, code, "nothing is called %s".formatted(id), NearNames.advice(id, known, otherwise));
        }
        return id;
    }
}
