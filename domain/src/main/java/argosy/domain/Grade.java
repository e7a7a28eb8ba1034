package argosy.domain;

/// An oil or product as carried.
///
/// @param densityTPerM3 at carriage temperature
/// @param heated        true when the cargo must be kept warm at sea
public record Grade(
        GradeId id,
        String name,
        GradeFamily family,
        double densityTPerM3,
        boolean heated,
        double carriageTemperatureC,
        Provenance provenance) {
    public Grade {
        if (!(densityTPerM3 > 0.4 && densityTPerM3 < 2)) {
            throw new IllegalArgumentException("Density of %s is %s t/m3.".formatted(id, densityTPerM3));
        }
    }
}
