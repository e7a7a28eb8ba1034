package argosy.domain;

/// Marine fuel by sulphur.
public enum FuelGrade {
    /// At most 0.50 % sulphur.
    VLSFO,
    /// At most 0.10 % sulphur.
    MGO
}
