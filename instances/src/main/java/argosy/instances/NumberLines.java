package argosy.instances;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The lines of a text file that hold numbers, without blanks and comments, with line numbers for messages.
final class NumberLines {
    /// Far above any public instance (about 12 MB); keeps a wrong file from filling the memory.
    private static final long MOST_BYTES = 200L << 20;

    private final Path file;
    private final Pattern separator;
    private final String[] lines;
    private int line;

    private NumberLines(Path file, String separator, String[] lines) {
        this.file = file;
        this.separator = Pattern.compile(separator);
        this.lines = lines;
    }

    /// Reads the file; `separator` is a regular expression.
    static NumberLines read(Path file, String separator) {
        if (!Files.isRegularFile(file)) {
            throw new InstanceException(file, 0, "NO_FILE", "there is no such file; give the path of an instance file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES);
            if (bytes.length == MOST_BYTES) {
                throw new InstanceException(file, 0, "TOO_LARGE", "more than 200 MB; this is no instance file");
            }
            return new NumberLines(file, separator, new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
        } catch (IOException e) {
            throw new InstanceException(file, 0, "UNREADABLE", "cannot be read (%s)".formatted(e.getMessage()));
        }
    }

    /// The next line that is neither blank nor a comment, cut into exactly `fields` pieces (or any number if negative).
    String[] next(int fields, String what) {
        while (line < lines.length) {
            String text = lines[line++].strip();
            if (text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == '%') {
                continue;
            }
            String[] pieces = separator.split(text, -1);
            if (fields >= 0 && pieces.length != fields) {
                throw fault("FIELDS", "expected %d numbers (%s), found %d".formatted(fields, what, pieces.length));
            }
            return pieces;
        }
        throw fault("END", "the file ends where %s should follow; is it cut off?".formatted(what));
    }

    /// Whether a line with content follows.
    boolean hasNext() {
        for (int ahead = line; ahead < lines.length; ahead++) {
            String text = lines[ahead].strip();
            if (!text.isEmpty() && text.charAt(0) != '#' && text.charAt(0) != '%') {
                return true;
            }
        }
        return false;
    }

    /// The next line as whole numbers.
    int[] nextInts(int fields, String what) {
        String[] pieces = next(fields, what);
        int[] numbers = new int[pieces.length];
        for (int k = 0; k < pieces.length; k++) {
            try {
                numbers[k] = Integer.parseInt(pieces[k].strip());
            } catch (NumberFormatException e) {
                throw fault("NUMBER", "'%s' is not a whole number (%s)".formatted(clip(pieces[k]), what));
            }
        }
        return numbers;
    }

    /// The next line as one whole number within a range.
    int nextCount(int most, String what) {
        int count = nextInts(1, what)[0];
        check(count >= 0 && count <= most, "RANGE", "%s is %d, must be 0 to %d".formatted(what, count, most));
        return count;
    }

    /// A 1-based id turned 0-based.
    int id(int number, int count, String what) {
        check(
                number >= 1 && number <= count,
                "ID",
                "%s %d does not exist; there are 1 to %d".formatted(what, number, count));
        return number - 1;
    }

    void check(boolean holds, String code, String problem) {
        if (!holds) {
            throw fault(code, problem);
        }
    }

    InstanceException fault(String code, String problem) {
        return new InstanceException(file, line, code, problem);
    }

    private static String clip(String text) {
        String printable = text.strip().replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
    }
}
