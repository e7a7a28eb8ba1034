package argosy.network.passage;

import argosy.domain.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Sunrise and sunset to the minute or two, upper limb on a sea horizon with usual refraction.
///
/// Low-precision formulas for the sun's declination and the equation of time as functions of the mean anomaly
/// (Astronomical Almanac, "low precision formulas for the Sun", good to 0.01 degrees for 1950 to 2050).
final class SunTimes {
    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");
    private static final double HORIZON_DEG = -0.833;
    private static final double MINUTES_PER_DEGREE = 4;

    private SunTimes() {}

    /// @param rises first moment of daylight, whole minute
    /// @param sets  last moment of daylight, whole minute
    record Day(Instant rises, Instant sets) {}

    /// Daylight around local noon of a date; empty in polar night, 24 hours around noon under the midnight sun.
    static Optional<Day> of(GeoPoint at, LocalDate date) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC).minusSeconds(Math.round(at.lonDeg() * 240));
        double days = ChronoUnit.SECONDS.between(J2000, noon) / 86_400.0;
        double meanLongitudeDeg = 280.460 + 0.9856474 * days;
        double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
        double longitude = Math.toRadians(meanLongitudeDeg + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
        double obliquity = Math.toRadians(23.439 - 0.0000004 * days);
        double declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
        double ascensionDeg =
                Math.toDegrees(Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)));
        double equationDeg = Math.IEEEremainder(meanLongitudeDeg - ascensionDeg, 360);
        Instant transit = noon.minusSeconds(Math.round(equationDeg * MINUTES_PER_DEGREE * 60));
        double latitude = Math.toRadians(at.latDeg());
        double cosine = (Math.sin(Math.toRadians(HORIZON_DEG)) - Math.sin(latitude) * Math.sin(declination))
                / (Math.cos(latitude) * Math.cos(declination));
        if (cosine > 1) {
            return Optional.empty();
        }
        long half = Math.round(Math.toDegrees(Math.acos(Math.max(-1, cosine))) * MINUTES_PER_DEGREE);
        Instant middle = transit.truncatedTo(ChronoUnit.MINUTES);
        return Optional.of(new Day(middle.minus(half, ChronoUnit.MINUTES), middle.plus(half, ChronoUnit.MINUTES)));
    }
}
