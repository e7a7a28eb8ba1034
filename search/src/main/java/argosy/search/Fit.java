package argosy.search;

/// How one cargo sits in one vessel that may carry it.
///
/// @param tonnes           size in the first dimension
/// @param volume           size in the second dimension
/// @param pickupDuration   loading time
/// @param pickupCost       loading cost
/// @param deliveryDuration discharging time
/// @param deliveryCost     discharging cost
/// @param value            revenue of carrying it, subtracted from the cost
public record Fit(
        long tonnes,
        long volume,
        long pickupDuration,
        long pickupCost,
        long deliveryDuration,
        long deliveryCost,
        long value) {
    public Fit {
        if (tonnes < 0 || volume < 0) {
            throw new IllegalArgumentException(
                    "Fit has a negative size: %d tonnes, %d volume.".formatted(tonnes, volume));
        }
        Bounds.check("tonnes", tonnes);
        Bounds.check("volume", volume);
        Bounds.checkDuration("pickupDuration", pickupDuration);
        Bounds.checkDuration("deliveryDuration", deliveryDuration);
        Bounds.check("pickupCost", pickupCost);
        Bounds.check("deliveryCost", deliveryCost);
        Bounds.check("value", value);
    }
}
