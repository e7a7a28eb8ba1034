package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @Test
    void secretsReachNeitherLogsNorDisk(@TempDir Path folder) throws Exception {
        List<String> logged = new ArrayList<>();
        Handler listener = listener(logged);
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(listener);
        root.setLevel(Level.INFO);
        List<String> secrets = new ArrayList<>(List.of(TestDesk.PASSWORD));
        try (TestDesk desk = new TestDesk(folder)) {
            secrets.add(desk.server.setupToken().orElseThrow());
            Actor admin = desk.firstAdmin();
            String keys = "/workspaces/" + desk.workspace(admin) + "/keys";
            secrets.add(admin.post(keys, "{\"name\":\"export\"}").text("secret"));
            desk.nobody().post("/session", "{\"name\":\"mira\",\"password\":\"wrong but secret\"}");
            secrets.add("wrong but secret");
            String cookie = desk.nobody()
                    .post("/session", "{\"name\":\"mira\",\"password\":\"" + TestDesk.PASSWORD + "\"}")
                    .header("set-cookie")
                    .orElseThrow();
            secrets.add(cookie.split("[=;]")[1]);
        } finally {
            root.removeHandler(listener);
            root.setLevel(before);
        }
        for (String secret : secrets) {
            assertThat(logged).as("the log").noneMatch(line -> line.contains(secret));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .as(file.getFileName().toString())
                            .doesNotContain(secret);
                }
            }
        }
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            private final SimpleFormatter formatter = new SimpleFormatter();

            @Override
            public synchronized void publish(LogRecord record) {
                logged.add(formatter.format(record));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
