package argosy.io;

import argosy.domain.Problem;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: into a temporary neighbour first, which then takes the name.
public final class AtomicFile {
    /// Produces the bytes.
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// Writes `file`; empty when that went well, else why not. A failure leaves what was there before.
    public static Optional<Problem> write(Path file, Body body) {
        Path target = file.toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.of(problem(file, "its folder does not exist", "make the folder first"));
        }
        Path temporary = null;
        try {
            temporary = parent.resolve(".argosy-%s.part".formatted(UUID.randomUUID()));
            writeThrough(temporary, body);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            remove(temporary);
            return Optional.of(failed(file, e));
        }
    }

    private static void writeThrough(Path temporary, Body body) throws IOException {
        try (FileOutputStream file = new FileOutputStream(temporary.toFile());
                OutputStream out = new BufferedOutputStream(file)) {
            body.writeTo(out);
            out.flush();
            file.getFD().sync();
        }
    }

    private static void remove(@Nullable Path temporary) {
        if (temporary != null) {
            boolean removed = temporary.toFile().delete();
            assert removed || !Files.exists(temporary);
        }
    }

    /// Why `file` could not be written.
    public static Problem failed(Path file, IOException fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return problem(
                file,
                "cannot be written (%s)".formatted(reason),
                "make room or choose another place; nothing was changed");
    }

    private static Problem problem(Path file, String message, String advice) {
        return new Problem(file.toString(), 0, "WRITE-FAILED", message, advice);
    }
}
