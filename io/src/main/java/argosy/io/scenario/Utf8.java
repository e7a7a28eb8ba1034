package argosy.io.scenario;

import argosy.domain.draft.ProblemList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Reads files of text, or says what else they are.
final class Utf8 {
    /// Largest file that is read; a bigger one is not a scenario.
    static final long MOST_BYTES = 32L << 20;

    private Utf8() {}

    /// The text without byte order mark; empty when there is a problem, which is then in `problems`.
    static Optional<String> read(Path file, ProblemList problems) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                tooLarge(file, size, problems);
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), file.toString(), problems);
        } catch (IOException e) {
            unreadable(file, e, problems);
            return Optional.empty();
        }
    }

    static void tooLarge(Path file, long size, ProblemList problems) {
        String message =
                String.format(Locale.ROOT, "the file has %d MB, at most %d are read", size >> 20, MOST_BYTES >> 20);
        problems.error(file.toString(), 0, "FILE-SIZE", message, "check that it is the right file, or split it");
    }

    static void unreadable(Path file, IOException fault, ProblemList problems) {
        String message = "cannot be read (%s)".formatted(fault.getClass().getSimpleName());
        problems.error(file.toString(), 0, "FILE-UNREADABLE", message, "check that it exists and may be read");
    }

    static Optional<String> decode(byte[] bytes, String file, ProblemList problems) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        if (isUtf16(bytes)) {
            problems.error(file, 1, "ENCODING", "the file is in UTF-16", "save it as CSV UTF-8");
            return Optional.empty();
        }
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            problems.error(
                    file, lineAt(bytes, zero), "BINARY", "this is not text", "give a CSV, YAML or JSON file in UTF-8");
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString());
        } catch (CharacterCodingException e) {
            problems.error(
                    file,
                    lineAt(bytes, rest.position()),
                    "ENCODING",
                    "a letter here is not in UTF-8",
                    "save the file as CSV UTF-8");
            return Optional.empty();
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int lineAt(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
