package argosy.search;

import java.util.List;

/// One route with its times and costs.
///
/// @param vessel the vessel
/// @param visits the stops in order
/// @param end    where and when she is done
/// @param cost   whole cost of the route: fixed, setups, legs, services, less values, plus end cost
public record Schedule(int vessel, List<Visit> visits, End end, long cost) {
    public Schedule {
        visits = List.copyOf(visits);
    }

    /// One stop.
    ///
    /// @param cargo       cargo served
    /// @param pickup      whether it is picked up (else delivered)
    /// @param departed    when she left the place before, after any setup there
    /// @param passings    gates met on the way
    /// @param arrived     when she came
    /// @param began       when service began
    /// @param finished    when service was complete
    /// @param tonnesAfter tonnes aboard afterwards
    /// @param volumeAfter volume aboard afterwards
    /// @param setupCost   cost of the setup before the leg
    /// @param legCost     cost of the leg
    /// @param serviceCost cost of the service, less the cargo's value at its pickup
    public record Visit(
            int cargo,
            boolean pickup,
            long departed,
            List<TravelProfile.GatePassing> passings,
            long arrived,
            long began,
            long finished,
            long tonnesAfter,
            long volumeAfter,
            long setupCost,
            long legCost,
            long serviceCost) {
        public Visit {
            passings = List.copyOf(passings);
        }
    }

    /// The end of a route.
    ///
    /// @param location where she stands
    /// @param reached  when she is done (back at the return location where there is one)
    /// @param passings gates met on the return leg
    /// @param legCost  cost of the return leg
    /// @param endCost  cost of standing there
    public record End(
            int location, long reached, List<TravelProfile.GatePassing> passings, long legCost, long endCost) {
        public End {
            passings = List.copyOf(passings);
        }
    }
}
