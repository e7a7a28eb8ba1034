package argosy.io.plan;

import argosy.domain.RouteLeg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Route legs written once and referred to by their number, because ships sail the same waters again and
/// again.
///
/// Equal legs share a number. One table serves one document; not safe for several threads.
final class LegTable {
    private final Map<RouteLeg, Integer> numbers = new LinkedHashMap<>();
    private final List<RouteLeg> legs = new ArrayList<>();

    List<RouteLeg> legs() {
        return List.copyOf(legs);
    }

    static LegTable of(List<RouteLeg> legs) {
        LegTable table = new LegTable();
        table.legs.addAll(legs);
        return table;
    }

    /// Makes a mapper write and read legs as numbers of this table.
    JacksonModule module() {
        return new SimpleModule("argosy-legs")
                .addSerializer(RouteLeg.class, new NumberSerializer())
                .addDeserializer(RouteLeg.class, new NumberDeserializer());
    }

    private int numberOf(RouteLeg leg) {
        return numbers.computeIfAbsent(leg, added -> {
            legs.add(added);
            return legs.size() - 1;
        });
    }

    private RouteLeg leg(int number) {
        if (number < 0 || number >= legs.size()) {
            throw new IllegalArgumentException("There is no leg %d among %d legs.".formatted(number, legs.size()));
        }
        return legs.get(number);
    }

    private final class NumberSerializer extends ValueSerializer<RouteLeg> {
        @Override
        public void serialize(RouteLeg leg, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(numberOf(leg));
        }
    }

    private final class NumberDeserializer extends ValueDeserializer<RouteLeg> {
        @Override
        public RouteLeg deserialize(JsonParser parser, DeserializationContext context) {
            return leg(parser.getIntValue());
        }
    }
}
