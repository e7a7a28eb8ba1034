package argosy.store;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.store.Revision.Note;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills writers, and database servers, at random moments: what was acknowledged must be there afterwards, whole.
class CrashTest {
    private static final Note NOTE = new Note("test", "start");

    @Test
    void acknowledgedRevisionsSurviveTwentyKills(@TempDir Path folder) throws Exception {
        killWriters("jdbc:sqlite:" + folder.resolve("argosy.db"), folder, 20);
    }

    @Test
    @Tag("long")
    void acknowledgedRevisionsSurviveTwoHundredKills(@TempDir Path folder) throws Exception {
        killWriters("jdbc:sqlite:" + folder.resolve("argosy.db"), folder, 200);
    }

    @Test
    void acknowledgedRevisionsSurviveTheDeathOfPostgres(@TempDir Path folder) throws Exception {
        killDatabases(folder, 2);
    }

    @Test
    @Tag("long")
    void acknowledgedRevisionsSurviveManyDeathsOfPostgres(@TempDir Path folder) throws Exception {
        killDatabases(folder, 40);
    }

    private static void killWriters(String url, Path folder, int kills) throws Exception {
        RandomGenerator random = new SplittableRandom(kills);
        String id = createScenario(url);
        int checked = 1;
        for (int kill = 0; kill < kills; kill++) {
            Process writer = writer(url, id, folder);
            int acknowledged = letRun(writer, random.nextInt(120), writer.toHandle()::destroyForcibly);
            checked = check(url, id, checked, acknowledged);
        }
        assertThat(checked).isGreaterThan(kills);
    }

    private static void killDatabases(Path folder, int kills) throws Exception {
        RandomGenerator random = new SplittableRandom(kills);
        try (PostgresServer postgres = PostgresServer.startOrSkip()) {
            String url = postgres.jdbcUrl();
            String id = createScenario(url);
            int checked = 1;
            for (int kill = 0; kill < kills; kill++) {
                Process writer = writer(url, id, folder);
                int acknowledged = letRun(writer, random.nextInt(300), postgres::kill);
                postgres.start();
                checked = check(url, id, checked, acknowledged);
            }
            assertThat(checked).isGreaterThan(kills);
        }
    }

    private static String createScenario(String url) {
        try (Store store = Store.open(url, Clock.systemUTC())) {
            String workspace = store.accounts().createWorkspace("desk").id();
            return store.scenarios()
                    .create(workspace, "crash", RevisionWriter.document(1), NOTE)
                    .id();
        }
    }

    private static Process writer(String url, String id, Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RevisionWriter.class.getName(),
                        url,
                        id))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Waits for the first acknowledgement and a moment more, kills, and returns the last number acknowledged.
    private static int letRun(Process writer, int millis, Runnable kill) throws Exception {
        try (BufferedReader out = writer.inputReader()) {
            String first = out.readLine();
            assertThat(first).as("the writer started").isNotNull();
            Thread.sleep(millis);
            kill.run();
            int last = Integer.parseInt(first);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
            }
            assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return last;
        }
    }

    /// Every revision up to the head is whole, and the head is at least what was acknowledged.
    private static int check(String url, String id, int from, int acknowledged) {
        try (Store store = Store.open(url, Clock.systemUTC())) {
            int head = store.scenarios().find(id).orElseThrow().head();
            assertThat(head).isBetween(acknowledged, acknowledged + 1);
            for (int number = from; number <= head; number++) {
                assertThat(store.scenarios().findDocument(id, number)).contains(RevisionWriter.document(number));
            }
            assertThat(store.scenarios().findRevision(id, head + 1)).isEmpty();
            return head;
        }
    }
}
