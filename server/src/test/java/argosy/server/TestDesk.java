package argosy.server;

import argosy.domain.GeoPoint;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import argosy.network.Waters;
import argosy.server.api.Desk;
import argosy.server.oidc.OidcSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server of its own on loopback; every answer it gives is held against the contract.
final class TestDesk implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";
    static final Path SCENARIO = Path.of("..", "scenarios", "caspian-med-2026");

    final Contract contract = new Contract();
    final ArgosyServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TestDesk(Path folder) {
        this(folder, 1_000_000);
    }

    TestDesk(Path folder, double callsPerSecond) {
        this(folder, callsPerSecond, null);
    }

    TestDesk(Path folder, double callsPerSecond, @Nullable OidcSettings oidc) {
        this(folder, callsPerSecond, oidc, new Seas(() -> TestDesk::straight, point -> true, List::of));
    }

    /// With the waters that the program is shipped with.
    static TestDesk overRealWaters(Path folder) {
        return new TestDesk(folder, 1_000_000, null, new Seas(Waters::bundled));
    }

    private TestDesk(Path folder, double callsPerSecond, @Nullable OidcSettings oidc, Seas seas) {
        ServerConfig config = new ServerConfig(
                ServerConfig.LOOPBACK,
                0,
                "jdbc:sqlite:" + folder.resolve("argosy.db"),
                false,
                false,
                SCENARIO,
                4,
                callsPerSecond,
                "test",
                oidc);
        server = ArgosyServer.start(config, seas, Clock.systemUTC());
    }

    /// Open water everywhere: enough for what the server does with ways.
    private static Optional<WaterPath> straight(GeoPoint from, GeoPoint to, Set<argosy.domain.PassageId> banned) {
        double half = Math.pow(Math.sin(Math.toRadians(to.latDeg() - from.latDeg()) / 2), 2)
                + Math.cos(Math.toRadians(from.latDeg()))
                        * Math.cos(Math.toRadians(to.latDeg()))
                        * Math.pow(Math.sin(Math.toRadians(to.lonDeg() - from.lonDeg()) / 2), 2);
        double lengthNm = 2 * 3440.065 * Math.asin(Math.sqrt(half));
        WaterStretch stretch = new WaterStretch(null, false, "CASPIAN", Set.of(), lengthNm, List.of(from, to));
        return Optional.of(new WaterPath(List.of(stretch), 0, 0, lengthNm));
    }

    /// What came back.
    record Answer(int status, String body, Map<String, List<String>> headers) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String text(String name) {
            return json().get(name).asString();
        }

        Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    /// Somebody who calls: with a session, a key, or nothing.
    final class Actor {
        private final @Nullable String cookie;
        private final @Nullable String csrf;
        private final @Nullable String key;

        private Actor(@Nullable String cookie, @Nullable String csrf, @Nullable String key) {
            this.cookie = cookie;
            this.csrf = csrf;
            this.key = key;
        }

        Answer get(String path) {
            return call("GET", path, null, null);
        }

        Answer post(String path, String body) {
            return call("POST", path, body, null);
        }

        Answer put(String path, String body) {
            return call("PUT", path, body, null);
        }

        Answer call(String method, String path, @Nullable String body, @Nullable String ifMatch) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(server.address().replaceAll("/$", "") + Desk.BASE + path))
                    .timeout(Duration.ofSeconds(60))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            if (cookie != null) {
                request.header("Cookie", cookie);
            }
            if (csrf != null) {
                request.header("X-CSRF-Token", csrf);
            }
            if (key != null) {
                request.header("Authorization", "Bearer " + key);
            }
            Answer answer = send(request.build());
            contract.check(
                    contract.operation(method, path.replaceAll("\\?.*", "")),
                    answer.status(),
                    answer.header("content-type").orElse(""),
                    answer.body());
            return answer;
        }

        Actor withoutCsrf() {
            return new Actor(cookie, null, key);
        }
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Actor nobody() {
        return new Actor(null, null, null);
    }

    /// A browser with that cookie, which has not yet asked for its CSRF token.
    Actor withCookie(String cookie) {
        return new Actor(cookie, null, null);
    }

    Actor withKey(String key) {
        return new Actor(null, null, key);
    }

    /// Makes the first admin.
    Actor firstAdmin() {
        String token = server.setupToken().orElseThrow();
        return session(nobody().post(
                        "/setup",
                        "{\"token\":\"%s\",\"name\":\"mira\",\"password\":\"%s\"}".formatted(token, PASSWORD)));
    }

    Actor signIn(String name) {
        return session(nobody().post("/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, PASSWORD)));
    }

    private Actor session(Answer answer) {
        String cookie = answer.header("set-cookie").orElseThrow().split(";")[0];
        return new Actor(cookie, answer.text("csrfToken"), null);
    }

    /// A new member of a workspace, signed in.
    Actor member(Actor admin, String workspace, String name, String role) {
        admin.post(
                "/workspaces/" + workspace + "/members",
                "{\"name\":\"%s\",\"role\":\"%s\",\"password\":\"%s\"}".formatted(name, role, PASSWORD));
        return signIn(name);
    }

    String workspace(Actor actor) {
        return actor.get("/workspaces")
                .json()
                .get("workspaces")
                .get(0)
                .get("id")
                .asString();
    }

    String scenario(Actor actor) {
        return actor.get("/workspaces/" + workspace(actor) + "/scenarios")
                .json()
                .get("scenarios")
                .get(0)
                .get("id")
                .asString();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
