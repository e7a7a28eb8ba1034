package argosy.domain.draft;

import argosy.domain.Problem;
import java.util.ArrayList;
import java.util.List;

/// Collects problems in the order found; keeps the first [#KEPT] errors and counts the rest. Not thread-safe.
public final class ProblemList {
    /// Errors and warnings kept each.
    public static final int KEPT = 500;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int moreErrors;
    private int moreWarnings;

    public void error(String file, int line, String code, String message, String advice) {
        if (errors.size() < KEPT) {
            errors.add(new Problem(file, line, code, message, advice));
        } else {
            moreErrors++;
        }
    }

    public void warn(String file, int line, String code, String message, String advice) {
        if (warnings.size() < KEPT) {
            warnings.add(new Problem(file, line, code, message, advice));
        } else {
            moreWarnings++;
        }
    }

    /// Takes over everything another list holds.
    public void addAll(ProblemList other) {
        other.errors.forEach(it -> error(it.file(), it.line(), it.code(), it.message(), it.advice()));
        other.warnings.forEach(it -> warn(it.file(), it.line(), it.code(), it.message(), it.advice()));
        moreErrors += other.moreErrors;
        moreWarnings += other.moreWarnings;
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /// All errors; the last one counts those not kept.
    public List<Problem> errors() {
        return withCount(errors, moreErrors);
    }

    /// All warnings; the last one counts those not kept.
    public List<Problem> warnings() {
        return withCount(warnings, moreWarnings);
    }

    private static List<Problem> withCount(List<Problem> kept, int more) {
        List<Problem> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(new Problem(
                    kept.getLast().file(),
                    0,
                    "MANY",
                    "%d more problems of this kind are not listed".formatted(more),
                    "mend the first ones and check again"));
        }
        return List.copyOf(all);
    }
}
