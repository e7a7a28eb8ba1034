package argosy.planning.check;

/// A rule a plan breaks.
///
/// @param rule  stable code, such as `TIMES`, `DRAUGHT`, `LAYCAN`, `FUEL`, `DUES`, `TOTALS`
/// @param place vessel, movement and cargo concerned, or the part of the plan
public record Violation(String rule, String place, String explanation) {
    public String text() {
        return "%s: %s: %s".formatted(rule, place, explanation);
    }
}
