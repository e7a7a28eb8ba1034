package argosy.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// One request, independent of the web server that took it.
public final class HttpRequest {
    private final String method;
    private final String path;
    private final Map<String, List<String>> query;
    private final Map<String, String> headers;
    private final String peer;
    private final Supplier<InputStream> body;

    /// @param path    decoded, without query
    /// @param headers first value by lower-case name
    /// @param peer    address of the other end
    public HttpRequest(
            String method,
            String path,
            Map<String, List<String>> query,
            Map<String, String> headers,
            String peer,
            Supplier<InputStream> body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.peer = peer;
        this.body = body;
    }

    /// The same request as from another address.
    public HttpRequest withPeer(String address) {
        return new HttpRequest(method, path, query, headers, address, body);
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public String peer() {
        return peer;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Refused when given more than once.
    public Optional<String> parameter(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Refusal.invalid(name, "REPEATED", "is given more than once", "give it once");
        }
        return values.stream().findFirst();
    }

    public Optional<String> cookie(String name) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String part : header("cookie").orElse("").split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                cookies.putIfAbsent(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return Optional.ofNullable(cookies.get(name));
    }

    /// True for methods that must not change anything.
    public boolean safe() {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    /// The body as UTF-8 text; refused when longer than `limitBytes` or not UTF-8.
    public String text(int limitBytes) {
        if (header("content-length").map(HttpRequest::length).orElse(0L) > limitBytes) {
            throw tooLarge(limitBytes);
        }
        try (InputStream in = body.get()) {
            byte[] bytes = in.readNBytes(limitBytes + 1);
            if (bytes.length > limitBytes) {
                throw tooLarge(limitBytes);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(400, "ENCODING", "The body is not UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(String header) {
        try {
            return Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            throw Refusal.of(400, "LENGTH", "Content-Length is not a number.");
        }
    }

    private static Refusal tooLarge(int limitBytes) {
        return Refusal.of(413, "TOO-LARGE", "The body may have at most " + limitBytes + " bytes.");
    }
}
