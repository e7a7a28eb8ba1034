package argosy.planning.check;

import argosy.domain.GeoPoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Whether the sun stands above the horizon, by Spencer's series (Search 2(5), 1971) for declination and equation of
/// time; some minutes at both ends of the day are given away.
final class SunHeight {
    private static final double UP_DEG = -0.833 - 0.75;

    private SunHeight() {}

    static boolean isUp(GeoPoint at, Instant moment) {
        ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
        double hours = utc.toLocalTime().toSecondOfDay() / 3600.0;
        double turn = 2 * Math.PI * (utc.getDayOfYear() - 1 + hours / 24) / 365;
        double declination = 0.006918
                - 0.399912 * Math.cos(turn)
                + 0.070257 * Math.sin(turn)
                - 0.006758 * Math.cos(2 * turn)
                + 0.000907 * Math.sin(2 * turn)
                - 0.002697 * Math.cos(3 * turn)
                + 0.00148 * Math.sin(3 * turn);
        double equationMinutes = 229.18
                * (0.000075
                        + 0.001868 * Math.cos(turn)
                        - 0.032077 * Math.sin(turn)
                        - 0.014615 * Math.cos(2 * turn)
                        - 0.040849 * Math.sin(2 * turn));
        double hourAngle = Math.toRadians((hours - 12) * 15 + at.lonDeg() + equationMinutes / 4);
        double latitude = Math.toRadians(at.latDeg());
        double sine = Math.sin(latitude) * Math.sin(declination)
                + Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
        return Math.toDegrees(Math.asin(sine)) >= UP_DEG;
    }
}
