package argosy.io.plan;

import argosy.domain.CargoId;
import argosy.domain.GeoPoint;
import argosy.domain.GradeId;
import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.SeaZone;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// The domain types that are not written component by component: ids, positions, sets.
final class DomainModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    DomainModule() {
        super("argosy-domain");
        id(VesselId.class, VesselId::new);
        id(VesselClassId.class, VesselClassId::new);
        id(PortId.class, PortId::new);
        id(GradeId.class, GradeId::new);
        id(PassageId.class, PassageId::new);
        id(CargoId.class, CargoId::new);
        id(WaterArea.class, WaterArea::new);
        id(SeaZone.class, SeaZone::new);
        addSerializer(GeoPoint.class, new PointSerializer());
        addDeserializer(GeoPoint.class, new PointDeserializer());
        addSerializer(Set.class, new SetSerializer());
    }

    private <T> void id(Class<T> type, Function<String, T> of) {
        addSerializer(type, new IdSerializer<T>());
        addDeserializer(type, new IdDeserializer<>(of));
    }

    private static final class IdSerializer<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T id, JsonGenerator generator, SerializationContext context) {
            generator.writeString(id.toString());
        }
    }

    private static final class IdDeserializer<T> extends ValueDeserializer<T> {
        private final Function<String, T> of;

        IdDeserializer(Function<String, T> of) {
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return of.apply(parser.getString());
        }
    }

    private static final class PointSerializer extends ValueSerializer<GeoPoint> {
        @Override
        public void serialize(GeoPoint point, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            generator.writeNumber(point.lonDeg());
            generator.writeNumber(point.latDeg());
            generator.writeEndArray();
        }
    }

    private static final class PointDeserializer extends ValueDeserializer<GeoPoint> {
        @Override
        public GeoPoint deserialize(JsonParser parser, DeserializationContext context) {
            double[] lonLat = context.readValue(parser, double[].class);
            if (lonLat.length != 2) {
                throw new IllegalArgumentException(
                        "A position is [lonDeg, latDeg], not %d numbers.".formatted(lonLat.length));
            }
            return new GeoPoint(lonLat[1], lonLat[0]);
        }
    }

    /// Sets of text have no order of their own; sorted, the same plan gives the same file.
    @SuppressWarnings("rawtypes")
    private static final class SetSerializer extends ValueSerializer<Set> {
        @Override
        public void serialize(Set set, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            for (Object one : new TreeSet<Object>((Collection<?>) set)) {
                context.writeValue(generator, one);
            }
            generator.writeEndArray();
        }
    }
}
