package argosy.economics.whatif;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.plan.VoyageEstimate;

/// Freight that earns a wanted TCE, and the TCE that a freight earns.
///
/// TCE = (F (1 - c) - costs) / days, with freight F, commission c and costs and days of the estimate; so
/// F = (TCE x days + costs) / (1 - c).
public final class TargetFreight {
    private TargetFreight() {}

    /// Terms of the cargo's own kind that earn `tceUsdPerDay`.
    public static FreightTerms forTce(VoyageEstimate estimate, Cargo cargo, double tceUsdPerDay) {
        double freightUsd = freightUsd(estimate, cargo, tceUsdPerDay);
        return switch (cargo.freight()) {
            case FreightTerms.PerTonne perTonne -> new FreightTerms.PerTonne(freightUsd / estimate.cargoT());
            case FreightTerms.LumpSum lumpSum -> new FreightTerms.LumpSum(freightUsd);
        };
    }

    /// Freight in USD for the voyage that earns `tceUsdPerDay`.
    public static double freightUsd(VoyageEstimate estimate, Cargo cargo, double tceUsdPerDay) {
        double costUsd = EstimateParts.of(estimate).costUsd();
        return (tceUsdPerDay * estimate.days() + costUsd) / (1 - cargo.commissionPercent() / 100);
    }

    /// What the voyage would earn a day under other terms, USD.
    public static double tceUsdPerDay(VoyageEstimate estimate, Cargo cargo, FreightTerms terms) {
        double netUsd = terms.freightUsd(estimate.cargoT()) * (1 - cargo.commissionPercent() / 100);
        return (netUsd - EstimateParts.of(estimate).costUsd()) / estimate.days();
    }
}
