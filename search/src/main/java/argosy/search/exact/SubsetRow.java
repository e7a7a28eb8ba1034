package argosy.search.exact;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;

/// Of three cargoes, at most one chosen route carries two or more.
///
/// Jepsen, Petersen, Spoorendonk, Pisinger 2008, doi:10.1287/opre.1070.0449.
record SubsetRow(int first, int second, int third) {
    /// 1 if the route carries two or three of them, else 0.
    int coefficient(Kernel kernel, PooledRoute route) {
        int carried = 0;
        for (int stop = 0; stop < route.size(); stop++) {
            int node = route.nodeAt(stop);
            if (kernel.isPickup(node) && (node == first || node == second || node == third)) {
                carried++;
            }
        }
        return carried >= 2 ? 1 : 0;
    }
}
