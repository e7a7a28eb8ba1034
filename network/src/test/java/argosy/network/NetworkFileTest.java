package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class NetworkFileTest {
    @Test
    void writingWhatWasReadGivesTheSameBytes() throws IOException {
        byte[] bytes;
        try (InputStream in = Waters.class.getResourceAsStream("waters.bin")) {
            bytes = java.util.Objects.requireNonNull(in).readAllBytes();
        }
        Network network = NetworkFile.read(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkFile.write(network, out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(network.provenance()).contains("GSHHG", "Lesser General");
    }
}
