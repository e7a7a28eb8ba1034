package argosy.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Bytes with their media type.
public final class Content {
    private final String mediaType;
    private final byte[] bytes;
    private volatile @Nullable Content small;

    private Content(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public static Content text(String mediaType, String text) {
        return new Content(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Takes the array over: the caller must not change it.
    public static Content of(String mediaType, byte[] bytes) {
        return new Content(mediaType, bytes);
    }

    public String mediaType() {
        return mediaType;
    }

    /// The same, compressed; kept, so that what is sent often is compressed once.
    Content gzip() {
        Content known = small;
        if (known == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = new Content(mediaType, out.toByteArray());
            small = known;
        }
        return known;
    }

    /// Not a copy: read only.
    public byte[] bytes() {
        return bytes;
    }
}
