package argosy.planning.estimate;

import argosy.domain.FreightTerms;
import argosy.economics.CarbonPayer;
import org.jspecify.annotations.Nullable;

/// What is asked about one estimate besides the estimate itself.
///
/// @param speedKn            instead of both her planned speeds; null keeps them
/// @param freight            instead of the cargo's own terms; null keeps them
/// @param targetTceUsdPerDay wanted TCE, for which a freight is named; null when none is wanted
/// @param payer              who bears carbon costs under the charter
/// @param draws              of the range, at least 1
/// @param seed               of the range
public record StudyOptions(
        @Nullable Double speedKn,
        @Nullable FreightTerms freight,
        @Nullable Double targetTceUsdPerDay,
        CarbonPayer payer,
        int draws,
        long seed) {
    private static final int USUAL_DRAWS = 2_000;

    /// As planned and agreed, with a range of 2,000 draws.
    public static final StudyOptions USUAL = new StudyOptions(null, null, null, CarbonPayer.OWNER, USUAL_DRAWS, 1);

    /// The same questions at another speed.
    public StudyOptions withSpeed(@Nullable Double knots) {
        return new StudyOptions(knots, freight, targetTceUsdPerDay, payer, draws, seed);
    }
}
