package argosy.planning.model;

import argosy.domain.Route;
import argosy.domain.TimedLeg;
import argosy.economics.LegAccount;
import java.util.List;

/// A sailing over one route with its price, without any wait for closed passages.
///
/// @param timedLegs  legs at the planning date, one after the other
/// @param seconds    all legs together
/// @param netCents   cost less the fuel she would burn lying at anchor for as long; what the optimiser minimises
public record PricedSailing(Route route, List<TimedLeg> timedLegs, LegAccount account, long seconds, long netCents) {
    public PricedSailing {
        timedLegs = List.copyOf(timedLegs);
    }
}
