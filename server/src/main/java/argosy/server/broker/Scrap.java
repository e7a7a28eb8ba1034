package argosy.server.broker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text of which what has been understood is struck out, so that nothing is read twice.
final class Scrap {
    private static final char STRUCK = '¦';

    private String text;

    Scrap(String text) {
        this.text = text;
    }

    /// The first match, struck out; empty when there is none.
    Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        strike(matcher.start(), matcher.end());
        return Optional.of(matcher);
    }

    void strike(int from, int to) {
        text = text.substring(0, from) + String.valueOf(STRUCK).repeat(to - from) + text.substring(to);
    }

    String text() {
        return text;
    }

    /// What nobody understood, for people; runs of spaces and signs are shortened.
    String rest() {
        return text.replace(STRUCK, ' ').replaceAll("[\\s/,;:|+()-]{2,}", " ").strip();
    }
}
