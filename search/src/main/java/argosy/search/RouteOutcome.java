package argosy.search;

/// Whether a route can be sailed: its schedule, or the first rule it breaks and where.
public sealed interface RouteOutcome {
    /// It can.
    record Feasible(Schedule schedule) implements RouteOutcome {}

    /// It cannot.
    ///
    /// @param stop   index of the stop where the rule breaks (the route's size: at the end)
    /// @param cause  the rule
    /// @param detail in words, for people
    record Infeasible(int stop, Cause cause, String detail) implements RouteOutcome {}

    /// Rules a route can break.
    enum Cause {
        /// The vessel may not carry the cargo.
        NOT_ALLOWED,
        /// A cargo is delivered before, or without, its pickup, or left aboard.
        ORDER,
        /// Too much aboard in either dimension, or too many parcels.
        CAPACITY,
        /// Two cargoes aboard that must not be together.
        CONFLICT,
        /// There is no leg.
        NO_WAY,
        /// A gate on the leg never opens for that load from then on.
        GATE,
        /// Service cannot begin before the window closes.
        WINDOW,
        /// The vessel would end after her latest end.
        LATEST_END,
        /// The route does not begin with its pinned stops.
        PINNED
    }
}
