package argosy.domain;

/// What a call costs, light and laden alike.
///
/// @param fixedUsd per call: agency, formalities, mooring
/// @param perGtUsd per gross ton and call: tonnage, light, pilot and tug dues together
public record PortCosts(double fixedUsd, double perGtUsd) {}
