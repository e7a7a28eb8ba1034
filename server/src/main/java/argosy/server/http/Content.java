package argosy.server.http;

import java.nio.charset.StandardCharsets;

/// Bytes with their media type.
public final class Content {
    private final String mediaType;
    private final byte[] bytes;

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

    /// Not a copy: read only.
    public byte[] bytes() {
        return bytes;
    }
}
