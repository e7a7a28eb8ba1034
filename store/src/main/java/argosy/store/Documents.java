package argosy.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Texts kept once under their hash, compressed.
final class Documents {
    private Documents() {}

    /// The hash under which the text is now kept.
    static String put(Sql sql, String text) throws SQLException {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        String hash = Secrets.hash(plain);
        sql.update("INSERT INTO document (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, pack(plain));
        return hash;
    }

    static Optional<String> find(Sql sql, String hash) throws SQLException {
        return sql.find("SELECT body FROM document WHERE hash = ?", row -> unpack(row.getBytes("body")), hash);
    }

    static byte[] pack(byte[] plain) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(plain);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
