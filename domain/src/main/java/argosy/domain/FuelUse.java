package argosy.domain;

/// Tonnes of one fuel.
public record FuelUse(FuelGrade grade, double tonnes) {}
