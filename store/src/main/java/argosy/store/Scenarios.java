package argosy.store;

import argosy.store.Revision.Kind;
import argosy.store.Revision.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scenarios and every revision they ever had.
///
/// A change names the revision it was made from; when that is no longer the newest, nothing is changed and the answer
/// is [Revised.Stale]. Undo and restore are new revisions with an old document, so nothing is ever taken away.
public final class Scenarios {
    private static final String INFO = "SELECT id, workspace_id, name, head, created_at, changed_at, branch_of, "
            + "branch_revision FROM scenario WHERE deleted = 0 ";
    private static final String REVISIONS = "SELECT scenario_id, number, document_hash, author, made_at, reason, kind, "
            + "restores FROM revision WHERE scenario_id = ? ";

    private final Database database;
    private final InstantSource clock;

    Scenarios(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A new scenario with its first revision.
    public ScenarioInfo create(String workspaceId, String name, String document, Note note) {
        String id = Secrets.newId();
        return database.write(sql -> {
            String hash = Documents.put(sql, document);
            insertScenario(sql, id, workspaceId, name, null, null);
            insertRevision(sql, new Revision(id, 1, note.author(), now(), note.reason(), Kind.CREATE, hash, null));
            return info(sql, id).orElseThrow();
        });
    }

    /// A new scenario that starts from a revision of another of the same workspace.
    public Optional<ScenarioInfo> branch(String scenarioId, int number, String name, Note note) {
        String id = Secrets.newId();
        return database.write(sql -> {
            Optional<ScenarioInfo> from = info(sql, scenarioId);
            Optional<Revision> revision = revision(sql, scenarioId, number);
            if (from.isEmpty() || revision.isEmpty()) {
                return Optional.empty();
            }
            insertScenario(sql, id, from.get().workspaceId(), name, scenarioId, number);
            insertRevision(
                    sql,
                    new Revision(
                            id,
                            1,
                            note.author(),
                            now(),
                            note.reason(),
                            Kind.BRANCH,
                            revision.get().hash(),
                            null));
            return info(sql, id);
        });
    }

    /// Replaces the document. `base` is the revision it was edited from.
    public Revised revise(String scenarioId, int base, String document, Note note) {
        return database.write(sql -> {
            String hash = Documents.put(sql, document);
            return append(sql, scenarioId, base, Kind.EDIT, hash, null, note);
        });
    }

    /// Brings the document of an earlier revision back, as a new revision.
    public Revised restore(String scenarioId, int base, int number, Note note) {
        return database.write(sql -> {
            Optional<Revision> wanted = revision(sql, scenarioId, number);
            if (wanted.isEmpty()) {
                return new Revised.Missing("revision " + number);
            }
            return append(sql, scenarioId, base, Kind.RESTORE, wanted.get().hash(), number, note);
        });
    }

    /// Takes the last change back, as a new revision; called again, the one before it.
    public Revised undo(String scenarioId, int base, Note note) {
        return database.write(sql -> {
            Optional<Revision> head = revision(sql, scenarioId, base);
            if (head.isEmpty()) {
                return new Revised.Missing("revision " + base);
            }
            int step = origin(sql, head.get()).number() - 1;
            if (step < 1) {
                return new Revised.NothingToUndo();
            }
            Revision target = origin(sql, revision(sql, scenarioId, step).orElseThrow());
            return append(sql, scenarioId, base, Kind.UNDO, target.hash(), target.number(), note);
        });
    }

    /// The revision an undo stands for: where a further undo counts from.
    private static Revision origin(Sql sql, Revision revision) throws SQLException {
        Revision origin = revision;
        while (origin.kind() == Kind.UNDO && origin.restores() != null) {
            origin = revision(sql, origin.scenarioId(), origin.restores()).orElseThrow();
        }
        return origin;
    }

    private Revised append(Sql sql, String id, int base, Kind kind, String hash, @Nullable Integer restores, Note note)
            throws SQLException {
        Instant now = now();
        // The condition on head is the lock: of two writers from the same base one finds no row.
        int won = sql.update(
                "UPDATE scenario SET head = ?, changed_at = ? WHERE id = ? AND head = ? AND deleted = 0",
                base + 1,
                now.toEpochMilli(),
                id,
                base);
        if (won == 0) {
            return info(sql, id)
                    .<Revised>map(info -> new Revised.Stale(info.head()))
                    .orElseGet(() -> new Revised.Missing("scenario"));
        }
        Revision revision = new Revision(id, base + 1, note.author(), now, note.reason(), kind, hash, restores);
        insertRevision(sql, revision);
        return new Revised.Done(revision);
    }

    /// Gives it another name; no revision, since the document is the same. False when there is no such scenario.
    public boolean rename(String scenarioId, String name) {
        return database.write(
                sql -> sql.update("UPDATE scenario SET name = ? WHERE id = ? AND deleted = 0", name, scenarioId) == 1);
    }

    /// Hides it; its revisions stay in the database. False when there is no such scenario or it was changed meanwhile.
    public boolean delete(String scenarioId, int base) {
        return database.write(sql -> sql.update(
                        "UPDATE scenario SET deleted = 1 WHERE id = ? AND head = ? AND deleted = 0", scenarioId, base)
                == 1);
    }

    /// Newest change first.
    public List<ScenarioInfo> of(String workspaceId) {
        return database.read(sql ->
                sql.list(INFO + "AND workspace_id = ? ORDER BY changed_at DESC, id", Scenarios::readInfo, workspaceId));
    }

    public Optional<ScenarioInfo> find(String scenarioId) {
        return database.read(sql -> info(sql, scenarioId));
    }

    /// Newest first.
    public List<Revision> revisions(String scenarioId) {
        return database.read(sql -> sql.list(REVISIONS + "ORDER BY number DESC", Scenarios::readRevision, scenarioId));
    }

    public Optional<Revision> findRevision(String scenarioId, int number) {
        return database.read(sql -> revision(sql, scenarioId, number));
    }

    /// The document of a revision, as it was given.
    public Optional<String> findDocument(String scenarioId, int number) {
        return database.read(sql -> {
            Optional<Revision> revision = revision(sql, scenarioId, number);
            return revision.isEmpty()
                    ? Optional.<String>empty()
                    : Documents.find(sql, revision.get().hash());
        });
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static Optional<ScenarioInfo> info(Sql sql, String id) throws SQLException {
        return sql.find(INFO + "AND id = ?", Scenarios::readInfo, id);
    }

    private static Optional<Revision> revision(Sql sql, String id, int number) throws SQLException {
        return sql.find(REVISIONS + "AND number = ?", Scenarios::readRevision, id, number);
    }

    private void insertScenario(
            Sql sql, String id, String workspace, String name, @Nullable String branchOf, @Nullable Integer at)
            throws SQLException {
        sql.update(
                "INSERT INTO scenario (id, workspace_id, name, head, created_at, changed_at, deleted, branch_of, "
                        + "branch_revision) VALUES (?, ?, ?, 1, ?, ?, 0, ?, ?)",
                id,
                workspace,
                name,
                clock.millis(),
                clock.millis(),
                branchOf,
                at);
    }

    private static void insertRevision(Sql sql, Revision revision) throws SQLException {
        sql.update(
                "INSERT INTO revision (scenario_id, number, document_hash, author, made_at, reason, kind, restores) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                revision.scenarioId(),
                revision.number(),
                revision.hash(),
                revision.author(),
                revision.made().toEpochMilli(),
                revision.reason(),
                revision.kind().name(),
                revision.restores());
    }

    private static ScenarioInfo readInfo(ResultSet row) throws SQLException {
        return new ScenarioInfo(
                row.getString("id"),
                row.getString("workspace_id"),
                row.getString("name"),
                row.getInt("head"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                row.getString("branch_of"),
                Sql.findInt(row, "branch_revision"));
    }

    private static Revision readRevision(ResultSet row) throws SQLException {
        return new Revision(
                row.getString("scenario_id"),
                row.getInt("number"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getString("reason"),
                Kind.valueOf(row.getString("kind")),
                row.getString("document_hash"),
                Sql.findInt(row, "restores"));
    }
}
