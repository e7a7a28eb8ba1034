package argosy.economics;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.Vessel;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lines that follow from contracts alone: freight, commission, relet, opex.
final class Income {
    private Income() {}

    static List<MoneyLine> lines(Cargo cargo, double tonnes) {
        double freightUsd = cargo.freight().freightUsd(tonnes);
        List<MoneyLine> lines = new ArrayList<>();
        lines.add(Booking.income(
                MoneyCode.FREIGHT, "Freight " + cargo.id(), freightUsd, basis(cargo.freight(), tonnes), "cargo book"));
        if (cargo.commissionPercent() != 0) {
            lines.add(Booking.cost(
                    MoneyCode.COMMISSION,
                    "Commission " + cargo.id(),
                    freightUsd * cargo.commissionPercent() / 100,
                    String.format(Locale.ROOT, "%.2f %% of %,.2f USD", cargo.commissionPercent(), freightUsd),
                    "cargo book"));
        }
        return lines;
    }

    private static String basis(FreightTerms terms, double tonnes) {
        return switch (terms) {
            case FreightTerms.PerTonne per -> String.format(Locale.ROOT, "%,.1f t x %.2f USD/t", tonnes, per.usdPerT());
            case FreightTerms.LumpSum lump ->
                String.format(Locale.ROOT, "lump sum %,.2f USD for %,.1f t", lump.usd(), tonnes);
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
        String basis = String.format(Locale.ROOT, "%.3f days x %,.0f USD", days, vessel.opexUsdPerDay());
        return Booking.cost(MoneyCode.OPEX, "Opex " + vessel.id(), days * vessel.opexUsdPerDay(), basis, "vessel list");
    }
}
