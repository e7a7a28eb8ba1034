package argosy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Keys of programs, kept as hashes.
public final class ApiKeys {
    private static final String KEYS = "SELECT k.id, k.workspace_id, k.account_id, a.name AS account_name, k.role, "
            + "k.name, k.created_at, k.expires_at FROM api_key k JOIN account a ON a.id = k.account_id ";

    private final Database database;
    private final InstantSource clock;

    ApiKeys(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void create(ApiKey key, String keyHash) {
        Instant expires = key.expires();
        database.write(sql -> sql.update(
                "INSERT INTO api_key (id, key_hash, workspace_id, account_id, role, name, created_at, expires_at) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                key.id(),
                keyHash,
                key.workspaceId(),
                key.accountId(),
                key.role().name(),
                key.name(),
                key.created().toEpochMilli(),
                expires == null ? null : expires.toEpochMilli()));
    }

    /// The key of that hash unless it has run out.
    public Optional<ApiKey> find(String keyHash) {
        return database.read(sql -> sql.find(
                KEYS + "WHERE k.key_hash = ? AND (k.expires_at IS NULL OR k.expires_at > ?)",
                ApiKeys::key,
                keyHash,
                clock.millis()));
    }

    public List<ApiKey> of(String workspaceId) {
        return database.read(sql ->
                sql.list(KEYS + "WHERE k.workspace_id = ? ORDER BY k.created_at, k.id", ApiKeys::key, workspaceId));
    }

    /// False when the workspace has no such key.
    public boolean revoke(String workspaceId, String keyId) {
        return database.write(
                sql -> sql.update("DELETE FROM api_key WHERE workspace_id = ? AND id = ?", workspaceId, keyId) == 1);
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        Long expires = Sql.findLong(row, "expires_at");
        return new ApiKey(
                row.getString("id"),
                row.getString("workspace_id"),
                row.getString("account_id"),
                row.getString("account_name"),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                expires == null ? null : Instant.ofEpochMilli(expires));
    }
}
