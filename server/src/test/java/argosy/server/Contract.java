package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The contract as a judge of answers.
final class Contract {
    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    Contract() {
        try (InputStream in = Contract.class.getResourceAsStream("openapi.json")) {
            document = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Operation(String method, String template, JsonNode node) {
        String id() {
            return node.get("operationId").asString();
        }

        String access() {
            return node.get("x-access").asString();
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
                operations.add(new Operation(one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue()));
            }
        }
        return operations;
    }

    Operation operation(String method, String path) {
        return operations().stream()
                .filter(it ->
                        it.method().equals(method) && path.matches(it.template().replaceAll("\\{\\w+}", "[^/]*")))
                .min(java.util.Comparator.comparingInt(it -> it.template().split("\\{").length))
                .orElseThrow(() -> new AssertionError("The contract has no " + method + " " + path));
    }

    @Nullable
    JsonNode bodySchema(Operation operation) {
        JsonNode body = operation.node().get("requestBody");
        return body == null ? null : body.at("/content/application~1json/schema");
    }

    JsonNode resolve(JsonNode schema) {
        JsonNode ref = schema.get("$ref");
        return ref == null ? schema : document.at(ref.asString().substring(1));
    }

    /// Fails unless the contract allows this answer to this operation.
    void check(Operation operation, int status, String mediaType, String body) {
        String what = operation.id() + " " + status;
        JsonNode response = operation.node().get("responses").get(String.valueOf(status));
        assertThat(response).as("%s is in the contract; body %s", what, body).isNotNull();
        JsonNode content = response.get("content");
        if (content == null) {
            assertThat(body).as(what).isEmpty();
            return;
        }
        String plain = mediaType.split(";")[0].strip();
        JsonNode schema = content.get(plain);
        assertThat(schema).as("%s has media type %s", what, plain).isNotNull();
        if (plain.endsWith("json")) {
            assertThat(schema(schema.get("schema")).validate(body, InputFormat.JSON))
                    .as("%s: %s", what, body.substring(0, Math.min(600, body.length())))
                    .isEmpty();
        }
    }

    private Schema schema(JsonNode reference) {
        return schemas.computeIfAbsent(reference.toString(), key -> {
            ObjectNode whole = (ObjectNode) JsonMapper.shared().readTree(key);
            whole.set("components", document.get("components"));
            return registry.getSchema(whole);
        });
    }
}
