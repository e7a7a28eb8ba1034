package argosy.economics;

/// Noon to noon, as the master reports it.
///
/// @param date          as written, for messages only
/// @param hoursUnderWay 0 to 25
/// @param speedKn       mean through the water while under way
/// @param draughtM      mean
/// @param fuelT         all fuel burnt, main engine, auxiliaries and boiler
public record NoonReport(String date, double hoursUnderWay, double speedKn, double draughtM, double fuelT) {
    private static final double LONGEST_DAY_HOURS = 25;

    public NoonReport {
        boolean sane = hoursUnderWay >= 0 && hoursUnderWay <= LONGEST_DAY_HOURS && speedKn >= 0 && fuelT >= 0;
        if (!sane || !(draughtM > 0)) {
            throw new IllegalArgumentException("Noon report of %s: %s h at %s kn, draught %s m, fuel %s t."
                    .formatted(date, hoursUnderWay, speedKn, draughtM, fuelT));
        }
    }
}
