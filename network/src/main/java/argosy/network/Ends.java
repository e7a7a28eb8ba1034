package argosy.network;

/// Fairway nodes that one landing reaches without any fairway, with prices. Scratch of one thread.
final class Ends {
    private static final double LEAST_RADIUS_M = 6_335_000;

    private final PassageNet net;
    private final double[] xyz;
    private final double[] here = new double[3];
    final int[] local;
    final int[] costM;
    int size;

    Ends(PassageNet net, Nodes nodes) {
        this.net = net;
        local = new int[2 + net.portals.length];
        costM = new int[local.length];
        xyz = new double[3 * net.portals.length];
        for (int p = 0; p < net.portals.length; p++) {
            int node = net.node[net.portals[p]];
            Sphere.put(nodes.latDeg(node), nodes.lonDeg(node), xyz, 3 * p);
        }
    }

    void fill(Landing landing, Hubs hubs, int boundM) {
        size = 0;
        if (landing.edge >= 0) {
            for (int k = 0; k < landing.size; k++) {
                add(net.localOf(landing.node[k]), landing.costM[k]);
            }
            return;
        }
        for (int k = 0; k < landing.size && landing.sheet == null; k++) {
            if (net.localOf(landing.node[k]) >= 0) {
                add(net.localOf(landing.node[k]), landing.costM[k]);
            }
        }
        Sphere.put(landing.latDeg, landing.lonDeg, here, 0);
        for (int p = 0; p < net.portals.length; p++) {
            if (leastM(p) < boundM) {
                int cost = hubs.costTo(net.node[net.portals[p]]);
                if (cost < boundM) {
                    add(net.portals[p], cost);
                }
            }
        }
    }

    /// No way to the portal is shorter: chord of the smallest sphere.
    private double leastM(int p) {
        double x = xyz[3 * p] - here[0];
        double y = xyz[3 * p + 1] - here[1];
        double z = xyz[3 * p + 2] - here[2];
        return Math.sqrt(x * x + y * y + z * z) * LEAST_RADIUS_M;
    }

    private void add(int node, int cost) {
        local[size] = node;
        costM[size++] = cost;
    }
}
