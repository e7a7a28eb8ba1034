package argosy.search;

/// One cargo: picked up once and delivered later by the same vessel, or left behind at a cost.
///
/// Windows are closed; service must begin within them; waiting is free.
///
/// @param pickupLocation   where it loads
/// @param deliveryLocation where it discharges
/// @param pickupOpens      first moment loading may begin
/// @param pickupCloses     last moment loading may begin
/// @param deliveryOpens    first moment discharging may begin
/// @param deliveryCloses   last moment discharging may begin
/// @param omissionCost     cost of leaving it behind (outsourcing, lost freight)
/// @param mandatory        leaving it behind also costs {@link Problem#mandatoryPenalty()}
/// @param setupGroup       cleaning group, or {@link Vessel#NO_GROUP}
public record Cargo(
        int pickupLocation,
        int deliveryLocation,
        long pickupOpens,
        long pickupCloses,
        long deliveryOpens,
        long deliveryCloses,
        long omissionCost,
        boolean mandatory,
        int setupGroup) {
    public Cargo {
        if (pickupLocation < 0 || deliveryLocation < 0 || setupGroup < Vessel.NO_GROUP) {
            throw new IllegalArgumentException("Cargo refers to a negative id: pickup %d, delivery %d, group %d."
                    .formatted(pickupLocation, deliveryLocation, setupGroup));
        }
        if (pickupCloses < pickupOpens || deliveryCloses < deliveryOpens) {
            throw new IllegalArgumentException("Cargo window closes before it opens: pickup %d..%d, delivery %d..%d."
                    .formatted(pickupOpens, pickupCloses, deliveryOpens, deliveryCloses));
        }
        Bounds.check("pickupOpens", pickupOpens);
        Bounds.check("pickupCloses", pickupCloses);
        Bounds.check("deliveryOpens", deliveryOpens);
        Bounds.check("deliveryCloses", deliveryCloses);
        Bounds.check("omissionCost", omissionCost);
    }

    /// The same, but mandatory or not: how a planner forces a cargo onto a plan, or releases it.
    public Cargo withMandatory(boolean must) {
        return new Cargo(
                pickupLocation,
                deliveryLocation,
                pickupOpens,
                pickupCloses,
                deliveryOpens,
                deliveryCloses,
                omissionCost,
                must,
                setupGroup);
    }
}
