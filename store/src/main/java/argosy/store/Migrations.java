package argosy.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Brings the tables to the newest version, one numbered file after the other, each in its own transaction.
final class Migrations {
    private static final List<String> FILES = List.of("V1.sql", "V2.sql");

    private Migrations() {}

    /// Does nothing when all files have run. Throws when the database is newer than this program.
    static void run(Database database) {
        int done = database.write(Migrations::version);
        if (done > FILES.size()) {
            throw new IllegalStateException(
                    "The database has version %d, this Argosy knows %d: it is older than the data."
                            .formatted(done, FILES.size()));
        }
        for (int version = done; version < FILES.size(); version++) {
            int next = version + 1;
            String text = read(FILES.get(version));
            database.write(sql -> apply(sql, text, next));
        }
    }

    private static int version(Sql sql) throws SQLException {
        sql.update("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY)");
        return sql.find("SELECT COALESCE(MAX(number), 0) AS number FROM schema_version", row -> row.getInt("number"))
                .orElse(0);
    }

    private static int apply(Sql sql, String text, int version) throws SQLException {
        String statements = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        for (String statement : statements.split(";")) {
            if (!statement.isBlank()) {
                sql.update(statement);
            }
        }
        return sql.update("INSERT INTO schema_version (number) VALUES (?)", version);
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Migration " + file + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
