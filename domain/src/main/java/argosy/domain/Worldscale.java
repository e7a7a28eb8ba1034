package argosy.domain;

/// Tanker freight as points of a published flat rate: 100 points are the flat rate itself.
///
/// New Worldwide Tanker Nominal Freight Scale (Worldscale Association): freight per tonne = points / 100
/// x flat. Flat rates are the Association's property and entered by the user, for the route and year.
///
/// @param points        as fixed, such as 142.5
/// @param flatUsdPerT   of the route in the year of loading
public record Worldscale(double points, double flatUsdPerT) {
    public Worldscale {
        if (!(points > 0 && flatUsdPerT > 0)) {
            throw new IllegalArgumentException("Worldscale %s points of %s USD/t.".formatted(points, flatUsdPerT));
        }
    }

    public double usdPerT() {
        return points / 100 * flatUsdPerT;
    }

    /// The same freight as charter terms.
    public FreightTerms terms() {
        return new FreightTerms.PerTonne(usdPerT());
    }

    /// The points that `usdPerT` is on a flat rate.
    public static Worldscale of(double usdPerT, double flatUsdPerT) {
        return new Worldscale(usdPerT / flatUsdPerT * 100, flatUsdPerT);
    }
}
