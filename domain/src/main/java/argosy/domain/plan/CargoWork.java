package argosy.domain.plan;

/// What is done with a cargo at a port.
public enum CargoWork {
    LOAD,
    DISCHARGE
}
