package argosy.instances;

import java.nio.file.Path;
import java.util.Arrays;

/// Reads tramp instance files.
public final class TrampReader {
    private static final int MOST = 5000;

    private final NumberLines lines;
    private final TrampInstance instance;

    private TrampReader(NumberLines lines, TrampInstance instance) {
        this.lines = lines;
        this.instance = instance;
    }

    /// Reads a file.
    ///
    /// @throws InstanceException naming file and line if it is not a tramp instance
    public static TrampInstance read(Path file) {
        NumberLines lines = NumberLines.read(file, ",");
        int ports = lines.nextCount(MOST, "number of ports");
        int vessels = lines.nextCount(MOST, "number of ships");
        int[][] fleet = new int[vessels][];
        for (int k = 0; k < vessels; k++) {
            int[] row = lines.nextInts(4, "ship, home port, hour available, capacity");
            int ship = lines.id(row[0], vessels, "ship");
            lines.check(row[2] >= 0 && row[3] >= 0, "RANGE", "hour and capacity must not be negative");
            fleet[ship] = new int[] {lines.id(row[1], ports, "port"), row[2], row[3]};
        }
        int cargoes = lines.nextCount(MOST, "number of cargoes");
        TrampInstance instance = new TrampInstance(ports, vessels, cargoes);
        for (int ship = 0; ship < vessels; ship++) {
            lines.check(fleet[ship] != null, "MISSING", "ship %d has no line".formatted(ship + 1));
            instance.vessel[ship] = fleet[ship];
        }
        new TrampReader(lines, instance).readRest();
        return instance;
    }

    private void readRest() {
        for (int k = 0; k < instance.vessels; k++) {
            int[] row = lines.nextInts(-1, "ship and the cargoes it may carry");
            int ship = lines.id(row[0], instance.vessels, "ship");
            for (int j = 1; j < row.length; j++) {
                instance.allowed[ship][lines.id(row[j], instance.cargoes, "cargo")] = true;
            }
        }
        for (int k = 0; k < instance.cargoes; k++) {
            readCargo();
        }
        for (int[] table : instance.hours) {
            Arrays.fill(table, -1);
        }
        for (long k = (long) instance.vessels * instance.ports * instance.ports; k > 0; k--) {
            readLeg();
        }
        for (long k = (long) instance.vessels * instance.cargoes; k > 0; k--) {
            readHandling();
        }
        lines.check(!lines.hasNext(), "TRAILING", "more lines follow than the format has");
        for (int[] row : instance.cargo) {
            lines.check(row != null, "MISSING", "a cargo has no line");
        }
    }

    private void readCargo() {
        int[] row = lines.nextInts(9, "cargo, ports, size, cost of not carrying, two windows");
        int cargo = lines.id(row[0], instance.cargoes, "cargo");
        row[1] = lines.id(row[1], instance.ports, "port");
        row[2] = lines.id(row[2], instance.ports, "port");
        lines.check(row[3] >= 0, "RANGE", "size must not be negative");
        lines.check(row[5] <= row[6] && row[7] <= row[8], "WINDOW", "a window closes before it opens");
        instance.cargo[cargo] = Arrays.copyOfRange(row, 1, 9);
    }

    private void readLeg() {
        int[] row = lines.nextInts(5, "ship, from, to, hours, cost");
        int ship = lines.id(row[0], instance.vessels, "ship");
        int arc = lines.id(row[1], instance.ports, "port") * instance.ports + lines.id(row[2], instance.ports, "port");
        lines.check(row[3] >= 0, "RANGE", "hours must not be negative");
        instance.hours[ship][arc] = row[3];
        instance.cost[ship][arc] = row[4];
    }

    private void readHandling() {
        int[] row = lines.nextInts(6, "ship, cargo, loading hours and cost, discharging hours and cost");
        int ship = lines.id(row[0], instance.vessels, "ship");
        int cargo = lines.id(row[1], instance.cargoes, "cargo");
        boolean possible = row[2] >= 0 && row[4] >= 0;
        lines.check(
                possible || !instance.allowed[ship][cargo],
                "RANGE",
                "hours are negative though ship %d may carry cargo %d".formatted(row[0], row[1]));
        instance.handling[ship][cargo] = Arrays.copyOfRange(row, 2, 6);
    }
}
