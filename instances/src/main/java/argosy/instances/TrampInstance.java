package argosy.instances;

/// A tramp instance as its file states it; ids from 0, times in hours, money in euro.
///
/// Format: Hemmati, Hvattum, Fagerholt, Norstad 2014 (INFOR 52), doi:10.3138/infor.52.1.28.
public final class TrampInstance {
    final int ports;
    final int vessels;
    final int cargoes;
    /// Per vessel: home port, hour available, capacity.
    final int[][] vessel;
    /// Per vessel and cargo.
    final boolean[][] allowed;
    /// Per cargo: load port, discharge port, size, cost of not carrying, pickup open, close, delivery open, close.
    final int[][] cargo;
    /// Per vessel, from-port times ports plus to-port: hours, or -1 where the file is silent.
    final int[][] hours;
    final int[][] cost;
    /// Per vessel and cargo: loading hours, loading cost, discharging hours, discharging cost.
    final int[][][] handling;

    TrampInstance(int ports, int vessels, int cargoes) {
        this.ports = ports;
        this.vessels = vessels;
        this.cargoes = cargoes;
        vessel = new int[vessels][];
        allowed = new boolean[vessels][cargoes];
        cargo = new int[cargoes][];
        hours = new int[vessels][ports * ports];
        cost = new int[vessels][ports * ports];
        handling = new int[vessels][cargoes][];
    }

    /// Number of ships.
    public int vesselCount() {
        return vessels;
    }

    /// Number of cargoes.
    public int cargoCount() {
        return cargoes;
    }
}
