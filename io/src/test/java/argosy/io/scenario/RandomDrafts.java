package argosy.io.scenario;

import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ScenarioDraft;
import argosy.domain.draft.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Drafts with every nasty text a table can hold.
final class RandomDrafts {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            " lead and trail ",
            "a,b",
            "a;b;c",
            "say \"so\"",
            "\"",
            "two\nlines",
            "two\r\nlines",
            "\r",
            "tab\there",
            "Türkmenbaşı",
            "Махачкала",
            "ბათუმი 🚢",
            "=1+1",
            "#comment",
            "- x",
            "null",
            "~",
            "true",
            "yes",
            "0012",
            "3.60",
            "-0",
            "1e5",
            "4,5",
            "12345678901234567890",
            "2026-09-01",
            "{}",
            "[1]",
            "_x000D_",
            "a: b",
            "*alias",
            "&anchor",
            "%",
            "\\",
            "'",
            "\u0001\u001f",
            "\u0085\u2028",
            "\uFEFFbom");

    private final Random random;

    RandomDrafts(long seed) {
        random = new Random(seed);
    }

    ScenarioDraft next() {
        List<DraftTable> tables = new ArrayList<>();
        TableSpec.all().stream().filter(spec -> random.nextInt(3) == 0).forEach(spec -> tables.add(table(spec)));
        return new ScenarioDraft("", settings(), tables);
    }

    private List<DraftSetting> settings() {
        List<DraftSetting> settings = new ArrayList<>();
        List.of("/name", "/description", "/period/from", "/period/to", "/a~1b/c~0d")
                .forEach(pointer -> settings.add(new DraftSetting(pointer, text(), 0)));
        for (int i = 0; i < random.nextInt(3); i++) {
            settings.add(new DraftSetting("/disruptions/%d/close".formatted(i), text(), 0));
            settings.add(new DraftSetting("/disruptions/%d/draughtM".formatted(i), text(), 0));
        }
        return settings;
    }

    private DraftTable table(TableSpec spec) {
        Set<String> columns = new LinkedHashSet<>();
        spec.columns().stream().filter(column -> random.nextInt(2) == 0).forEach(column -> columns.add(column.name()));
        columns.add("strange " + random.nextInt(9));
        List<DraftRow> rows = IntStream.range(0, random.nextInt(5))
                .mapToObj(line -> row(columns.size()))
                .toList();
        return new DraftTable(spec.name(), "", List.copyOf(columns), rows);
    }

    private DraftRow row(int width) {
        List<String> cells = new ArrayList<>();
        IntStream.range(0, width).forEach(it -> cells.add(text()));
        cells.set(random.nextInt(width), "anchor");
        return new DraftRow(0, cells);
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> Double.toString(random.nextInt(100_000) / 100.0);
            case 2 -> NASTY.get(random.nextInt(NASTY.size()));
            default -> NASTY.get(random.nextInt(NASTY.size())) + NASTY.get(random.nextInt(NASTY.size()));
        };
    }
}
