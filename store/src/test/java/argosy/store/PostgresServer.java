package argosy.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A throw-away PostgreSQL from the machine's own binaries, on loopback, in a folder of its own.
final class PostgresServer implements AutoCloseable {
    private static final String USER = "argosy";

    private final Path binaries;
    private final Path folder;
    private final int port;

    private PostgresServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /// Skips the calling test, saying so, where the machine has no PostgreSQL or will not run it.
    static PostgresServer startOrSkip() {
        Optional<Path> initdb = findProgram("initdb");
        Assumptions.assumeTrue(initdb.isPresent(), "Skipped on PostgreSQL: no initdb on the PATH.");
        try {
            Path folder = Files.createTempDirectory("argosy-postgres-");
            PostgresServer server = new PostgresServer(initdb.orElseThrow().resolveSibling(""), folder, freePort());
            Assumptions.assumeTrue(
                    server.isOursToRun(), "Skipped on PostgreSQL: it refuses root and setpriv is missing.");
            server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-N");
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> findProgram(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .map(entry -> Path.of(entry, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> {
                    try {
                        return found.toRealPath();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private boolean isOursToRun() {
        return !isRoot() || (findProgram("setpriv").isPresent() && exec(List.of("chown", "nobody", folder.toString())));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
    }

    void start() {
        String options = "-p " + port + " -k '' -c listen_addresses=127.0.0.1";
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    /// Stops every process of it at once, as a power cut would, without a last write.
    void kill() {
        try {
            long postmaster = Long.parseLong(Files.readAllLines(Path.of(data(), "postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle main = ProcessHandle.of(postmaster).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(main.descendants().toList());
            all.add(main);
            all.forEach(ProcessHandle::destroyForcibly);
            main.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL could not be killed.", e);
        }
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        if (!exec(command)) {
            throw new IllegalStateException("Failed: " + command);
        }
    }

    private boolean exec(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .directory(folder.toFile())
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
