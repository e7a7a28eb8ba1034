package argosy.cli.planning;

import argosy.domain.FreightTerms;
import argosy.domain.Problem;
import argosy.domain.Worldscale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Freight as said on the command line: `62` or `62/t`, `lump:240000`, `ws:142.5@11.30`.
public final class FreightText {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern PER_TONNE = Pattern.compile(NUMBER + "(?:/t)?");
    private static final Pattern LUMP_SUM = Pattern.compile("(?i)lump:" + NUMBER);
    private static final Pattern WORLDSCALE = Pattern.compile("(?i)ws:" + NUMBER + "@" + NUMBER);

    private FreightText() {}

    /// The terms; a problem and nothing where the words mean none.
    public static Optional<FreightTerms> parse(String said, List<Problem> problems) {
        Matcher perTonne = PER_TONNE.matcher(said.strip());
        if (perTonne.matches()) {
            return Optional.of(new FreightTerms.PerTonne(number(perTonne, 1)));
        }
        Matcher lumpSum = LUMP_SUM.matcher(said.strip());
        if (lumpSum.matches()) {
            return Optional.of(new FreightTerms.LumpSum(number(lumpSum, 1)));
        }
        Matcher worldscale = WORLDSCALE.matcher(said.strip());
        if (worldscale.matches() && number(worldscale, 1) > 0 && number(worldscale, 2) > 0) {
            return Optional.of(new Worldscale(number(worldscale, 1), number(worldscale, 2)).terms());
        }
        problems.add(new Problem(
                "--freight",
                0,
                "FREIGHT-TERMS",
                "'%s' is no freight".formatted(said),
                "say USD a tonne (62), a lump sum (lump:240000) or Worldscale points at a flat rate (ws:142.5@11.30)"));
        return Optional.empty();
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
