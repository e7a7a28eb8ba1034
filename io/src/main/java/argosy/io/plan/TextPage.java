package argosy.io.plan;

import java.util.List;

/// Lines of at most 100 columns, broken between words or items with a hanging indent.
final class TextPage {
    static final int COLUMNS = 100;
    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /// `head` and then the words of `body`, later lines indented by `indent`.
    void wrapped(String head, int indent, String body) {
        flow(head, indent, List.of(body.strip().split("\\s+")), " ");
    }

    /// `head` and then the items, never broken inside, joined by a comma.
    void items(String head, int indent, List<String> items) {
        flow(head, indent, items, ", ");
    }

    private void flow(String head, int indent, List<String> parts, String between) {
        StringBuilder line = new StringBuilder(head);
        boolean fresh = true;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i + 1 < parts.size() ? between.stripTrailing() : "");
            int needed = line.length() + part.length() + (fresh ? 0 : 1);
            if (!fresh && needed > COLUMNS) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(part);
            fresh = false;
        }
        line(line.toString());
    }

    static String cut(String word, int length) {
        return word.length() <= length ? word : word.substring(0, length - 1) + ".";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
