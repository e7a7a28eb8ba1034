package argosy.server.page;

import argosy.server.http.Content;
import argosy.server.http.HttpRequest;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.store.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Serves files below `/web` of the class path.
public final class Pages {
    private static final String INDEX = "/index.html";
    /// No dots at the start of a name, so no way up.
    private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("pbf", "application/x-protobuf"),
            Map.entry("txt", "text/plain; charset=utf-8"));
    private static final String PLAIN = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Argosy</title></head>
            <body>
            <h1>Argosy</h1>
            <p>The planning desk is running. This build has no page; programs use the interface described in
            <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</p>
            <p>Is it well? See <a href="/api/v1/health">/api/v1/health</a>.</p>
            </body>
            </html>
            """;

    private final String root;
    private final Map<String, Kept> files = new ConcurrentHashMap<>();

    private record Kept(Content content, String etag) {}

    /// @param root folder of the class path, such as `/web`
    public Pages(String root) {
        this.root = root;
    }

    public Reply answer(HttpRequest request) {
        if (!request.safe()) {
            throw Refusal.of(405, "METHOD", "Allowed here: GET, HEAD.").with("Allow", "GET, HEAD");
        }
        String path = request.path().equals("/") ? INDEX : request.path();
        if (!SAFE.matcher(path).matches()) {
            throw Refusal.notFound("page");
        }
        Optional<Kept> file = find(path);
        // An address of the page's own, such as /plans/x, is answered by the page itself.
        Kept kept = file.or(() -> path.contains(".") ? Optional.empty() : find(INDEX))
                .or(() -> path.equals(INDEX) ? Optional.of(plain()) : Optional.empty())
                .orElseThrow(() -> Refusal.notFound("page"));
        String cache =
                path.startsWith("/assets/") && file.isPresent() ? "public, max-age=31536000, immutable" : "no-cache";
        Map<String, String> headers = Map.of("ETag", kept.etag(), "Cache-Control", cache);
        boolean same =
                request.header("if-none-match").filter(kept.etag()::equals).isPresent();
        return new Reply.Whole(same ? 304 : 200, headers, same ? null : kept.content());
    }

    private static Kept plain() {
        return new Kept(Content.text("text/html; charset=utf-8", PLAIN), "\"plain\"");
    }

    private Optional<Kept> find(String path) {
        Kept known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Kept> read = read(path);
        read.ifPresent(kept -> files.put(path, kept));
        return read;
    }

    private Optional<Kept> read(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.get(name);
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Pages.class.getResourceAsStream(root + path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(
                    new Kept(Content.of(type, bytes), "\"" + Secrets.hash(bytes).substring(0, 20) + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
