package argosy.server.broker;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds freight and commission: `USD 62 pmt`, `$240k lumpsum`, `2.5 pct ttl`, `1.25% + 1.25%`.
final class MoneyWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String DOLLARS = "(?:usd|us\\$|\\$)";
    private static final String PER_TONNE = "(?:pmt|p\\.?/?m\\.?t\\.?|/\\s?(?:mt|t)|per\\s+(?:mt|ton(?:ne)?))\\b";
    private static final Pattern PER = Pattern.compile(
            "(?:frt|freight|@)?\\s*" + DOLLARS + "?\\s*(" + Amounts.NUMBER + ")\\s*(?:" + DOLLARS + ")?\\s*"
                    + PER_TONNE,
            FLAGS);
    private static final Pattern LUMP = Pattern.compile(
            "(?:(?:lump\\s?sum|l/?s)\\s*" + DOLLARS + "?\\s*(" + Amounts.NUMBER + ")\\s*(k)?\\b|" + DOLLARS + "\\s*("
                    + Amounts.NUMBER + ")\\s*(k)?\\s*(?:lump\\s?sum|l/?s)\\b)",
            FLAGS);
    private static final String PERCENT = "(\\d{1,2}(?:[.,]\\d{1,3})?)\\s*(?:%|pct|pc)";
    private static final Pattern SUM = Pattern.compile(PERCENT + "?\\s*\\+\\s*" + PERCENT, FLAGS);
    private static final Pattern SHARE = Pattern.compile(
            "(?:(?:comm?(?:ission)?s?|ttl|total|adcom)\\s*:?\\s*)?" + PERCENT
                    + "(?:\\s*(?:ttl|total|comm?(?:ission)?s?|adcom|ttl comm?))*",
            FLAGS);
    private static final Pattern BARE =
            Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,3})?)\\s*(?:ttl|total\\s+comm?)\\b", FLAGS);

    private MoneyWords() {}

    static Map<String, String> take(Scrap scrap) {
        Map<String, String> cells = new LinkedHashMap<>();
        Optional<Matcher> lump = scrap.take(LUMP);
        if (lump.isPresent()) {
            Matcher found = lump.get();
            boolean first = found.group(1) != null;
            BigDecimal usd = Amounts.scaled(found.group(first ? 1 : 3), found.group(first ? 2 : 4) != null);
            cells.put("freightLumpSumUsd", Amounts.plain(usd));
        } else {
            scrap.take(PER)
                    .ifPresent(found -> cells.put("freightUsdPerT", Amounts.plain(Amounts.read(found.group(1)))));
        }
        Optional<Matcher> sum = scrap.take(SUM);
        if (sum.isPresent()) {
            BigDecimal total =
                    Amounts.read(sum.get().group(1)).add(Amounts.read(sum.get().group(2)));
            cells.put("commissionPercent", Amounts.plain(total));
        } else {
            scrap.take(SHARE)
                    .or(() -> scrap.take(BARE))
                    .ifPresent(found -> cells.put("commissionPercent", Amounts.plain(Amounts.read(found.group(1)))));
        }
        return cells;
    }
}
