package argosy.io;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFullDiskLeavesWhatWasThereAndNothingElse() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "before");

        Optional<Problem> problem = AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        });

        assertThat(problem).get().extracting(Problem::code).isEqualTo("WRITE-FAILED");
        assertThat(problem.orElseThrow().message()).contains("No space left on device");
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void aMissingFolderIsSaidSo() {
        Optional<Problem> problem = AtomicFile.write(folder.resolve("no").resolve("plan.json"), out -> {});
        assertThat(problem).get().extracting(Problem::message).isEqualTo("its folder does not exist");
    }

    @Test
    void theNewContentTakesTheName() {
        Path file = folder.resolve("plan.json");
        assertThat(AtomicFile.write(file, out -> out.write("after".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(file).hasContent("after");
    }
}
