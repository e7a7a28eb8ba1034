package argosy.planning;

import argosy.domain.plan.Plan;

/// One of several plans that really differ.
///
/// @param number        1: the best plan
/// @param differences   cargoes served by another ship, or by nobody instead of somebody, than in the nearest of the
/// plans before; 0 for the first
/// @param boundUsdCents no plan that differs as much from all plans before earns more
public record Alternative(int number, Plan plan, int differences, long boundUsdCents) {}
