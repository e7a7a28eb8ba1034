package argosy.economics;

import argosy.domain.FuelUse;
import argosy.domain.plan.MoneyLine;
import java.util.List;

/// What a sailing, or a time of lying idle, burns and costs.
///
/// @param co2T  carbon dioxide from every tonne of fuel, whatever rules it falls under
/// @param lines costs, negative cents
public record LegAccount(List<FuelUse> fuel, double co2T, List<MoneyLine> lines) {
    public LegAccount {
        fuel = List.copyOf(fuel);
        lines = List.copyOf(lines);
    }

    /// Sum of the lines: zero or negative.
    public long usdCents() {
        return lines.stream().mapToLong(MoneyLine::usdCents).sum();
    }
}
