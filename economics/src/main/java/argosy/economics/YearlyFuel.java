package argosy.economics;

import argosy.domain.VesselClass;

/// What the fuel model says a ship burns in a year like one of the EU's published reports.
///
/// The reports (EU MRV, Regulation (EU) 2015/757) give distance, hours at sea (waiting included), fuel
/// and transport work, not the speed under way. The year is therefore split into sailing at the planned
/// speed and waiting for the rest of the hours.
public final class YearlyFuel {
    private final FuelModel fuelModel;
    private final IntakeCalculator intake;

    public YearlyFuel(FuelModel fuelModel, IntakeCalculator intake) {
        this.fuelModel = fuelModel;
        this.intake = intake;
    }

    /// One ship's year.
    ///
    /// @param averageCargoT over laden and ballast legs together
    public record Year(double distanceNm, double hoursAtSea, double averageCargoT) {}

    /// How she was run, as far as the reports do not say.
    ///
    /// @param sailingSpeedKn   under way
    /// @param heatedShare      share of sailing hours with heated cargo aboard
    /// @param leastDraughtShare ballast draught over reference draught
    /// @param densityTPerM3    of the sea she trades in
    public record Habit(double sailingSpeedKn, double heatedShare, double leastDraughtShare, double densityTPerM3) {}

    /// Fuel at sea in kg per nm; stays in port not counted.
    public double kgPerNm(VesselClass vesselClass, Year year, Habit habit) {
        double sailingHours = Math.min(year.hoursAtSea(), year.distanceNm() / habit.sailingSpeedKn());
        double speedKn = year.distanceNm() / sailingHours;
        double draughtM = Math.max(
                habit.leastDraughtShare() * vesselClass.machinery().referenceDraughtM(),
                intake.draughtM(vesselClass, year.averageCargoT(), habit.densityTPerM3()));
        double serviceKgPerH = habit.heatedShare() * fuelModel.seaServiceKgPerH(vesselClass, true)
                + (1 - habit.heatedShare()) * fuelModel.seaServiceKgPerH(vesselClass, false);
        double kg = sailingHours * (fuelModel.mainKgPerH(vesselClass, speedKn, draughtM) + serviceKgPerH)
                + (year.hoursAtSea() - sailingHours) * fuelModel.idleKgPerH(vesselClass);
        return kg / year.distanceNm();
    }
}
