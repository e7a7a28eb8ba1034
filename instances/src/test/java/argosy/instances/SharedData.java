package argosy.instances;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Finds the shared benchmark files: the folder named by the property `argosy.shared`, or the nearest `shared` folder
/// in
/// or beside a parent folder.
final class SharedData {
    private SharedData() {}

    /// The file, or an aborted test that says what is missing.
    static Path file(String name) {
        Path root = root();
        assumeTrue(root != null, "no shared folder found; set -Dargosy.shared to run this test");
        Path file = root == null ? Path.of(name) : root.resolve("benchmarks").resolve(name);
        assumeTrue(Files.exists(file), "missing benchmark file " + file);
        return file;
    }

    private static @org.jspecify.annotations.Nullable Path root() {
        String named = System.getProperty("argosy.shared");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared").resolve("benchmarks"))) {
                return at.resolve("shared");
            }
        }
        return null;
    }
}
