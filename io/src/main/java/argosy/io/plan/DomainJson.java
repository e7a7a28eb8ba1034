package argosy.io.plan;

import argosy.domain.DailyEntry;
import argosy.domain.Disruption;
import argosy.domain.FreightTerms;
import argosy.domain.Limit;
import argosy.domain.RouteOutcome;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.Movement;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// How any record of `argosy.domain` looks as JSON.
///
/// Keys in the order of the record's components, ids as plain strings, moments as ISO 8601 in UTC,
/// positions as `[lonDeg, latDeg]` like GeoJSON, sets sorted, a `type` tag on every case of a sealed
/// type, and null written as null.
public final class DomainJson {
    private static final JsonMapper MAPPER = builder().build();

    private DomainJson() {}

    /// Thread-safe; reads and writes domain records, each route leg in full.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// One record as indented JSON, with a line break at the end.
    public static String text(Object record) {
        return MAPPER.writer().with(lines(Integer.MAX_VALUE)).writeValueAsString(record) + "\n";
    }

    static JsonMapper.Builder builder() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .addModule(new DomainModule());
        for (Class<?> type : new Class<?>[] {
            Movement.class,
            FreightTerms.class,
            Disruption.class,
            Limit.class,
            RouteOutcome.class,
            EstimateOutcome.class,
            DailyEntry.class
        }) {
            tag(builder, type);
        }
        return builder;
    }

    private static void tag(JsonMapper.Builder builder, Class<?> sealed) {
        builder.addMixIn(sealed, Tagged.class);
        for (Class<?> one : sealed.getPermittedSubclasses()) {
            builder.registerSubtypes(new NamedType(one, one.getSimpleName()));
        }
    }

    /// Breaks lines down to `depth` and keeps what lies deeper on one line: short files that still
    /// compare well.
    static DefaultPrettyPrinter lines(int depth) {
        DefaultIndenter indenter = new ShallowIndenter(depth);
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Tagged {}
}
