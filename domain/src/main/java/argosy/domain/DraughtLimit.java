package argosy.domain;

/// The draught permitted in a passage for a span of time.
///
/// @param draughtM permitted draught of the vessel, under-keel clearance already taken off
public record DraughtLimit(Window window, double draughtM, Provenance provenance) {}
