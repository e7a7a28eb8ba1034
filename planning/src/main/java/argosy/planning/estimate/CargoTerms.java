package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;

/// Copies of a cargo under other terms.
final class CargoTerms {
    private CargoTerms() {}

    static Cargo withFreight(Cargo old, FreightTerms freight) {
        return new Cargo(
                old.id(),
                old.name(),
                old.commitment(),
                old.grade(),
                old.minT(),
                old.maxT(),
                old.loadPort(),
                old.dischargePort(),
                old.laycan(),
                old.delivery(),
                freight,
                old.commissionPercent(),
                old.reletUsd(),
                old.requiredPermits(),
                old.origin(),
                old.priceUsdPerBbl(),
                "");
    }
}
