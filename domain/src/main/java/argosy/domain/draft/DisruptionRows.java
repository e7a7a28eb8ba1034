package argosy.domain.draft;

import static argosy.domain.draft.CatalogueRows.known;

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
        String reason = cells.text("reason", "disruption");
        if (given.getFirst().equals("figure")) {
            String key = oneOf(cells, "figure", "FIGURE-UNKNOWN", figures);
            return new Disruption.FigureChanged(key, cells.number("value", null), reason);
        }
        Window window = PassageRows.window(cells);
        return window == null ? null : dated(cells, given.getFirst(), window, reason);
    }

    private Disruption dated(Cells cells, String kind, Window window, String reason) {
        return switch (kind) {
            case "close" -> new Disruption.PassageClosed(passage(cells, kind), window, reason);
            case "draught" ->
                new Disruption.DraughtLowered(passage(cells, kind), window, cells.number("draughtM", null), reason);
            case "vesselOut" ->
                new Disruption.VesselOut(
                        new VesselId(known(oneOf(cells, kind, "VESSEL-UNKNOWN", vessels))), window, reason);
            default -> throw new IllegalArgumentException("No disruption %s.".formatted(kind));
        };
    }

    private PassageId passage(Cells cells, String column) {
        return new PassageId(known(oneOf(cells, column, "PASSAGE-UNKNOWN", passages)));
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
