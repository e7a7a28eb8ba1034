package argosy.search.linear;

/// How a solve ended.
public enum SolveStatus {
    /// Best possible, within the solver's tolerance.
    OPTIMAL,
    /// A feasible answer, stopped by a limit or a cancel.
    FEASIBLE,
    /// There is no feasible answer.
    INFEASIBLE,
    /// The cost has no lower end.
    UNBOUNDED,
    /// Stopped before anything was found.
    UNKNOWN;

    /// Whether values can be read.
    public boolean hasValues() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}
