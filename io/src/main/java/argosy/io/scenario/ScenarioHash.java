package argosy.io.scenario;

import argosy.domain.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Fingerprint of everything a plan depends on: catalogue rows, overrides, fleet, book, prices.
public final class ScenarioHash {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule().addSerializer(new Sorted()))
            .build();

    private ScenarioHash() {}

    /// SHA-256 over canonical JSON: sorted names, sorted sets, lists in their order; 64 hex digits.
    public static String of(Scenario scenario) {
        try {
            byte[] json = canonicalJson(scenario).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static String canonicalJson(Scenario scenario) {
        return MAPPER.writeValueAsString(scenario);
    }

    /// Sets have no order of their own: they are written sorted.
    private static final class Sorted extends ValueSerializer<Set<?>> {
        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            set.stream().map(Object::toString).sorted().forEach(json::writeString);
            json.writeEndArray();
        }

        @Override
        public Class<?> handledType() {
            return Set.class;
        }
    }
}
