package argosy.search.exact;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;

/// One decision of the tree, and its opposite.
///
/// @param kind  vessel class that carries `cargo` or does not; -1 if the decision is not about a class
/// @param cargo the cargo
/// @param other a second cargo that goes in the same vessel or in another; -1 if there is none. With neither class nor
///              second cargo the decision is whether the cargo is carried at all
/// @param yes   which way it was decided
record Branch(int kind, int cargo, int other, boolean yes) {
    static Branch carriedBy(int kind, int cargo) {
        return new Branch(kind, cargo, -1, true);
    }

    static Branch together(int cargo, int other) {
        return new Branch(-1, cargo, other, true);
    }

    static Branch carried(int cargo) {
        return new Branch(-1, cargo, -1, true);
    }

    Branch opposite() {
        return new Branch(kind, cargo, other, !yes);
    }

    /// Whether the route keeps to it. `single` tells of each class whether it has one vessel only.
    boolean allows(Kernel kernel, boolean[] single, PooledRoute route) {
        boolean with = carries(route, cargo);
        if (other >= 0) {
            boolean both = with && carries(route, other);
            return yes ? both || !(with || carries(route, other)) : !both;
        }
        if (kind < 0) {
            return yes || !with;
        }
        int own = kernel.classOf(route.vessel());
        if (!yes) {
            return own != kind || !with;
        }
        return own == kind ? with || !single[kind] : !with;
    }

    /// Whether the cargo may still be left behind.
    boolean allowsLeaving(int which) {
        return which != cargo || !yes || other >= 0;
    }

    /// In a fractional answer, how much of the decision the route takes.
    static boolean carries(PooledRoute route, int cargo) {
        for (int stop = 0; stop < route.size(); stop++) {
            if (route.nodeAt(stop) == cargo) {
                return true;
            }
        }
        return false;
    }
}
