package argosy.domain;

/// What tanks must be clean of before another grade is loaded.
public enum GradeFamily {
    CRUDE,
    DIRTY,
    CLEAN,
    VEGETABLE_OIL,
    CHEMICAL
}
