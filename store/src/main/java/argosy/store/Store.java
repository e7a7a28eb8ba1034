package argosy.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The open database and its parts.
///
/// Safe for use by many threads. What a method here or in the parts returned from is on disk.
public final class Store implements AutoCloseable {
    private final Database database;
    private final Accounts accounts;
    private final ApiKeys apiKeys;
    private final Scenarios scenarios;
    private final Plans plans;
    private final AuditLog audit;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        accounts = new Accounts(database, clock);
        apiKeys = new ApiKeys(database, clock);
        scenarios = new Scenarios(database, clock);
        plans = new Plans(database, clock);
        audit = new AuditLog(database, clock);
    }

    /// Opens `jdbc:sqlite:FILE` or `jdbc:postgresql:…` and brings its tables up to date.
    public static Store open(String jdbcUrl, InstantSource clock) {
        Database database = Database.open(jdbcUrl);
        boolean ready = false;
        try {
            Migrations.run(database);
            ready = true;
            return new Store(database, clock);
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    public Accounts accounts() {
        return accounts;
    }

    public ApiKeys apiKeys() {
        return apiKeys;
    }

    public Scenarios scenarios() {
        return scenarios;
    }

    public Plans plans() {
        return plans;
    }

    public AuditLog audit() {
        return audit;
    }

    /// Throws when the database does not answer.
    public void ping() {
        List<Integer> answer = database.read(sql -> sql.list("SELECT 1 AS one", row -> row.getInt("one")));
        if (answer.size() != 1) {
            throw new IllegalStateException("The database answered " + answer + ".");
        }
    }

    /// Writes a consistent copy of a SQLite database while others read and write; PostgreSQL has `pg_dump` for that.
    ///
    /// The copy appears under its name when it is whole; an existing file is refused.
    public void backUp(Path file) {
        if (database.dialect() != Dialect.SQLITE) {
            throw new IllegalStateException("Back up PostgreSQL with pg_dump.");
        }
        if (Files.exists(file)) {
            throw new IllegalArgumentException("Backup " + file + " exists already.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            database.execute("VACUUM INTO ?", part.toString());
            Files.move(part, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
