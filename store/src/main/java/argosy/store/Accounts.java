package argosy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Who may come in, and what each may do where.
public final class Accounts {
    private static final String MEMBERS = "SELECT m.account_id, a.name AS account_name, w.id AS workspace_id, "
            + "w.name AS workspace_name, m.role FROM membership m JOIN account a ON a.id = m.account_id "
            + "JOIN workspace w ON w.id = m.workspace_id ";

    /// No hash of anything: such an account cannot sign in by password.
    private static final String NO_PASSWORD = "";

    private static final int MOST_NAME = 70;

    private final Database database;
    private final InstantSource clock;

    Accounts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// True until the first account is made.
    public boolean none() {
        return database.read(sql -> sql.list("SELECT id FROM account LIMIT 1", row -> row.getString("id"))
                .isEmpty());
    }

    /// Makes the first account, admin of every workspace there is; empty when there is one already.
    public Optional<Account> createFirst(String name, String passwordHash) {
        return database.write(sql -> {
            // The fixed key makes a second first account impossible, however many ask at once.
            int first = sql.update(
                    "INSERT INTO setting (name, text) VALUES ('first-account', ?) ON CONFLICT DO NOTHING", name);
            if (first == 0) {
                return Optional.empty();
            }
            Optional<Account> made = insert(sql, name, passwordHash);
            if (made.isPresent()) {
                for (String workspace : sql.list("SELECT id FROM workspace", row -> row.getString("id"))) {
                    grant(sql, made.get().id(), workspace, Role.ADMIN);
                }
            }
            return made;
        });
    }

    /// Empty when the name is taken.
    public Optional<Account> create(String name, String passwordHash, String workspaceId, Role role) {
        return database.write(sql -> {
            Optional<Account> made = insert(sql, name, passwordHash);
            if (made.isPresent()) {
                grant(sql, made.get().id(), workspaceId, role);
            }
            return made;
        });
    }

    /// The account of somebody whom an identity provider vouches for; at the first visit a new one, without password
    /// and workspace. Where the name is taken a number is added: a name elsewhere proves nothing here.
    public Account findOrCreateExternal(String issuer, String subject, String name) {
        return database.write(sql -> {
            Optional<Account> known = sql.find(
                    "SELECT a.id, a.name, a.password_hash FROM external_identity e JOIN account a ON a.id = e.account_id "
                            + "WHERE e.issuer = ? AND e.subject = ?",
                    Accounts::account,
                    issuer,
                    subject);
            return known.isPresent() ? known.get() : createExternal(sql, issuer, subject, name);
        });
    }

    private Account createExternal(Sql sql, String issuer, String subject, String name) throws SQLException {
        String shown = name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
        Optional<Account> made = insert(sql, shown, NO_PASSWORD);
        for (int number = 2; made.isEmpty(); number++) {
            made = insert(sql, shown + " " + number, NO_PASSWORD);
        }
        sql.update(
                "INSERT INTO external_identity (issuer, subject, account_id) VALUES (?, ?, ?)",
                issuer,
                subject,
                made.get().id());
        return made.get();
    }

    private Optional<Account> insert(Sql sql, String name, String passwordHash) throws SQLException {
        Account account = new Account(Secrets.newId(), name, passwordHash);
        int made = sql.update(
                "INSERT INTO account (id, name, password_hash, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                account.id(),
                name,
                passwordHash,
                clock.millis());
        return made == 0 ? Optional.empty() : Optional.of(account);
    }

    public Optional<Account> findByName(String name) {
        return database.read(
                sql -> sql.find("SELECT id, name, password_hash FROM account WHERE name = ?", Accounts::account, name));
    }

    public Optional<Account> find(String id) {
        return database.read(
                sql -> sql.find("SELECT id, name, password_hash FROM account WHERE id = ?", Accounts::account, id));
    }

    /// Changes the password and ends every session of the account.
    public void changePassword(String accountId, String passwordHash) {
        database.write(sql -> {
            sql.update("UPDATE account SET password_hash = ? WHERE id = ?", passwordHash, accountId);
            return sql.update("DELETE FROM login_session WHERE account_id = ?", accountId);
        });
    }

    public Workspace createWorkspace(String name) {
        Workspace workspace = new Workspace(Secrets.newId(), name);
        database.write(sql -> insertWorkspace(sql, workspace));
        return workspace;
    }

    /// A new workspace of which the account is admin.
    public Workspace createWorkspace(String name, String accountId) {
        Workspace workspace = new Workspace(Secrets.newId(), name);
        database.write(sql -> {
            insertWorkspace(sql, workspace);
            return grant(sql, accountId, workspace.id(), Role.ADMIN);
        });
        return workspace;
    }

    private int insertWorkspace(Sql sql, Workspace workspace) throws SQLException {
        return sql.update(
                "INSERT INTO workspace (id, name, created_at) VALUES (?, ?, ?)",
                workspace.id(),
                workspace.name(),
                clock.millis());
    }

    public List<Workspace> workspaces() {
        return database.read(sql -> sql.list(
                "SELECT id, name FROM workspace ORDER BY created_at, id",
                row -> new Workspace(row.getString("id"), row.getString("name"))));
    }

    /// Every workspace of the account, oldest first.
    public List<Membership> membershipsOf(String accountId) {
        return database.read(sql -> sql.list(
                MEMBERS + "WHERE m.account_id = ? ORDER BY w.created_at, w.id", Accounts::membership, accountId));
    }

    public List<Membership> membersOf(String workspaceId) {
        return database.read(sql ->
                sql.list(MEMBERS + "WHERE m.workspace_id = ? ORDER BY a.name", Accounts::membership, workspaceId));
    }

    /// Gives or changes a role.
    public void grant(String accountId, String workspaceId, Role role) {
        database.write(sql -> grant(sql, accountId, workspaceId, role));
    }

    private static int grant(Sql sql, String accountId, String workspaceId, Role role) throws SQLException {
        return sql.update(
                "INSERT INTO membership (account_id, workspace_id, role) VALUES (?, ?, ?) "
                        + "ON CONFLICT (account_id, workspace_id) DO UPDATE SET role = excluded.role",
                accountId,
                workspaceId,
                role.name());
    }

    /// Takes every right in the workspace away, keys included.
    public void revoke(String accountId, String workspaceId) {
        database.write(sql -> {
            sql.update("DELETE FROM api_key WHERE account_id = ? AND workspace_id = ?", accountId, workspaceId);
            return sql.update(
                    "DELETE FROM membership WHERE account_id = ? AND workspace_id = ?", accountId, workspaceId);
        });
    }

    /// Starts a session under the hash of a token that only the browser keeps.
    public LoginSession startSession(Account account, String tokenHash, String csrf, Instant expires) {
        database.write(sql -> {
            sql.update("DELETE FROM login_session WHERE expires_at < ?", clock.millis());
            return sql.update(
                    "INSERT INTO login_session (token_hash, account_id, csrf, created_at, expires_at) "
                            + "VALUES (?, ?, ?, ?, ?)",
                    tokenHash,
                    account.id(),
                    csrf,
                    clock.millis(),
                    expires.toEpochMilli());
        });
        return new LoginSession(account.id(), account.name(), csrf, expires);
    }

    /// The session of that token unless it has run out.
    public Optional<LoginSession> findSession(String tokenHash) {
        return database.read(sql -> sql.find(
                "SELECT s.account_id, a.name, s.csrf, s.expires_at FROM login_session s "
                        + "JOIN account a ON a.id = s.account_id WHERE s.token_hash = ? AND s.expires_at > ?",
                row -> new LoginSession(
                        row.getString("account_id"),
                        row.getString("name"),
                        row.getString("csrf"),
                        Instant.ofEpochMilli(row.getLong("expires_at"))),
                tokenHash,
                clock.millis()));
    }

    public void endSession(String tokenHash) {
        database.write(sql -> sql.update("DELETE FROM login_session WHERE token_hash = ?", tokenHash));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString("id"), row.getString("name"), row.getString("password_hash"));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                row.getString("account_id"),
                row.getString("account_name"),
                new Workspace(row.getString("workspace_id"), row.getString("workspace_name")),
                Role.valueOf(row.getString("role")));
    }
}
