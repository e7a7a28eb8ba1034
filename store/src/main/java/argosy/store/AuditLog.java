package argosy.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done by whom; written, read, never changed.
public final class AuditLog {
    private final Database database;
    private final InstantSource clock;

    AuditLog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void write(@Nullable String workspaceId, String author, String action, String subject, String detail) {
        database.write(sql -> sql.update(
                "INSERT INTO audit (id, made_at, workspace_id, author, action, subject, detail) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?)",
                Secrets.newId(),
                clock.millis(),
                workspaceId,
                author,
                action,
                subject,
                detail));
    }

    /// Newest first, at most `limit`.
    public List<AuditEntry> of(String workspaceId, int limit) {
        return database.read(sql -> sql.list(
                "SELECT made_at, workspace_id, author, action, subject, detail FROM audit "
                        + "WHERE workspace_id = ? ORDER BY made_at DESC, id LIMIT ?",
                row -> new AuditEntry(
                        Instant.ofEpochMilli(row.getLong("made_at")),
                        row.getString("workspace_id"),
                        row.getString("author"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")),
                workspaceId,
                limit));
    }
}
