package argosy.cli.laytime;

import argosy.domain.Window;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.economics.laytime.PortLog;
import argosy.io.scenario.LooseFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a statement of facts: columns `port,event,from,to,remarks`, one event a row, ports in the order they come.
final class FactsFile {
    private static final List<String> COLUMNS = List.of("port", "event", "from", "to");

    private final DraftTable table;
    private final LaytimeCharter charter;
    private final ProblemList problems;

    private FactsFile(DraftTable table, LaytimeCharter charter, ProblemList problems) {
        this.table = table;
        this.charter = charter;
        this.problems = problems;
    }

    /// What a row may tell.
    enum Event {
        NOTICE(false),
        WORK(false),
        COMPLETED(false),
        WEATHER(true),
        SHIP(true),
        SHIFTING(true),
        HALF_RATE(true),
        NOTE(false);

        private final boolean lasts;

        Event(boolean lasts) {
            this.lasts = lasts;
        }

        static Optional<Event> of(String said) {
            String name =
                    said.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            return Arrays.stream(values())
                    .filter(event -> event.name().equals(name))
                    .findFirst();
        }
    }

    /// One port's log under its name.
    record PortStay(String port, PortLog log) {}

    static List<PortStay> read(Path path, LaytimeCharter charter, ProblemList problems) {
        return LooseFile.table("facts", path, problems)
                .map(table -> new FactsFile(table, charter, problems).stays())
                .orElse(List.of());
    }

    private List<PortStay> stays() {
        if (!table.columns().containsAll(COLUMNS)) {
            problem(
                    1,
                    "COLUMNS",
                    "columns are %s".formatted(table.columns()),
                    "give port,event,from,to and remarks where wanted");
            return List.of();
        }
        Map<String, Gathered> byPort = new LinkedHashMap<>();
        for (DraftRow row : table.rows()) {
            String port = cell(row, "port");
            Gathered gathered = byPort.computeIfAbsent(port, it -> new Gathered(row.line()));
            Event.of(cell(row, "event")).ifPresentOrElse(event -> read(row, port, event, gathered), () -> unknown(row));
        }
        if (byPort.isEmpty() && !problems.hasErrors()) {
            problem(
                    1,
                    "NO-FACTS",
                    "there is no event",
                    "begin with the notice of readiness: PORT,NOTICE,2026-09-01T08:00,");
        }
        List<PortStay> stays = new ArrayList<>();
        byPort.forEach((port, gathered) -> gathered.log(port).ifPresent(log -> stays.add(new PortStay(port, log))));
        return stays;
    }

    private void unknown(DraftRow row) {
        problem(
                row.line(),
                "EVENT-UNKNOWN",
                "%s is no event".formatted(cell(row, "event")),
                "events are " + Arrays.toString(Event.values()));
    }

    private void read(DraftRow row, String port, Event event, Gathered gathered) {
        if (event == Event.NOTE) {
            return;
        }
        Optional<Instant> from = moment(row, port, "from");
        if (!event.lasts) {
            from.ifPresent(at -> gathered.put(event, at, row.line()));
            return;
        }
        Optional<Instant> to = moment(row, port, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problem(row.line(), "SPAN-ORDER", "%s ends before it begins".formatted(event), "exchange from and to");
        } else if (from.isPresent() && to.isPresent()) {
            gathered.spans(event).add(new Window(from.get(), to.get()));
        }
    }

    private Optional<Instant> moment(DraftRow row, String port, String column) {
        var zone = LaytimeSheet.termsOf(charter, port).zone();
        Optional<Instant> read = LocalMoment.parse(cell(row, column), zone);
        if (read.isEmpty()) {
            String said = cell(row, column);
            problem(
                    row.line(),
                    "MOMENT",
                    "%s is %s".formatted(column, said.isEmpty() ? "empty" : "'" + said + "', no moment"),
                    LocalMoment.ADVICE);
        }
        return read;
    }

    private String cell(DraftRow row, String column) {
        return row.cells().get(table.columns().indexOf(column)).strip();
    }

    private void problem(int line, String code, String message, String advice) {
        problems.error(table.file(), line, code, message, advice);
    }

    /// What is known of one port so far.
    private final class Gathered {
        private final int line;
        private final Map<Event, Instant> moments = new EnumMap<>(Event.class);
        private final Map<Event, List<Window>> windows = new EnumMap<>(Event.class);

        Gathered(int line) {
            this.line = line;
        }

        void put(Event event, Instant at, int atLine) {
            if (moments.putIfAbsent(event, at) != null) {
                problem(atLine, "EVENT-TWICE", "%s is told twice".formatted(event), "keep the one that is valid");
            }
        }

        List<Window> spans(Event event) {
            return windows.computeIfAbsent(event, it -> new ArrayList<>());
        }

        Optional<PortLog> log(String port) {
            Instant notice = moment(Event.NOTICE, port);
            Instant worked = moment(Event.WORK, port);
            Instant completed = moment(Event.COMPLETED, port);
            if (notice == null || worked == null || completed == null) {
                return Optional.empty();
            }
            if (completed.isBefore(worked) || completed.isBefore(notice)) {
                problem(
                        line,
                        "EVENT-ORDER",
                        "%s was completed before work began or notice was given".formatted(port),
                        "check the dates");
                return Optional.empty();
            }
            return Optional.of(new PortLog(
                    notice,
                    worked,
                    completed,
                    spans(Event.WEATHER),
                    spans(Event.SHIP),
                    spans(Event.SHIFTING),
                    spans(Event.HALF_RATE)));
        }

        private @Nullable Instant moment(Event event, String port) {
            Instant at = moments.get(event);
            if (at == null) {
                problem(line, "EVENT-MISSING", "%s has no %s".formatted(port, event), "add that event");
            }
            return at;
        }
    }
}
