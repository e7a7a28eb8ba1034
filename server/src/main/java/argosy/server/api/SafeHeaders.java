package argosy.server.api;

import argosy.server.http.Reply;
import java.util.HashMap;
import java.util.Map;

/// Headers that every answer carries, so that a browser does nothing we did not mean.
public final class SafeHeaders {
    /// No inline script or style, no other site, no frame.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "connect-src 'self'; font-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "geolocation=(), camera=(), microphone=()");

    private SafeHeaders() {}

    static Reply on(Reply reply) {
        return switch (reply) {
            case Reply.Whole whole -> {
                Reply.Whole safe = whole;
                for (Map.Entry<String, String> header : ALL.entrySet()) {
                    safe = safe.with(header.getKey(), header.getValue());
                }
                yield whole.headers().containsKey("Cache-Control") ? safe : safe.with("Cache-Control", "no-store");
            }
            case Reply.Events events -> {
                Map<String, String> headers = new HashMap<>(ALL);
                headers.putAll(events.headers());
                headers.put("Cache-Control", "no-store");
                yield new Reply.Events(headers, events.source());
            }
        };
    }
}
