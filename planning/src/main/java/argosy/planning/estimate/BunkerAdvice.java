package argosy.planning.estimate;

import argosy.domain.FuelGrade;
import java.time.Instant;
import java.util.List;

/// Where to lift which fuel on a voyage, and how much.
///
/// @param robT      on board at the start, `capacityT` and `reserveT` of her tanks for this fuel
/// @param burnsT    over the whole voyage
/// @param shortT    missing even when she fills up wherever she can; 0 in a plan that works
/// @param savedUsd  against the general price for what is lifted; negative when places are dearer
public record BunkerAdvice(
        FuelGrade fuel,
        double robT,
        double capacityT,
        double reserveT,
        double burnsT,
        double shortT,
        List<Lift> lifts,
        double savedUsd) {
    public BunkerAdvice {
        lifts = List.copyOf(lifts);
    }

    /// One lifting.
    ///
    /// @param general   the general price, USD/t
    /// @param source    of the price
    public record Lift(String place, Instant at, double tonnes, double usdPerT, double general, String source) {}
}
