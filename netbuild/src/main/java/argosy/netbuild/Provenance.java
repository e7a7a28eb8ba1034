package argosy.netbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The notice inside the network file.
final class Provenance {
    private Provenance() {}

    static String text(Path dataFolder) {
        try {
            return Files.readString(dataFolder.resolve("NOTICE.txt"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
