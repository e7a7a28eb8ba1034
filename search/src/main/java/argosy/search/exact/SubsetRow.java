package argosy.search.exact;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;

/// Of three elements, at most one chosen route contains two or more. An element is a cargo, or (number of cargoes +
/// class)
/// a vessel class of one vessel: both are rows of the partitioning with right-hand side one.
///
/// Jepsen, Petersen, Spoorendonk, Pisinger 2008, doi:10.1287/opre.1070.0449; here with vessels among the rows.
record SubsetRow(int first, int second, int third) {
    /// 1 if the route contains two or three of them, else 0.
    int coefficient(Kernel kernel, PooledRoute route) {
        int vessel = kernel.cargoCount() + kernel.classOf(route.vessel());
        int contained = third == vessel || second == vessel || first == vessel ? 1 : 0;
        for (int stop = 0; stop < route.size(); stop++) {
            int node = route.nodeAt(stop);
            if (kernel.isPickup(node) && (node == first || node == second || node == third)) {
                contained++;
            }
        }
        return contained >= 2 ? 1 : 0;
    }
}
