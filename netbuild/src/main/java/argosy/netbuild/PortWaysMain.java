package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.network.PortWaysWriter;
import argosy.network.Waters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds the ways between all catalogue ports on the compiled network: `NETWORK-FILE PORTS.csv OUT`.
///
/// To be run again whenever the network file or a port's position changes; `./argosy rebuild-network` does.
public final class PortWaysMain {
    private PortWaysMain() {}

    /// @param args network file, catalogue of ports, file to write
    public static void main(String[] args) throws IOException {
        Path resources = Path.of("network/src/main/resources/argosy/network");
        build(
                args.length > 0 ? Path.of(args[0]) : resources.resolve("waters.bin"),
                args.length > 1 ? Path.of(args[1]) : Path.of("data/catalogues/ports.csv"),
                args.length > 2 ? Path.of(args[2]) : resources.resolve("port-ways.bin"));
    }

    private static void build(Path networkFile, Path portsFile, Path out) throws IOException {
        byte[] network = Files.readAllBytes(networkFile);
        Waters waters = Waters.read(new ByteArrayInputStream(network));
        List<GeoPoint> ports = Table.read(portsFile).rows().stream()
                .map(row -> new GeoPoint(Table.number(row, "latDeg"), Table.number(row, "lonDeg")))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PortWaysWriter.write(network, waters, ports, bytes);
        Files.write(out, bytes.toByteArray());
        System.out.printf("%s: %,d bytes, ways between %d ports%n", out, bytes.size(), ports.size());
    }
}
