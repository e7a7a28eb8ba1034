package argosy.instances;

/// A Li and Lim instance as its file states it. Node 0 is the depot; pairs are numbered by rising pickup node.
public final class LilimInstance {
    final int vehicles;
    final int capacity;
    final double[] x;
    final double[] y;
    final int[] demand;
    final int[] opens;
    final int[] closes;
    final int[] service;
    /// Per node: its delivery if it is a pickup, else 0.
    final int[] deliveryOf;
    /// Pickup nodes in rising order.
    final int[] pickups;

    LilimInstance(int vehicles, int capacity, int[][] rows, int[] pickups) {
        this.vehicles = vehicles;
        this.capacity = capacity;
        this.pickups = pickups;
        int nodes = rows.length;
        x = new double[nodes];
        y = new double[nodes];
        demand = new int[nodes];
        opens = new int[nodes];
        closes = new int[nodes];
        service = new int[nodes];
        deliveryOf = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            x[node] = rows[node][1];
            y[node] = rows[node][2];
            demand[node] = rows[node][3];
            opens[node] = rows[node][4];
            closes[node] = rows[node][5];
            service[node] = rows[node][6];
            deliveryOf[node] = rows[node][8];
        }
    }

    /// Distance between two nodes, in double precision.
    double distance(int from, int to) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// Number of nodes, the depot included.
    public int nodeCount() {
        return x.length;
    }

    /// Number of vehicles there are.
    public int vehicleCount() {
        return vehicles;
    }
}
