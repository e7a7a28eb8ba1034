package argosy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argosy.store.Revision.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Note NOTE = new Note("test", "load");

    @Test
    void aBackupTakenWhileWritingOpensAndIsWhole(@TempDir Path folder) throws Exception {
        Path copy = folder.resolve("backup.db");
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch written = new CountDownLatch(20);
        int before;
        String id;
        try (Store store = Store.open("jdbc:sqlite:" + folder.resolve("argosy.db"), Clock.systemUTC())) {
            String workspace = store.accounts().createWorkspace("desk").id();
            id = store.scenarios()
                    .create(workspace, "s", RevisionWriter.document(1), NOTE)
                    .id();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int head = 1; !stop.get(); head++) {
                    store.scenarios().revise(id, head, RevisionWriter.document(head + 1), NOTE);
                    written.countDown();
                }
            });
            written.await();
            before = store.scenarios().find(id).orElseThrow().head();
            store.backUp(copy);
            stop.set(true);
            writer.join();
            assertThatIllegalArgumentException().isThrownBy(() -> store.backUp(copy));
        }
        try (Store restored = Store.open("jdbc:sqlite:" + copy, Clock.systemUTC())) {
            int head = restored.scenarios().find(id).orElseThrow().head();
            assertThat(head).isGreaterThanOrEqualTo(before);
            for (int number = 1; number <= head; number++) {
                assertThat(restored.scenarios().findDocument(id, number)).contains(RevisionWriter.document(number));
            }
        }
        assertThat(Files.exists(folder.resolve("backup.db.part"))).isFalse();
    }

    /// A limit on pages stands in for the full disk: SQLite answers both with SQLITE_FULL.
    @Test
    void aFullDiskIsAnErrorAndLosesNothing(@TempDir Path folder) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("argosy.db");
        String id;
        try (Store store = Store.open(url, Clock.systemUTC())) {
            String workspace = store.accounts().createWorkspace("desk").id();
            id = store.scenarios().create(workspace, "s", "1", NOTE).id();
        }
        try (Store full = Store.open(url + "?max_page_count=" + pages(url), Clock.systemUTC())) {
            StringBuilder noise = new StringBuilder();
            new java.util.SplittableRandom(1).ints(200_000, 33, 126).forEach(c -> noise.append((char) c));
            assertThatThrownBy(() -> full.scenarios().revise(id, 1, noise.toString(), NOTE))
                    .isInstanceOfSatisfying(
                            StoreFault.class, fault -> assertThat(fault.full()).isTrue());
            assertThat(full.scenarios().find(id).orElseThrow().head()).isEqualTo(1);
        }
        try (Store store = Store.open(url, Clock.systemUTC())) {
            assertThat(store.scenarios().findDocument(id, 1)).contains("1");
            assertThat(store.scenarios().revise(id, 1, "2", NOTE)).isInstanceOf(Revised.Done.class);
        }
    }

    private static int pages(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                java.sql.ResultSet row = statement.executeQuery("PRAGMA page_count")) {
            row.next();
            return row.getInt(1) + 2;
        }
    }

    @Test
    void aDatabaseNewerThanTheProgramIsRefused(@TempDir Path folder) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("argosy.db");
        Store.open(url, Clock.systemUTC()).close();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_version (number) VALUES (99)");
        }
        assertThatThrownBy(() -> Store.open(url, Clock.systemUTC()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("older than the data");
    }
}
