package argosy.cli;

import argosy.server.ArgosyServer;
import argosy.server.ServerConfig;
import argosy.server.oidc.OidcSettings;
import argosy.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `argosy serve`: the planning desk, one process and one port, until it is told to stop.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the planning desk as a web server on this machine.")
public final class ServeCommand implements Callable<Integer> {
    private static final String SCENARIO = "scenarios/caspian-med-2026";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 0 for any free one. Default: 8080.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on. Default: 127.0.0.1, this machine only.")
    private String host = ServerConfig.LOOPBACK;

    @ArgGroup
    private Place place = new Place();

    @Option(
            names = "--behind-proxy",
            description = "A proxy on this host ends HTTPS: cookies are marked secure and X-Forwarded-For is believed.")
    private boolean behindProxy;

    @Option(
            names = "--backup-to",
            paramLabel = "FILE",
            description = "Writes a backup of the data folder, also of a running server, and ends.")
    private @Nullable Path backup;

    @ArgGroup(exclusive = false)
    private @Nullable Provider provider;

    /// Who else may vouch for people. The client secret comes from the environment: arguments are seen by every user.
    static final class Provider {
        @Option(
                names = "--oidc-issuer",
                required = true,
                paramLabel = "URL",
                description = "Identity provider (OpenID Connect) whose people may sign in.")
        private URI issuer = URI.create("");

        @Option(
                names = "--oidc-client",
                required = true,
                paramLabel = "ID",
                description = "Client id of this server there; its secret is taken from ARGOSY_OIDC_SECRET.")
        private String client = "";

        @Option(
                names = "--public-url",
                required = true,
                paramLabel = "URL",
                description = "Address of this server as browsers show it, such as https://desk.example.")
        private URI publicUrl = URI.create("");

        private String secret() {
            String secret = System.getenv("ARGOSY_OIDC_SECRET");
            return secret == null ? "" : secret;
        }

        List<String> problems() {
            return OidcSettings.problems(issuer, client, secret(), publicUrl);
        }

        OidcSettings settings() {
            return new OidcSettings(issuer, client, secret(), publicUrl);
        }
    }

    /// Where the data is: a folder of ours or a database elsewhere.
    static final class Place {
        @Option(names = "--data", paramLabel = "DIR", description = "Folder of the data. Default: argosy-data.")
        private Path data = Path.of("argosy-data");

        @Option(
                names = "--db",
                paramLabel = "JDBC_URL",
                description =
                        "PostgreSQL database; ARGOSY_DB does the same without showing the password to other users.")
        private @Nullable String db;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        quietLogs();
        String db = place.db == null ? System.getenv("ARGOSY_DB") : place.db;
        if (db != null && !db.startsWith("jdbc:postgresql:")) {
            return refuse("--db: DB-KIND: only jdbc:postgresql: addresses; use --data for the embedded database");
        }
        if (provider != null && !provider.problems().isEmpty()) {
            return refuse(String.join("\n", provider.problems()));
        }
        if (backup != null) {
            return db == null ? backUp(backup) : refuse("--backup-to: DB-KIND: back up PostgreSQL with pg_dump");
        }
        return db == null ? serveFolder() : serve(db);
    }

    private int backUp(Path file) throws IOException {
        if (!Files.exists(database()) || Files.exists(file)) {
            return refuse("--backup-to: FILE: no data in " + place.data + ", or " + file + " exists already");
        }
        try (Store store = Store.open(url(), Clock.systemUTC())) {
            store.backUp(file.toAbsolutePath());
        }
        return say("Backup written to " + file + ".");
    }

    private Path database() {
        return place.data.resolve("argosy.db");
    }

    private String url() {
        return "jdbc:sqlite:" + database().toAbsolutePath();
    }

    /// One server per folder: the lock ends with the process, however it ends.
    private int serveFolder() throws IOException, InterruptedException {
        Files.createDirectories(place.data);
        try (FileChannel channel = FileChannel.open(
                        place.data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null
                    ? refuse("--data: IN-USE: another server works in " + place.data
                            + "; stop it or take another folder")
                    : serve(url());
        }
    }

    private int serve(String jdbcUrl) throws InterruptedException {
        ServerConfig config = new ServerConfig(
                host,
                port,
                jdbcUrl,
                behindProxy,
                behindProxy,
                bundled(),
                ServerConfig.PASSWORD_COST,
                ServerConfig.CALLS_PER_SECOND,
                Main.Version.number(),
                provider == null ? null : provider.settings());
        ArgosyServer server;
        try {
            server = ArgosyServer.start(config, Clock.systemUTC());
        } catch (RuntimeException e) {
            if (hasCause(e, BindException.class)) {
                return refuse("--port: IN-USE: " + host + ":" + port + " cannot be listened on; give another port");
            }
            throw e;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        say("Argosy is at " + server.address());
        server.setupToken().ifPresent(this::sayToken);
        stopped.await();
        return 0;
    }

    private void sayToken(String token) {
        say("There is no account yet. Make the first admin with this token, once: " + token);
        say("  curl -X POST -H 'Content-Type: application/json' -d"
                + " '{\"token\": \"…\", \"name\": \"…\", \"password\": \"…\"}' …/api/v1/setup");
    }

    private static @Nullable Path bundled() {
        Path folder = Path.of(System.getProperty("argosy.home", "."), SCENARIO);
        return Files.isDirectory(folder) ? folder : null;
    }

    private static boolean hasCause(Throwable fault, Class<? extends Throwable> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /// Warnings and faults only, one line each, to the error stream.
    private static void quietLogs() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.addHandler(new java.util.logging.ConsoleHandler());
        root.setLevel(Level.WARNING);
    }

    private int say(String text) {
        out().println(text);
        out().flush();
        return 0;
    }

    private int refuse(String problem) {
        PrintWriter err = command().commandLine().getErr();
        err.println(problem);
        err.flush();
        return 2;
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The serve command runs only through picocli.");
        }
        return spec;
    }
}
