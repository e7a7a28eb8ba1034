package argosy.economics.validation;

/// An outside value and what we got.
///
/// @param given        the inputs as text, sorted by name
/// @param errorPercent of the expected value, signed
public record OutsideCheck(
        String kind,
        String subject,
        String given,
        double expected,
        double got,
        double errorPercent,
        double barPercent,
        String source) {
    /// The check of a value by what was computed for it; an expected zero allows `barPercent` of one.
    public static OutsideCheck of(OutsideValue value, double got) {
        double scale = value.expected() == 0 ? 1 : Math.abs(value.expected());
        return new OutsideCheck(
                value.kind(),
                value.subject(),
                value.given(),
                value.expected(),
                got,
                100 * (got - value.expected()) / scale,
                value.barPercent(),
                value.source());
    }

    public boolean holds() {
        return Math.abs(errorPercent) <= barPercent;
    }
}
