package argosy.search.exact;

/// What each cargo is worth and each vessel class costs, as a relaxation sees it. Minus infinity: not to be carried.
/// Immutable.
final class Duals {
    private final double[] cargo;
    private final double[] kind;

    Duals(double[] cargo, double[] kind) {
        this.cargo = cargo.clone();
        this.kind = kind.clone();
    }

    /// What carrying the cargo is worth.
    double ofCargo(int which) {
        return cargo[which];
    }

    /// Dual of the class's row.
    double ofClass(int which) {
        return kind[which];
    }

    /// The same, but these cargoes are not to be carried.
    Duals without(boolean[] cargoes) {
        double[] left = cargo.clone();
        for (int k = 0; k < left.length; k++) {
            if (cargoes[k]) {
                left[k] = Double.NEGATIVE_INFINITY;
            }
        }
        return new Duals(left, kind);
    }

    /// Sum over all cargoes.
    double cargoSum() {
        double sum = 0;
        for (double each : cargo) {
            sum += each;
        }
        return sum;
    }
}
