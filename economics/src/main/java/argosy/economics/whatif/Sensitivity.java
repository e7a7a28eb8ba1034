package argosy.economics.whatif;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.plan.VoyageEstimate;
import java.util.List;

/// What small changes do to an estimate's TCE, all else equal.
///
/// @param what       `bunkers +10 %`, `freight +1 USD/t`, `waiting +1 day`, `cargo -100 t`
/// @param tceUsdPerDay TCE after the change
/// @param changeUsdPerDay against the estimate
public record Sensitivity(String what, double tceUsdPerDay, double changeUsdPerDay) {

    /// @param idleUsdPerDay fuel of a day at anchor
    public static List<Sensitivity> of(VoyageEstimate estimate, Cargo cargo, double idleUsdPerDay) {
        EstimateParts parts = EstimateParts.of(estimate);
        double days = estimate.days();
        double resultUsd = parts.resultUsd();
        double net = 1 - cargo.commissionPercent() / 100;
        double perTonneUsd =
                cargo.freight() instanceof FreightTerms.LumpSum ? 0 : parts.freightUsd() / estimate.cargoT();
        double base = resultUsd / days;
        return List.of(
                after("bunkers +10 %", (resultUsd - 0.1 * parts.bunkersUsd()) / days, base),
                after("bunkers -10 %", (resultUsd + 0.1 * parts.bunkersUsd()) / days, base),
                after("freight +1 USD/t", (resultUsd + net * estimate.cargoT()) / days, base),
                after("waiting +1 day", (resultUsd - idleUsdPerDay) / (days + 1), base),
                after("cargo -100 t", (resultUsd - 100 * net * perTonneUsd) / days, base));
    }

    private static Sensitivity after(String what, double tceUsdPerDay, double base) {
        return new Sensitivity(what, tceUsdPerDay, tceUsdPerDay - base);
    }
}
