package argosy.io.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts inside a workbook: letters that XML cannot hold are written `_xHHHH_` (ECMA-376 part 1, ST_Xstring).
final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String safe = ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
        for (int i = 0; i < safe.length(); i++) {
            char letter = safe.charAt(i);
            boolean unsafe = (letter < ' ' && letter != '\n' && letter != '\t')
                    || letter == '\uFFFE'
                    || letter == '\uFFFF'
                    || isLoneSurrogate(safe, i);
            escaped.append(unsafe ? "_x%04X_".formatted((int) letter) : letter);
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Matcher matcher = ESCAPED.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            plain.append(text, at, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
            at = matcher.end();
        }
        return plain.append(text.substring(at)).toString();
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char letter = text.charAt(i);
        if (Character.isHighSurrogate(letter)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(letter) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
