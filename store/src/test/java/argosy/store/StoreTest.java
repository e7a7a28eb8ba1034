package argosy.store;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.store.Revision.Kind;
import argosy.store.Revision.Note;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Leg.class)
@TestInstance(Lifecycle.PER_CLASS)
class StoreTest {
    private static final Note NOTE = new Note("mira", "first");

    @Parameter
    Leg leg = Leg.SQLITE;

    private @Nullable PostgresServer postgres;
    private Store store = Store.open("jdbc:sqlite::memory:", Clock.systemUTC());
    private String workspace = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        store.close();
        store = Store.open(url(folder), Clock.systemUTC());
        workspace = store.accounts().createWorkspace("Caspian desk").id();
    }

    private String url(Path folder) {
        if (leg == Leg.SQLITE) {
            return "jdbc:sqlite:" + folder.resolve("argosy.db");
        }
        if (postgres == null) {
            postgres = PostgresServer.startOrSkip();
        }
        return postgres.jdbcUrl();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @org.junit.jupiter.api.AfterAll
    void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void everyChangeIsARevisionWithAuthorTimeAndReason() {
        ScenarioInfo made = store.scenarios().create(workspace, "Season", "{\"a\":1}", NOTE);
        Revised revised = store.scenarios().revise(made.id(), 1, "{\"a\":2}", new Note("timur", "more cargo"));
        assertThat(revised).isInstanceOf(Revised.Done.class);
        assertThat(store.scenarios().revisions(made.id()))
                .extracting(Revision::number, Revision::author, Revision::reason, Revision::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "timur", "more cargo", Kind.EDIT),
                        org.assertj.core.groups.Tuple.tuple(1, "mira", "first", Kind.CREATE));
        assertThat(store.scenarios().findDocument(made.id(), 1)).contains("{\"a\":1}");
        assertThat(store.scenarios().findDocument(made.id(), 2)).contains("{\"a\":2}");
        assertThat(store.scenarios().find(made.id()).orElseThrow().head()).isEqualTo(2);
    }

    @Test
    void aChangeFromAnOldRevisionChangesNothing() {
        String id = store.scenarios().create(workspace, "Season", "{}", NOTE).id();
        store.scenarios().revise(id, 1, "{\"a\":1}", NOTE);
        assertThat(store.scenarios().revise(id, 1, "{\"b\":1}", NOTE)).isEqualTo(new Revised.Stale(2));
        assertThat(store.scenarios().findDocument(id, 2)).contains("{\"a\":1}");
        assertThat(store.scenarios().revise("nobody", 1, "{}", NOTE)).isInstanceOf(Revised.Missing.class);
    }

    @Test
    void undoGoesBackOneStepAtATimeAndLosesNothing() {
        String id = store.scenarios().create(workspace, "Season", "1", NOTE).id();
        store.scenarios().revise(id, 1, "2", NOTE);
        store.scenarios().revise(id, 2, "3", NOTE);
        assertThat(store.scenarios().undo(id, 3, NOTE)).isInstanceOf(Revised.Done.class);
        assertThat(store.scenarios().findDocument(id, 4)).contains("2");
        assertThat(store.scenarios().undo(id, 4, NOTE)).isInstanceOf(Revised.Done.class);
        assertThat(store.scenarios().findDocument(id, 5)).contains("1");
        assertThat(store.scenarios().undo(id, 5, NOTE)).isEqualTo(new Revised.NothingToUndo());
        store.scenarios().revise(id, 5, "4", NOTE);
        store.scenarios().undo(id, 6, NOTE);
        assertThat(store.scenarios().findDocument(id, 7)).contains("1");
        store.scenarios().restore(id, 7, 3, NOTE);
        assertThat(store.scenarios().findDocument(id, 8)).contains("3");
        store.scenarios().undo(id, 8, NOTE);
        assertThat(store.scenarios().findDocument(id, 9)).contains("1");
        assertThat(store.scenarios().revisions(id)).hasSize(9);
    }

    /// Brute force: a plain list of documents with an undo stack must agree after any walk.
    @Test
    void undoAgreesWithAStackOverManyWalks() {
        for (int seed = 0; seed < 10; seed++) {
            java.util.random.RandomGenerator random = new java.util.SplittableRandom(seed);
            String id = store.scenarios().create(workspace, "walk", "0", NOTE).id();
            java.util.ArrayDeque<String> stack = new java.util.ArrayDeque<>(List.of("0"));
            int head = 1;
            for (int step = 1; step < 15; step++) {
                if (random.nextInt(3) > 0) {
                    stack.push(String.valueOf(step));
                    store.scenarios().revise(id, head++, String.valueOf(step), NOTE);
                } else if (stack.size() > 1) {
                    stack.pop();
                    store.scenarios().undo(id, head++, NOTE);
                } else {
                    assertThat(store.scenarios().undo(id, head, NOTE)).isEqualTo(new Revised.NothingToUndo());
                }
                assertThat(store.scenarios().findDocument(id, head))
                        .as("seed %s step %s", seed, step)
                        .contains(stack.element());
            }
        }
    }

    @Test
    void aBranchLeavesItsTrunkAlone() {
        String id = store.scenarios().create(workspace, "Season", "1", NOTE).id();
        store.scenarios().revise(id, 1, "2", NOTE);
        ScenarioInfo branch = store.scenarios()
                .branch(id, 1, "What if", new Note("timur", "try"))
                .orElseThrow();
        store.scenarios().revise(branch.id(), 1, "9", NOTE);
        assertThat(branch.branchOf()).isEqualTo(id);
        assertThat(branch.branchRevision()).isEqualTo(1);
        assertThat(store.scenarios().findDocument(branch.id(), 1)).contains("1");
        assertThat(store.scenarios().findDocument(id, 2)).contains("2");
        assertThat(store.scenarios().branch(id, 7, "no", NOTE)).isEmpty();
    }

    @Test
    void ofManyWritersFromOneRevisionExactlyOneWins() throws Exception {
        String id = store.scenarios().create(workspace, "Season", "0", NOTE).id();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (int round = 1; round <= 10; round++) {
                int base = round;
                List<Callable<Revised>> writers = new ArrayList<>();
                for (int writer = 0; writer < 8; writer++) {
                    String document = "\"" + round + "/" + writer + "\"";
                    writers.add(() -> store.scenarios().revise(id, base, document, NOTE));
                }
                Map<String, Integer> outcomes = new TreeMap<>();
                for (Future<Revised> outcome : pool.invokeAll(writers)) {
                    outcomes.merge(outcome.get().getClass().getSimpleName(), 1, Integer::sum);
                }
                assertThat(outcomes).isEqualTo(Map.of("Done", 1, "Stale", 7));
            }
        }
        assertThat(store.scenarios().revisions(id)).hasSize(11);
    }

    @Test
    void deletedScenariosAreHiddenButNotWithoutTheNewestRevision() {
        String id = store.scenarios().create(workspace, "Season", "1", NOTE).id();
        assertThat(store.scenarios().delete(id, 7)).isFalse();
        assertThat(store.scenarios().delete(id, 1)).isTrue();
        assertThat(store.scenarios().find(id)).isEmpty();
        assertThat(store.scenarios().revise(id, 1, "2", NOTE)).isInstanceOf(Revised.Missing.class);
    }

    @Test
    void plansAreKeptAndMarkedWhenTheServerStopped() {
        String id = store.scenarios().create(workspace, "Season", "1", NOTE).id();
        StoredPlan one = store.plans().start(id, 1, "mira", "{}");
        StoredPlan two = store.plans().start(id, 1, "mira", "{}");
        store.plans().finish(one.id(), StoredPlan.State.DONE, "{\"gap\":0}", "{\"plan\":true}");
        assertThat(store.plans().markInterrupted()).isPositive();
        assertThat(store.plans().find(one.id()).orElseThrow().state()).isEqualTo(StoredPlan.State.DONE);
        assertThat(store.plans().find(two.id()).orElseThrow().state()).isEqualTo(StoredPlan.State.INTERRUPTED);
        assertThat(store.plans().findResult(one.id())).contains("{\"plan\":true}");
        assertThat(store.plans().findResult(two.id())).isEmpty();
        assertThat(store.plans().of(id)).hasSize(2);
    }

    @Test
    void sessionsAndKeysRunOut() {
        Account account = store.accounts()
                .create("user-" + leg + Secrets.newId(), "hash", workspace, Role.PLANNER)
                .orElseThrow();
        assertThat(store.accounts().create(account.name(), "other", workspace, Role.ADMIN))
                .isEmpty();
        Instant now = Instant.now();
        store.accounts().startSession(account, "t1" + account.id(), "csrf", now.plus(Duration.ofHours(1)));
        store.accounts().startSession(account, "t2" + account.id(), "csrf", now.minusSeconds(1));
        assertThat(store.accounts().findSession("t1" + account.id())).isPresent();
        assertThat(store.accounts().findSession("t2" + account.id())).isEmpty();
        store.accounts().changePassword(account.id(), "new");
        assertThat(store.accounts().findSession("t1" + account.id())).isEmpty();
        ApiKey key = new ApiKey(
                Secrets.newId(), workspace, account.id(), account.name(), Role.VIEWER, "ci", now, now.minusSeconds(1));
        store.apiKeys().create(key, "k" + account.id());
        assertThat(store.apiKeys().find("k" + account.id())).isEmpty();
        assertThat(store.apiKeys().revoke("elsewhere", key.id())).isFalse();
        assertThat(store.apiKeys().revoke(workspace, key.id())).isTrue();
        store.accounts().revoke(account.id(), workspace);
        assertThat(store.accounts().membershipsOf(account.id())).isEmpty();
    }

    @Test
    void theAuditLogKeepsNewestFirst() {
        store.audit().write(workspace, "mira", "SCENARIO-CREATED", "s1", "");
        store.audit().write(null, "nobody", "SIGN-IN-FAILED", "x", "");
        assertThat(store.audit().of(workspace, 10))
                .extracting(AuditEntry::action)
                .containsExactly("SCENARIO-CREATED");
    }
}
