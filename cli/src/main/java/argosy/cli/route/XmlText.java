package argosy.cli.route;

import java.util.Locale;

/// Writes indented XML: elements, attributes and text, escaped.
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /// Opens an element; attributes come as names and values in turn, empty values are left out.
    XmlText open(String element, String... attributes) {
        start(element, attributes).append(">\n");
        depth++;
        return this;
    }

    XmlText empty(String element, String... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    XmlText leaf(String element, String content) {
        start(element)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    XmlText close(String element) {
        depth--;
        text.append("  ".repeat(depth)).append("</").append(element).append(">\n");
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        text.append("  ".repeat(depth)).append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[at])
                        .append("=\"")
                        .append(escaped(attributes[at + 1]))
                        .append('"');
            }
        }
        return text;
    }

    private static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
