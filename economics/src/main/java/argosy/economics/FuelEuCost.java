package argosy.economics;

import argosy.domain.FuelUse;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.carbon.FuelEu;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The FuelEU penalty a sailing or stay adds to the ship's year; booked only where `fuelEu.charged` is 1.
///
/// A surplus (better than the limit) is worth nothing here: it would have to be banked or sold in a pool.
final class FuelEuCost {
    private final FigureTable figures;
    private final FuelEu fuelEu;

    FuelEuCost(FigureTable figures) {
        this.figures = figures;
        fuelEu = new FuelEu(figures);
    }

    /// @param ends how many ends of the sailing are EU ports: 2 for a stay at an EU berth
    Optional<MoneyLine> line(VesselClass vesselClass, List<FuelUse> fuel, int ends, Instant at) {
        int year = at.atZone(ZoneOffset.UTC).getYear();
        boolean charged = figures.getOr("fuelEu.charged", 0) == 1;
        if (!charged || ends == 0 || !fuelEu.inForce(year) || outOfScope(vesselClass)) {
            return Optional.empty();
        }
        double share = ends == 2 ? 1 : figures.get("fuelEu.extraEu.share");
        FuelEu.Balance balance = fuelEu.balance(fuel, share, year);
        return balance.penaltyEur() == 0 ? Optional.empty() : Optional.of(line(balance, at));
    }

    private boolean outOfScope(VesselClass vesselClass) {
        return vesselClass.grossTonnage() < figures.get("fuelEu.thresholdGt");
    }

    private MoneyLine line(FuelEu.Balance balance, Instant at) {
        double usdPerEur = figures.getOn(
                        "fx.usdPerEur", at.atZone(ZoneOffset.UTC).toLocalDate())
                .value();
        String basis = Amount.of(balance.energyMj() / 1000, 0)
                + " GJ in scope at "
                + Amount.of(balance.intensity(), 2)
                + " against "
                + Amount.of(balance.limit(), 2)
                + " gCO2e/MJ: "
                + Amount.of(balance.penaltyEur(), 2)
                + " EUR x "
                + Amount.of(usdPerEur, 4)
                + " USD/EUR";
        return Booking.cost(
                MoneyCode.FUEL_EU,
                "FuelEU penalty",
                balance.penaltyEur() * usdPerEur,
                basis,
                "Regulation (EU) 2023/1805 annex IV; " + figures.source("fuelEu.penaltyEurPerTVlsfo"));
    }
}
