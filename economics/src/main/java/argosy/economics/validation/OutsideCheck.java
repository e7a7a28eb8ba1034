package argosy.economics.validation;

/// An outside value and what we got.
///
/// @param errorPercent of the expected value, signed
public record OutsideCheck(
        String kind,
        String subject,
        double expected,
        double got,
        double errorPercent,
        double barPercent,
        String source) {
    static OutsideCheck of(OutsideValue value, double got) {
        double scale = value.expected() == 0 ? 1 : Math.abs(value.expected());
        return new OutsideCheck(
                value.kind(),
                value.subject(),
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
