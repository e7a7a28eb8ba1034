package argosy.economics;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.Vessel;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines that follow from contracts alone: freight, commission, relet, opex.
final class Income {
    private Income() {}

    static List<MoneyLine> lines(Cargo cargo, double tonnes) {
        double freightUsd = cargo.freight().freightUsd(tonnes);
        List<MoneyLine> lines = new ArrayList<>();
        lines.add(Booking.income(
                MoneyCode.FREIGHT, "Freight " + cargo.id(), freightUsd, basis(cargo, tonnes), "cargo book"));
        if (cargo.commissionPercent() != 0) {
            lines.add(Booking.cost(
                    MoneyCode.COMMISSION,
                    "Commission " + cargo.id(),
                    freightUsd * cargo.commissionPercent() / 100,
                    Amount.of(cargo.commissionPercent(), 2) + " % of " + Amount.of(freightUsd, 2) + " USD",
                    "cargo book"));
        }
        return lines;
    }

    private static String basis(Cargo cargo, double tonnes) {
        String agreed = cargo.freightBasis().isEmpty() ? "" : "; " + cargo.freightBasis();
        return basis(cargo.freight(), tonnes) + agreed;
    }

    private static String basis(FreightTerms terms, double tonnes) {
        return switch (terms) {
            case FreightTerms.PerTonne per -> Amount.of(tonnes, 1) + " t x " + Amount.of(per.usdPerT(), 2) + " USD/t";
            case FreightTerms.LumpSum lump ->
                "lump sum " + Amount.of(lump.usd(), 2) + " USD for " + Amount.of(tonnes, 1) + " t";
        };
    }

    static Optional<MoneyLine> relet(Cargo cargo) {
        Double usd = cargo.reletUsd();
        return usd == null
                ? Optional.empty()
                : Optional.of(Booking.cost(
                        MoneyCode.RELET,
                        "Relet " + cargo.id(),
                        usd,
                        "chartered-in ship, net of freight",
                        "cargo book"));
    }

    static MoneyLine opex(Vessel vessel, Instant from, Instant until) {
        double days = Duration.between(from, until).toMillis() / 86_400_000.0;
        String basis = Amount.of(days, 3) + " days x " + Amount.of(vessel.opexUsdPerDay(), 0) + " USD";
        return Booking.cost(MoneyCode.OPEX, "Opex " + vessel.id(), days * vessel.opexUsdPerDay(), basis, "vessel list");
    }
}
