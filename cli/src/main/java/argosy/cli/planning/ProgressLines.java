package argosy.cli.planning;

import argosy.planning.PlanProgress;
import java.io.PrintWriter;
import java.util.Locale;

/// Prints best plan, bound and gap as they improve, at most a few times a second. Called one at a time.
public final class ProgressLines implements PlanProgress.Listener {
    private static final double LEAST_SECONDS = 0.5;

    private final PrintWriter out;
    private double lastSeconds = Double.NEGATIVE_INFINITY;

    private final boolean json;

    public ProgressLines(PrintWriter out) {
        this(out, false);
    }

    /// @param json one JSON object a line instead of words
    public ProgressLines(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void improved(PlanProgress progress) {
        if (progress.seconds() - lastSeconds < LEAST_SECONDS) {
            return;
        }
        lastSeconds = progress.seconds();
        out.println(json ? jsonLine(progress) : line(progress));
        out.flush();
    }

    static String jsonLine(PlanProgress progress) {
        boolean bounded = progress.boundUsdCents() < Long.MAX_VALUE;
        return String.format(
                Locale.ROOT,
                "{\"seconds\": %.3f, \"iterations\": %d, \"resultUsd\": %.2f, \"boundUsd\": %s, \"gapPercent\": %s}",
                progress.seconds(),
                progress.iterations(),
                progress.resultUsdCents() / 100.0,
                bounded ? String.format(Locale.ROOT, "%.2f", progress.boundUsdCents() / 100.0) : "null",
                bounded ? String.format(Locale.ROOT, "%.4f", progress.gapPercent()) : "null");
    }

    static String line(PlanProgress progress) {
        boolean bounded = progress.boundUsdCents() < Long.MAX_VALUE;
        return String.format(
                Locale.ROOT,
                "%6.1f s  best %,14.0f USD  bound %14s  gap %s",
                progress.seconds(),
                progress.resultUsdCents() / 100.0,
                bounded ? String.format(Locale.ROOT, "%,.0f", progress.boundUsdCents() / 100.0) : "-",
                bounded ? String.format(Locale.ROOT, "%.2f %%", progress.gapPercent()) : "-");
    }
}
