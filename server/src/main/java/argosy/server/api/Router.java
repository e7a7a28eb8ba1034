package argosy.server.api;

import argosy.server.http.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds the operation for a method and a path.
final class Router {
    private final List<Endpoint> endpoints;

    Router(List<Endpoint> endpoints) {
        this.endpoints = List.copyOf(endpoints);
    }

    record Match(Endpoint endpoint, Map<String, String> values) {}

    /// Refused when there is no such path, or no such method on it. HEAD is served by GET.
    Match find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        List<String> segments = segments(path);
        TreeSet<String> allowed = new TreeSet<>();
        for (Endpoint endpoint : endpoints) {
            Map<String, String> values = match(segments(endpoint.template()), segments);
            if (values != null && endpoint.method().equals(wanted)) {
                return new Match(endpoint, values);
            }
            if (values != null) {
                allowed.add(endpoint.method());
            }
        }
        if (allowed.isEmpty()) {
            throw Refusal.notFound("address");
        }
        throw Refusal.of(405, "METHOD", "Allowed here: " + String.join(", ", allowed) + ".")
                .with("Allow", String.join(", ", allowed));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static @org.jspecify.annotations.Nullable Map<String, String> match(
            List<String> template, List<String> path) {
        if (template.size() != path.size()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String part = template.get(i);
            if (part.startsWith("{")) {
                values.put(part.substring(1, part.length() - 1), path.get(i));
            } else if (!part.equals(path.get(i))) {
                return null;
            }
        }
        return values;
    }

    List<Endpoint> endpoints() {
        return new ArrayList<>(endpoints);
    }
}
