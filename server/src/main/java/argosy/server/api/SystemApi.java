package argosy.server.api;

import argosy.server.http.Content;
import argosy.server.http.Reply;
import argosy.server.watch.Metrics;
import argosy.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Health, metrics and the contract itself.
final class SystemApi {
    private final Store store;
    private final Metrics metrics;
    private final String version;

    SystemApi(Store store, Metrics metrics, String version) {
        this.store = store;
        this.metrics = metrics;
        this.version = version;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/health", "health", Access.PUBLIC, this::health),
                new Endpoint("GET", "/openapi.json", "contract", Access.PUBLIC, this::contract),
                new Endpoint("GET", "/metrics", "metrics", Access.SIGNED_IN, this::metrics));
    }

    /// 200 when the database answers; a fault of the store is a 500 like everywhere.
    private Reply health(Call call) {
        store.ping();
        return Reply.ok(Views.object().put("status", "UP").put("version", version));
    }

    private Reply contract(Call call) {
        try (InputStream in = SystemApi.class.getResourceAsStream("/argosy/server/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("The contract is missing from the program.");
            }
            return Reply.of(Content.of("application/json", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply metrics(Call call) {
        return Reply.of(Content.text("text/plain; version=0.0.4; charset=utf-8", metrics.text()));
    }
}
