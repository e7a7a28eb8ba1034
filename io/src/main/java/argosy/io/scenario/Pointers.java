package argosy.io.scenario;

import java.util.Arrays;
import java.util.List;

/// JSON Pointers (RFC 6901).
final class Pointers {
    private Pointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }

    /// The names a pointer leads through, outermost first.
    static List<String> names(String pointer) {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(Pointers::unescape)
                .toList();
    }
}
