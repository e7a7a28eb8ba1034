package argosy.store;

import argosy.store.StoredPlan.State;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plans asked for and what came of them.
public final class Plans {
    private static final String PLANS = "SELECT id, scenario_id, revision, author, request, state, summary, "
            + "created_at, finished_at FROM plan ";

    private final Database database;
    private final InstantSource clock;

    Plans(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public StoredPlan start(String scenarioId, int revision, String author, String request) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        StoredPlan plan =
                new StoredPlan(Secrets.newId(), scenarioId, revision, author, request, State.RUNNING, "{}", now, null);
        database.write(sql -> sql.update(
                "INSERT INTO plan (id, scenario_id, revision, author, request, state, summary, created_at) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                plan.id(),
                scenarioId,
                revision,
                author,
                request,
                State.RUNNING.name(),
                plan.summary(),
                now.toEpochMilli()));
        return plan;
    }

    /// Keeps the end of a run. `result` is null when there is none.
    public void finish(String planId, State state, String summary, @Nullable String result) {
        byte[] packed = result == null ? null : Documents.pack(result.getBytes(StandardCharsets.UTF_8));
        database.write(sql -> sql.update(
                "UPDATE plan SET state = ?, summary = ?, result = ?, finished_at = ? WHERE id = ?",
                state.name(),
                summary,
                packed,
                clock.millis(),
                planId));
    }

    /// Marks what ran when the server stopped; returns how many.
    public int markInterrupted() {
        return database.write(sql -> sql.update(
                "UPDATE plan SET state = ?, finished_at = ? WHERE state = ?",
                State.INTERRUPTED.name(),
                clock.millis(),
                State.RUNNING.name()));
    }

    /// Newest first.
    public List<StoredPlan> of(String scenarioId) {
        return database.read(
                sql -> sql.list(PLANS + "WHERE scenario_id = ? ORDER BY created_at DESC, id", Plans::plan, scenarioId));
    }

    public Optional<StoredPlan> find(String planId) {
        return database.read(sql -> sql.find(PLANS + "WHERE id = ?", Plans::plan, planId));
    }

    /// The result document; empty while it runs and when it failed.
    public Optional<String> findResult(String planId) {
        return database.read(sql -> sql.find(
                "SELECT result FROM plan WHERE id = ? AND result IS NOT NULL",
                row -> Documents.unpack(row.getBytes("result")),
                planId));
    }

    private static StoredPlan plan(ResultSet row) throws SQLException {
        Long finished = Sql.findLong(row, "finished_at");
        return new StoredPlan(
                row.getString("id"),
                row.getString("scenario_id"),
                row.getInt("revision"),
                row.getString("author"),
                row.getString("request"),
                State.valueOf(row.getString("state")),
                row.getString("summary"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                finished == null ? null : Instant.ofEpochMilli(finished));
    }
}
