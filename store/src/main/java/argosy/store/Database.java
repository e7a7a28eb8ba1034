package argosy.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// Transactions on SQLite (one writer, several readers) or PostgreSQL.
///
/// SQLite runs in write-ahead mode with `synchronous=FULL`: a commit that returned survives the loss of power.
final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int POSTGRES_CONNECTIONS = 8;

    private final Dialect dialect;
    private final ConnectionPool writers;
    private final ConnectionPool readers;

    /// What is done in one transaction: all of it is kept or nothing.
    interface Work<T> {
        T run(Sql sql) throws SQLException;
    }

    private Database(Dialect dialect, ConnectionPool writers, ConnectionPool readers) {
        this.dialect = dialect;
        this.writers = writers;
        this.readers = readers;
    }

    static Database open(String jdbcUrl) {
        Dialect dialect = Dialect.of(jdbcUrl);
        return switch (dialect) {
            case SQLITE ->
                new Database(
                        dialect,
                        new ConnectionPool(1, () -> sqlite(jdbcUrl, false)),
                        new ConnectionPool(READERS, () -> sqlite(jdbcUrl, true)));
            case POSTGRESQL -> {
                ConnectionPool pool = new ConnectionPool(POSTGRES_CONNECTIONS, () -> postgres(jdbcUrl));
                yield new Database(dialect, pool, pool);
            }
        };
    }

    Dialect dialect() {
        return dialect;
    }

    <T> T read(Work<T> work) {
        return run(readers, work);
    }

    <T> T write(Work<T> work) {
        return run(writers, work);
    }

    /// Runs one statement outside a transaction, as backups need.
    void execute(String sql, String value) {
        try {
            Connection connection = writers.take();
            boolean sound = false;
            try {
                connection.setAutoCommit(true);
                new Sql(connection).update(sql, value);
                connection.setAutoCommit(false);
                sound = true;
            } finally {
                writers.giveBack(connection, sound);
            }
        } catch (SQLException e) {
            throw new StoreFault("The database refused", e);
        }
    }

    private static <T> T run(ConnectionPool pool, Work<T> work) {
        try {
            Connection connection = pool.take();
            boolean sound = false;
            try {
                T result = work.run(new Sql(connection));
                connection.commit();
                sound = true;
                return result;
            } finally {
                // After a fault the connection is not used again, so that nothing half-done can be committed later.
                if (!sound) {
                    rollBack(connection);
                }
                pool.giveBack(connection, sound);
            }
        } catch (SQLException e) {
            throw new StoreFault("The database failed", e);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.DEBUG, "Rollback failed: {0}", e.getMessage());
        }
    }

    private static Connection sqlite(String url, boolean reader) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("busy_timeout", "10000");
        settings.setProperty("transaction_mode", reader ? "DEFERRED" : "IMMEDIATE");
        Connection connection = DriverManager.getConnection(url, settings);
        if (reader) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static Connection postgres(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
