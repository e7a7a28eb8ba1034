package argosy.domain;

/// One number from the world with its unit and source.
public record Figure(String key, double value, String unit, Provenance provenance) {}
