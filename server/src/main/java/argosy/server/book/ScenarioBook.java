package argosy.server.book;

import argosy.domain.Catalogue;
import argosy.domain.GeoPoint;
import argosy.domain.Problem;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import argosy.domain.draft.ScenarioOutcome.Accepted;
import argosy.domain.draft.ScenarioOutcome.Refused;
import argosy.domain.draft.ScenarioValidator;
import argosy.io.scenario.DraftReader;
import argosy.io.scenario.ScenarioText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings scenario documents into one form and checks them.
///
/// Keeps the last few checked documents, since the same revision is asked about again and again.
public final class ScenarioBook {
    private static final String FILE = "scenario.json";
    private static final int KEPT = 16;
    private static final Pattern COLUMN = Pattern.compile("([A-Za-z][A-Za-z0-9]*): .*", Pattern.DOTALL);

    private final ScenarioValidator validator;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Checked> checked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Checked> eldest) {
            return size() > KEPT;
        }
    };

    public ScenarioBook(Catalogue catalogue, Predicate<GeoPoint> nearWater) {
        validator = new ScenarioValidator(catalogue, nearWater);
    }

    /// A document in our form, or why it is no scenario document at all.
    ///
    /// @param text null when there are problems
    public record Canonical(@Nullable String text, List<CellProblem> problems) {}

    /// Wrong values are kept, for the user to put right; a wrong shape is not, since it could not be kept whole.
    public Canonical canonical(String json) {
        ProblemList problems = new ProblemList();
        ScenarioDraft draft = ScenarioText.read(FILE, json, problems);
        if (problems.hasErrors()) {
            return new Canonical(null, cells(problems.errors(), true, Map.of()));
        }
        return new Canonical(ScenarioText.write(draft), List.of());
    }

    /// A scenario folder or file as a document in our form.
    public static String fromFiles(Path path) {
        ProblemList problems = new ProblemList();
        ScenarioDraft draft = DraftReader.read(path, problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(
                    problems.errors().stream().map(Problem::text).collect(Collectors.joining("\n")));
        }
        return ScenarioText.write(draft);
    }

    /// The draft behind a document in our form, for writing it elsewhere.
    public static ScenarioDraft draft(String document) {
        return ScenarioText.read(FILE, document, new ProblemList());
    }

    /// Checks all of a document; the same text is checked once.
    public Checked check(String document) {
        Checked known = findKnown(document);
        if (known != null) {
            return known;
        }
        Checked result = checkNow(document);
        lock.lock();
        try {
            checked.put(document, result);
        } finally {
            lock.unlock();
        }
        return result;
    }

    private @Nullable Checked findKnown(String document) {
        lock.lock();
        try {
            return checked.get(document);
        } finally {
            lock.unlock();
        }
    }

    private Checked checkNow(String document) {
        ProblemList problems = new ProblemList();
        ScenarioDraft draft = ScenarioText.read(FILE, document, problems);
        Map<Integer, RowName> rows = rowsByLine(draft);
        return switch (validator.validate(draft, problems)) {
            case Accepted accepted -> new Checked(accepted.scenario(), cells(accepted.warnings(), false, rows));
            case Refused refused -> {
                List<CellProblem> all = new ArrayList<>(cells(refused.errors(), true, rows));
                all.addAll(cells(refused.warnings(), false, rows));
                yield new Checked(null, all);
            }
        };
    }

    private record RowName(String table, String row) {}

    private static Map<Integer, RowName> rowsByLine(ScenarioDraft draft) {
        Map<Integer, RowName> byLine = new HashMap<>();
        for (DraftTable table : draft.tables()) {
            int id = Math.max(table.columns().indexOf("id"), table.columns().indexOf("key"));
            int number = 0;
            for (DraftRow row : table.rows()) {
                number++;
                String name = id < 0 || row.cells().get(id).isEmpty()
                        ? String.valueOf(number)
                        : row.cells().get(id);
                byLine.put(row.line(), new RowName(table.name(), name));
            }
        }
        return byLine;
    }

    private static List<CellProblem> cells(List<Problem> problems, boolean error, Map<Integer, RowName> rows) {
        return problems.stream().map(problem -> cell(problem, error, rows)).toList();
    }

    private static CellProblem cell(Problem problem, boolean error, Map<Integer, RowName> rows) {
        RowName row = rows.get(problem.line());
        Matcher column = COLUMN.matcher(problem.message());
        return new CellProblem(
                error,
                row == null ? null : row.table(),
                row == null ? null : row.row(),
                column.matches() ? column.group(1) : null,
                problem.code(),
                problem.message(),
                problem.advice());
    }
}
