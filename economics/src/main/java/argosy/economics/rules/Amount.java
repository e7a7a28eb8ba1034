package argosy.economics.rules;

import java.math.BigDecimal;

/// Numbers as money lines print them: fixed decimals, thousands set off by commas. Far quicker than a
/// format string.
public final class Amount {
    private static final int THOUSAND_DIGITS = 3;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Amount() {}

    /// `value` with `decimals` (0 to 6) digits after the point, halves away from zero.
    public static String of(double value, int decimals) {
        long power = POWERS_OF_TEN[decimals];
        long scaled = Math.round(Math.abs(value) * power);
        StringBuilder text = new StringBuilder(24);
        if (value < 0 && scaled > 0) {
            text.append('-');
        }
        appendGrouped(text, scaled / power);
        if (decimals > 0) {
            String fraction = Long.toString(power + scaled % power);
            text.append('.').append(fraction, 1, fraction.length());
        }
        return text.toString();
    }

    /// `value` in full, with as many digits as it has and no exponent.
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void appendGrouped(StringBuilder text, long whole) {
        String digits = Long.toString(whole);
        int first = digits.length() % THOUSAND_DIGITS;
        text.append(digits, 0, first);
        for (int i = first; i < digits.length(); i += THOUSAND_DIGITS) {
            if (i > 0) {
                text.append(',');
            }
            text.append(digits, i, i + THOUSAND_DIGITS);
        }
    }
}
