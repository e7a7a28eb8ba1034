package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ContractTest {
    private TestDesk desk;

    ContractTest(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @BeforeAll
    void admin() {
        desk.firstAdmin();
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @Test
    void theContractAndTheServerHaveTheSameOperations() {
        List<String> promised = desk.contract.operations().stream()
                .map(it -> it.method() + " " + it.template() + " " + it.id() + " " + it.access())
                .toList();
        List<String> served = desk.server.desk().endpoints().stream()
                .map(it -> it.method() + " " + it.template() + " " + it.operation() + " " + it.access())
                .toList();
        assertThat(served).containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void theContractIsServed() {
        Answer answer = desk.nobody().get("/openapi.json");
        assertThat(answer.json().get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyAnswerCarriesSafeHeaders() {
        for (String path : List.of("", "api/v1/health", "api/v1/nowhere", "api/v1/session", "nothing.js")) {
            Answer answer = desk.send(HttpRequest.newBuilder(URI.create(desk.server.address() + path))
                    .build());
            assertThat(answer.header("content-security-policy").orElse("")).doesNotContain("unsafe-inline");
            assertThat(answer.header("x-content-type-options")).contains("nosniff");
        }
    }

    @Test
    void whereThereIsNoPageAPlainIndexSaysSo() {
        Answer answer = desk.send(
                HttpRequest.newBuilder(URI.create(desk.server.address())).build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("/api/v1/openapi.json");
        assertThat(answer.header("content-type").orElse("")).startsWith("text/html");
    }

    @Test
    void largeTextsAreCompressedForThoseWhoTakeIt() {
        URI address = URI.create(desk.server.address() + "api/v1/openapi.json");
        Answer plain = desk.send(HttpRequest.newBuilder(address).build());
        Answer small = desk.send(HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "br, gzip;q=0.8")
                .build());
        Answer refused = desk.send(HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip;q=0")
                .build());
        assertThat(small.header("content-encoding")).contains("gzip");
        assertThat(small.header("vary")).contains("Accept-Encoding");
        assertThat(Integer.parseInt(small.header("content-length").orElseThrow()))
                .isLessThan(plain.body().length() / 5);
        assertThat(plain.header("content-encoding")).isEmpty();
        assertThat(refused.header("content-encoding")).isEmpty();
    }

    @Test
    void unknownAddressesAndMethodsAreProblems() {
        Answer missing = desk.send(HttpRequest.newBuilder(URI.create(desk.server.address() + "api/v1/nowhere"))
                .build());
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("code")).isEqualTo("NOT-FOUND");
        Answer method = desk.send(HttpRequest.newBuilder(URI.create(desk.server.address() + "api/v1/health"))
                .DELETE()
                .build());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("allow")).contains("GET");
    }

    @Test
    void everyReadableOperationAnswersTheAdmin() {
        Actor admin = desk.signIn("mira");
        String workspace = desk.workspace(admin);
        String scenario = desk.scenario(admin);
        for (Contract.Operation operation : desk.contract.operations()) {
            if (operation.method().equals("GET")
                    && !operation.template().contains("{plan}")
                    && !operation.template().contains("oidc")) {
                String path = operation
                        .template()
                        .replace("{workspace}", workspace)
                        .replace("{scenario}", scenario)
                        .replace("{revision}", "1")
                        .replace("{catalogue}", "passages");
                String query = operation.id().equals("estimate")
                        ? "?vessel=V01&cargo=C02"
                        : operation.id().equals("rank") ? "?cargo=C02" : "";
                assertThat(admin.get(path + query).status()).as(operation.id()).isEqualTo(200);
            }
        }
    }
}
