package argosy.search;

/// One vessel of a problem.
///
/// @param profile           travel profile she sails by
/// @param startLocation     where she becomes free
/// @param availableFrom     first moment she may leave
/// @param latestEnd         last service must be complete (or the return location reached) by then
/// @param capacityTonnes    most that may be aboard in the first dimension
/// @param capacityVolume    most that may be aboard in the second dimension
/// @param maximumParcels    most cargoes aboard at once
/// @param fixedCost         paid once if she carries anything
/// @param returnLocation    where she must end after carrying anything, or {@link #ANYWHERE}
/// @param initialGroup      setup group of what she carried last, or {@link #NO_GROUP}
public record Vessel(
        int profile,
        int startLocation,
        long availableFrom,
        long latestEnd,
        long capacityTonnes,
        long capacityVolume,
        int maximumParcels,
        long fixedCost,
        int returnLocation,
        int initialGroup) {
    /// No return leg: she ends where the last delivery is.
    public static final int ANYWHERE = -1;
    /// Nothing to clean before the first cargo.
    public static final int NO_GROUP = -1;

    public Vessel {
        if (profile < 0 || startLocation < 0 || returnLocation < ANYWHERE || initialGroup < NO_GROUP) {
            throw new IllegalArgumentException(
                    "Vessel refers to a negative id: profile %d, start %d, return %d, group %d."
                            .formatted(profile, startLocation, returnLocation, initialGroup));
        }
        if (capacityTonnes < 0 || capacityVolume < 0 || maximumParcels < 0) {
            throw new IllegalArgumentException("Vessel capacity is negative: %d tonnes, %d volume, %d parcels."
                    .formatted(capacityTonnes, capacityVolume, maximumParcels));
        }
        Bounds.check("availableFrom", availableFrom);
        Bounds.check("latestEnd", latestEnd);
        Bounds.check("fixedCost", fixedCost);
    }

    /// A vessel with one capacity, no return, no fixed cost and no end to her season.
    public static Vessel simple(int profile, int startLocation, long availableFrom, long capacityTonnes) {
        return new Vessel(
                profile,
                startLocation,
                availableFrom,
                Bounds.LIMIT,
                capacityTonnes,
                0,
                Integer.MAX_VALUE,
                0,
                ANYWHERE,
                NO_GROUP);
    }
}
