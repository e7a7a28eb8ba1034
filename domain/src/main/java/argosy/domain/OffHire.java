package argosy.domain;

/// A block in which the vessel is not for trade and lies at a port: docking, survey, repair.
public record OffHire(PortId port, Window window, String reason) {}
