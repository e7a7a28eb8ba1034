package argosy.economics.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Kinds of outside values by name, each with what computes it.
final class Kinds {
    private final Map<String, ToDoubleFunction<OutsideValue>> byName = new HashMap<>();

    Kinds with(String name, ToDoubleFunction<OutsideValue> compute) {
        if (byName.put(name, compute) != null) {
            throw new IllegalStateException("Two checks of kind %s.".formatted(name));
        }
        return this;
    }

    double compute(OutsideValue value) {
        ToDoubleFunction<OutsideValue> compute = byName.get(value.kind());
        if (compute == null) {
            throw new IllegalArgumentException("No check of kind %s.".formatted(value.kind()));
        }
        return compute.applyAsDouble(value);
    }

    boolean knows(String kind) {
        return byName.containsKey(kind);
    }
}
