package argosy.server.helidon;

import argosy.server.http.Content;
import argosy.server.http.HttpRequest;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Takes connections and hands each request, on a virtual thread of its own, to one function.
public final class HelidonListener implements AutoCloseable {
    private static final int CONNECTIONS = 2_000;
    private static final int HEADER_BYTES = 16 * 1024;

    private final WebServer server;

    private HelidonListener(WebServer server) {
        this.server = server;
    }

    /// Starts listening. Port 0 takes any free one.
    public static HelidonListener start(
            String host, int port, Duration grace, Map<String, String> headers, Function<HttpRequest, Reply> answer) {
        WebServer server = WebServer.builder()
                .host(host)
                .port(port)
                .shutdownHook(false)
                .shutdownGracePeriod(grace)
                .maxTcpConnections(CONNECTIONS)
                .idleConnectionTimeout(Duration.ofMinutes(2))
                .featuresDiscoverServices(false)
                .protocolsDiscoverServices(false)
                .addProtocol(Http1Config.builder().maxHeadersSize(HEADER_BYTES).build())
                .directHandlers(problems(headers))
                .routing(routing -> routing.any((request, response) -> write(answer.apply(read(request)), response)))
                .build()
                .start();
        return new HelidonListener(server);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static HttpRequest read(ServerRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : request.headers()) {
            headers.putIfAbsent(header.headerName().lowerCase(), header.get());
        }
        Map<String, List<String>> query = new HashMap<>();
        for (String name : request.query().names()) {
            query.put(name, request.query().all(name));
        }
        return new HttpRequest(
                request.prologue().method().text().toUpperCase(Locale.ROOT),
                request.path().path(),
                query,
                headers,
                request.remotePeer().host(),
                () -> request.content().inputStream());
    }

    private static void write(Reply reply, ServerResponse response) {
        response.status(Status.create(reply.status()));
        reply.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
        switch (reply) {
            case Reply.Whole whole -> {
                Content content = whole.content();
                if (content == null) {
                    response.send();
                } else {
                    response.header(HeaderNames.CONTENT_TYPE, content.mediaType());
                    response.send(content.bytes());
                }
            }
            case Reply.Events events -> {
                response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
                try (OutputStream out = response.outputStream()) {
                    events.source().writeTo(new Sink(out));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /// Writes events in the format of the HTML standard, one whole event at a time.
    private static final class Sink implements Reply.EventSink {
        private final OutputStream out;
        private final ReentrantLock lock = new ReentrantLock();

        Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public boolean send(String event, String data) {
            StringBuilder text = new StringBuilder("event: ").append(event).append('\n');
            data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
            lock.lock();
            try {
                out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
                return true;
            } catch (IOException | UncheckedIOException e) {
                return false;
            } finally {
                lock.unlock();
            }
        }
    }

    /// What the web server refuses by itself, such as a broken request line, looks like our own refusals.
    private static DirectHandlers problems(Map<String, String> headers) {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        DirectHandler handler = (request, type, status, given, message) -> {
            int code = type == EventType.INTERNAL_ERROR ? 500 : Math.max(400, status.code());
            TransportResponse.Builder response = TransportResponse.builder()
                    .status(Status.create(code))
                    .keepAlive(false)
                    .header(HeaderNames.CONTENT_TYPE, "application/problem+json");
            headers.forEach((name, value) -> response.header(HeaderNames.create(name), value));
            Content content = Refusal.of(code, "HTTP", "The request could not be read.")
                    .reply()
                    .content();
            return content == null
                    ? response.build()
                    : response.entity(content.bytes()).build();
        };
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, handler);
        }
        return handlers.build();
    }
}
