package argosy.economics;

import argosy.domain.FuelUse;
import argosy.domain.plan.MoneyLine;
import java.util.List;

/// What a stay at a port, for cargo or for cleaning, takes, burns and costs.
///
/// @param hours from berthing to free to sail
/// @param lines costs, negative cents
public record PortAccount(double hours, List<FuelUse> fuel, double co2T, List<MoneyLine> lines) {
    public PortAccount {
        fuel = List.copyOf(fuel);
        lines = List.copyOf(lines);
    }

    /// Sum of the lines: zero or negative.
    public long usdCents() {
        return lines.stream().mapToLong(MoneyLine::usdCents).sum();
    }
}
