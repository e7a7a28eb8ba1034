package argosy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a route with one set of rules: one passage or open water, one area, one set of zones.
///
/// @param passage      null on open water
/// @param reversed     true when the passage is sailed against the direction it is drawn in
/// @param zones        zones the whole stretch lies in
/// @param distanceNm   official length where there is one
/// @param speedLimitKn null when none
/// @param lockCount    locks on this stretch
/// @param lockageHours all locks of the stretch together
/// @param waitHours    typical waiting, counted once per passage on its first stretch
/// @param line         at least two points, in sailing order
public record RouteLeg(
        @Nullable PassageId passage,
        boolean reversed,
        String name,
        WaterArea area,
        List<SeaZone> zones,
        double distanceNm,
        @Nullable Double speedLimitKn,
        int lockCount,
        double lockageHours,
        double waitHours,
        List<GeoPoint> line) {
    public RouteLeg {
        zones = List.copyOf(zones);
        line = List.copyOf(line);
    }

    /// Hours under way at `speedKn` through the water, slowed by the limit; locks and waiting not counted.
    public double sailingHours(double speedKn) {
        return distanceNm / (speedLimitKn == null ? speedKn : Math.min(speedKn, speedLimitKn));
    }

    /// Hours from end to end: under way, locks and waiting.
    public double totalHours(double speedKn) {
        return sailingHours(speedKn) + lockageHours + waitHours;
    }
}
