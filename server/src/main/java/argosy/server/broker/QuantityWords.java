package argosy.server.broker;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds how much: `5000 mt`, `4.8/5.4 kt`, `abt 5,000 mts +/- 5 pct`, `min 4800 max 5400 t`.
final class QuantityWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String UNIT = "(kt|k\\s?mts?|k|mts?|tons?|tonnes?|ts?|т|тн|тонн)\\b";
    private static final Pattern MIN_MAX = Pattern.compile(
            "min\\.?\\s*(" + Amounts.NUMBER + ")\\s*(?:mts?|t)?\\s*[-/,]?\\s*max\\.?\\s*(" + Amounts.NUMBER + ")\\s*"
                    + UNIT,
            FLAGS);
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d.,])(" + Amounts.NUMBER + ")\\s*(?:-|–|/|to)\\s*(" + Amounts.NUMBER + ")\\s*" + UNIT, FLAGS);
    private static final Pattern ONE = Pattern.compile("(?<![\\d.,/-])(" + Amounts.NUMBER + ")\\s*" + UNIT, FLAGS);
    private static final Pattern TOLERANCE = Pattern.compile(
            "(?:\\+\\s?/?\\s?-|\\+-|±)\\s*(\\d{1,2}(?:[.,]\\d)?)\\s*(?:%|pct|pc)(?:\\s*(?:moloo|molchopt|molco|mol))?",
            FLAGS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuantityWords() {}

    /// True when the text names a quantity.
    static boolean isIn(String text) {
        Scrap scrap = new Scrap(text);
        return scrap.take(MIN_MAX).isPresent()
                || scrap.take(RANGE).isPresent()
                || scrap.take(ONE).isPresent();
    }

    /// Least and most in tonnes, as cells.
    static Map<String, String> take(Scrap scrap) {
        Optional<Matcher> pair = scrap.take(MIN_MAX).or(() -> scrap.take(RANGE));
        if (pair.isPresent()) {
            boolean thousands = thousands(pair.get().group(3));
            BigDecimal a = Amounts.scaled(pair.get().group(1), thousands);
            BigDecimal b = Amounts.scaled(pair.get().group(2), thousands);
            return Map.of("minT", Amounts.plain(a.min(b)), "maxT", Amounts.plain(a.max(b)));
        }
        Optional<Matcher> one = scrap.take(ONE);
        if (one.isEmpty()) {
            return Map.of();
        }
        BigDecimal tonnes =
                Amounts.scaled(one.get().group(1), thousands(one.get().group(2)));
        BigDecimal part = scrap.take(TOLERANCE)
                .map(found -> Amounts.read(found.group(1)).divide(HUNDRED))
                .orElse(BigDecimal.ZERO);
        return Map.of(
                "minT", Amounts.plain(tonnes.subtract(tonnes.multiply(part))),
                "maxT", Amounts.plain(tonnes.add(tonnes.multiply(part))));
    }

    private static boolean thousands(String unit) {
        return unit.toLowerCase(java.util.Locale.ROOT).startsWith("k");
    }
}
