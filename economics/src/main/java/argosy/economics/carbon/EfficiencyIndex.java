package argosy.economics.carbon;

import argosy.economics.rules.FigureTable;

/// Technical efficiency of a design: estimated index value and the reference line it is compared with.
///
/// IMO MEPC.231(65): EIV = CF (190 PME + 215 PAE) / (capacity x Vref) with PME 75 % of full power and PAE
/// 5 % of it (main engines below 10 MW); MARPOL Annex VI reg. 24: tanker line 1218.80 DWT^-0.488. Ships
/// in the EU reports print the EIV.
public final class EfficiencyIndex {
    private final FigureTable figures;

    public EfficiencyIndex(FigureTable figures) {
        this.figures = figures;
    }

    /// Grams of CO2 per tonne and mile.
    ///
    /// @param mcrKw           main engines together
    /// @param referenceSpeedKn service speed of the register
    public double estimatedIndex(double mcrKw, double deadweightT, double referenceSpeedKn) {
        double mainGPerH = figures.get("eiv.mainSfcGPerKwh") * figures.get("eiv.mainLoad") * mcrKw;
        double auxiliaryGPerH = figures.get("eiv.auxSfcGPerKwh") * figures.get("eiv.auxShare") * mcrKw;
        return figures.get("eiv.co2PerFuel") * (mainGPerH + auxiliaryGPerH) / (deadweightT * referenceSpeedKn);
    }

    /// Reference line before reductions, gCO2/(t nm).
    public double reference(double deadweightT) {
        return figures.get("eedi.tanker.a") * Math.pow(deadweightT, -figures.get("eedi.tanker.c"));
    }
}
