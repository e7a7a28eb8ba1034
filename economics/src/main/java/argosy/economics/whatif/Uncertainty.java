package argosy.economics.whatif;

import argosy.economics.rules.FigureTable;

/// How unsure the inputs of an estimate are.
///
/// @param waitingMeanHours  expected waiting beyond what the estimate holds, all places together
/// @param waitingSdHours    its standard deviation; the waiting is lognormal
/// @param weatherSd         standard deviation of ln(time under way); fuel under way goes with it
/// @param draughtSdM        standard deviation of the binding draught about the one used, normal
/// @param bunkerSd          standard deviation of ln(bunker price)
/// @param freightSd         standard deviation of ln(freight); zero when fixed
public record Uncertainty(
        double waitingMeanHours,
        double waitingSdHours,
        double weatherSd,
        double draughtSdM,
        double bunkerSd,
        double freightSd) {
    public Uncertainty {
        double least = Math.min(
                Math.min(Math.min(waitingMeanHours, waitingSdHours), Math.min(weatherSd, draughtSdM)),
                Math.min(bunkerSd, freightSd));
        if (!(least >= 0) || (waitingSdHours > 0 && waitingMeanHours == 0)) {
            throw new IllegalArgumentException("Uncertainties must not be negative, nor waiting vary about nothing.");
        }
    }

    /// The rule book's planning values, figures `uncertainty.*`.
    public static Uncertainty of(FigureTable figures) {
        return new Uncertainty(
                figures.get("uncertainty.waitingMean.hours"),
                figures.get("uncertainty.waitingSd.hours"),
                figures.get("uncertainty.weatherSd"),
                figures.get("uncertainty.draughtSd.m"),
                figures.get("uncertainty.bunkerSd"),
                figures.get("uncertainty.freightSd"));
    }
}
