package argosy.cli.ship;

import argosy.domain.draft.ProblemList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Speeds as the user writes them: `6..12`, `6..12:0.5` or `10`.
public final class SpeedRange {
    private static final Pattern FORM =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(?:\\.\\.(\\d+(?:\\.\\d+)?)(?::(\\d+(?:\\.\\d+)?))?)?");
    private static final double MOST_KN = 25;
    private static final int MOST_POINTS = 500;

    private SpeedRange() {}

    /// Empty when the text is no range, which `problems` then says.
    public static List<Double> parse(String option, String text, ProblemList problems) {
        Matcher form = FORM.matcher(text.strip());
        if (form.matches()) {
            double from = Double.parseDouble(form.group(1));
            double to = form.group(2) == null ? from : Double.parseDouble(form.group(2));
            double step = form.group(3) == null ? 1 : Double.parseDouble(form.group(3));
            double count = (to - from) / step;
            if (from > 0 && to <= MOST_KN && from <= to && step > 0 && count < MOST_POINTS) {
                return IntStream.rangeClosed(0, (int) Math.floor(count + 1e-9))
                        .mapToObj(i -> Math.round((from + i * step) * 1e6) / 1e6)
                        .toList();
            }
        }
        problems.error(
                option,
                0,
                "SPEEDS",
                "%s is no range of speeds".formatted(text),
                "write 6..12 or 6..12:0.5, above 0 to 25 knots");
        return List.of();
    }
}
