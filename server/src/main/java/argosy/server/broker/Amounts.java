package argosy.server.broker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// Numbers as brokers write them.
final class Amounts {
    /// Digits with thousands marks or a decimal part.
    static final String NUMBER = "\\d{1,3}(?:[ ,.']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ ,.']\\d{3})+");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amounts() {}

    /// A mark before exactly three digits parts thousands; any other is decimal: `5,000` and `5.000` are five thousand.
    static BigDecimal read(String text) {
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[ ,.']", ""));
        }
        if (text.matches("\\d{1,3}(?:[ ,.']\\d{3})+[.,]\\d{1,2}")) {
            int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            return new BigDecimal(text.substring(0, last).replaceAll("[ ,.']", "") + "." + text.substring(last + 1));
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /// `kt` and `k` mean thousands, unless the number says so itself.
    static BigDecimal scaled(String text, boolean thousands) {
        BigDecimal number = read(text);
        return thousands && number.compareTo(THOUSAND) < 0 ? number.multiply(THOUSAND) : number;
    }

    static String plain(BigDecimal number) {
        return number.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
