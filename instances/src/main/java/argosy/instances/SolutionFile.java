package argosy.instances;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes answers as JSON, all or nothing: first beside the target, then moved over it.
public final class SolutionFile {
    private SolutionFile() {}

    /// `{"routes": {"1": [4,4], …}}`.
    public static String tramp(Map<Integer, List<Integer>> routes) {
        return routes.entrySet().stream()
                .map(route -> "\"%d\": %s".formatted(route.getKey(), array(route.getValue())))
                .collect(Collectors.joining(", ", "{\"routes\": {", "}}"));
    }

    /// `{"routes": [[node,…],…]}`.
    public static String lilim(List<List<Integer>> routes) {
        return routes.stream().map(SolutionFile::array).collect(Collectors.joining(", ", "{\"routes\": [", "]}"));
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /// Writes the text to the file.
    ///
    /// @throws UncheckedIOException if it cannot; the file is then as it was
    public static void write(Path file, String json) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path draft = Files.createTempFile(folder, ".solution", ".json");
            try {
                Files.write(draft, (json + "\n").getBytes(StandardCharsets.UTF_8));
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
