package argosy.domain;

/// How freight is agreed.
public sealed interface FreightTerms {
    /// Freight for `tonnes` loaded, before commissions.
    double freightUsd(double tonnes);

    /// So many dollars a metric tonne loaded.
    record PerTonne(double usdPerT) implements FreightTerms {
        @Override
        public double freightUsd(double tonnes) {
            return usdPerT * tonnes;
        }
    }

    /// One sum for the voyage, whatever is loaded.
    record LumpSum(double usd) implements FreightTerms {
        @Override
        public double freightUsd(double tonnes) {
            return usd;
        }
    }
}
