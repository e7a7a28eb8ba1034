package argosy.server.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What goes back.
public sealed interface Reply {
    int status();

    Map<String, String> headers();

    /// A whole answer.
    ///
    /// @param content null for none
    record Whole(
            int status,
            Map<String, String> headers,
            @Nullable Content content) implements Reply {
        public Whole {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }

        /// A copy with one more header.
        public Whole with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Whole(status, more, content);
        }

        /// A copy that a browser saves under that name.
        public Whole asFile(String name) {
            return with(
                    "Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
        }
    }

    /// Server-sent events until the source ends or the reader goes away.
    record Events(Map<String, String> headers, EventSource source) implements Reply {
        public Events {
            headers = Map.copyOf(headers);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /// Writes events one after the other; returns when there are no more.
    interface EventSource {
        void writeTo(EventSink sink);
    }

    /// Where events go.
    interface EventSink {
        /// False when the reader has gone.
        boolean send(String event, String data);
    }

    static Whole ok(JsonNode body) {
        return json(200, body);
    }

    static Whole json(int status, JsonNode body) {
        return new Whole(status, Map.of(), Content.text("application/json", body.toString()));
    }

    static Whole of(Content content) {
        return new Whole(200, Map.of(), content);
    }

    static Whole none() {
        return new Whole(204, Map.of(), null);
    }
}
