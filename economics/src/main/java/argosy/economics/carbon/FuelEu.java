package argosy.economics.carbon;

import argosy.domain.FuelUse;
import argosy.economics.rules.FigureTable;
import java.util.List;

/// FuelEU Maritime, Regulation (EU) 2023/1805: greenhouse-gas intensity of the energy used, balance and
/// penalty.
///
/// Annex I: intensity = sum of (well-to-tank x LCV + tank-to-wake) over sum of LCV, no wind or
/// shore-power rewards. Annex IV: balance = (limit - intensity) x energy in scope; penalty = |balance| /
/// (intensity x 41,000) x 2,400 EUR.
public final class FuelEu {
    private static final double G_PER_T = 1e6;

    private final FigureTable figures;

    public FuelEu(FigureTable figures) {
        this.figures = figures;
    }

    /// Energy, intensity and balance of some fuel.
    ///
    /// @param energyMj    in scope
    /// @param intensity   gCO2e/MJ, well to wake
    /// @param limit       gCO2e/MJ of the year
    /// @param balanceG    positive: better than the limit
    /// @param penaltyEur  zero when the balance is not negative
    public record Balance(double energyMj, double intensity, double limit, double balanceG, double penaltyEur) {}

    /// Limit of a year, gCO2e/MJ; the reference value before 2025.
    public double limit(int year) {
        double reduction = figures.findInForce("fuelEu.reduction", year)
                .map(figure -> figure.value())
                .orElse(0.0);
        return figures.get("fuelEu.referenceGco2ePerMj") * (1 - reduction);
    }

    /// True when there is a reduction to meet in that year.
    public boolean inForce(int year) {
        return figures.findInForce("fuelEu.reduction", year).isPresent();
    }

    /// Balance of `fuel`, of whose energy `share` counts (1 between EU ports and at berth, 0.5 to or from
    /// another port).
    public Balance balance(List<FuelUse> fuel, double share, int year) {
        double energyMj = 0;
        double emissionsG = 0;
        for (FuelUse use : fuel) {
            double mj = use.tonnes() * figure("lcv", use, "mjPerT");
            energyMj += mj;
            emissionsG +=
                    mj * figure("wtt", use, "gco2ePerMj") + use.tonnes() * G_PER_T * figure("ttw", use, "gco2ePerG");
        }
        double limit = limit(year);
        if (energyMj * share == 0) {
            return new Balance(0, 0, limit, 0, 0);
        }
        double intensity = emissionsG / energyMj;
        double balanceG = (limit - intensity) * energyMj * share;
        return new Balance(energyMj * share, intensity, limit, balanceG, penaltyEur(balanceG, intensity));
    }

    /// Annex IV part B; `intensity` is the actual one.
    public double penaltyEur(double balanceG, double intensity) {
        if (balanceG >= 0) {
            return 0;
        }
        double vlsfoT = -balanceG / (intensity * figures.get("fuelEu.vlsfoMjPerT"));
        return vlsfoT * figures.get("fuelEu.penaltyEurPerTVlsfo");
    }

    private double figure(String quantity, FuelUse use, String unit) {
        return figures.get("fuelEu." + quantity + "." + use.grade() + "." + unit);
    }
}
