package argosy.economics.validation;

import argosy.economics.rules.Amount;
import java.util.Map;
import java.util.stream.Collectors;

/// A value that somebody else published.
///
/// @param kind       what computes it, see [OutsideChecks]
/// @param subject    vessel class, symbol, fuel
/// @param inputs     by name, as the kind asks for
/// @param barPercent greatest error allowed, per cent of the expected value
public record OutsideValue(
        String kind, String subject, Map<String, Double> inputs, double expected, double barPercent, String source) {
    public OutsideValue {
        inputs = Map.copyOf(inputs);
    }

    /// The inputs as text, sorted by name.
    public String given() {
        return inputs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + Amount.plain(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    /// The input of that name, or `otherwise` where the row does not give it.
    double inputOr(String name, double otherwise) {
        return inputs.getOrDefault(name, otherwise);
    }

    /// The input of that name; throws when the row lacks it.
    public double input(String name) {
        Double value = inputs.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Outside value %s %s lacks the input %s.".formatted(kind, subject, name));
        }
        return value;
    }
}
