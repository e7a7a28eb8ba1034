package argosy.search.kernel;

/// Keys of cargo sets: the sum of one well-mixed number per member, so that order does not matter.
final class Zobrist {
    private Zobrist() {}

    static long keyOf(Kernel kernel, int vessel, int[] nodes) {
        long key = mix(-1L - kernel.classOf(vessel));
        for (int node : nodes) {
            if (kernel.isPickup(node)) {
                key += mix(node + 1L);
            }
        }
        return key;
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195).
    private static long mix(long value) {
        long z = value * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
