package argosy.domain;

/// What a passage is.
public enum PassageKind {
    RIVER,
    CANAL,
    RESERVOIR,
    CHANNEL,
    STRAIT
}
