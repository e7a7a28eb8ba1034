package argosy.server;

import argosy.domain.Catalogue;
import argosy.io.catalogue.CatalogueReader;
import argosy.network.Waters;
import argosy.server.access.Passwords;
import argosy.server.access.RateLimiter;
import argosy.server.access.Setup;
import argosy.server.api.Desk;
import argosy.server.api.DeskBuilder;
import argosy.server.api.SafeHeaders;
import argosy.server.book.ScenarioBook;
import argosy.server.helidon.HelidonListener;
import argosy.server.jobs.PlanJobs;
import argosy.server.watch.Metrics;
import argosy.store.Revision.Note;
import argosy.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A running planning desk.
public final class ArgosyServer implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final double BURST_SECONDS = 6;

    private final Store store;
    private final PlanJobs jobs;
    private final HelidonListener listener;
    private final Desk desk;
    private final String host;
    private final @Nullable String token;

    private ArgosyServer(
            Store store, PlanJobs jobs, HelidonListener listener, Desk desk, String host, @Nullable String token) {
        this.store = store;
        this.jobs = jobs;
        this.listener = listener;
        this.desk = desk;
        this.host = host;
        this.token = token;
    }

    /// Opens the data, loads the bundled scenario into an empty store and listens. Ready when it returns.
    public static ArgosyServer start(ServerConfig config, InstantSource clock) {
        return start(config, new Seas(Waters::bundled), clock);
    }

    /// With other waters than the bundled ones.
    static ArgosyServer start(ServerConfig config, Seas seas, InstantSource clock) {
        Store store = Store.open(config.jdbcUrl(), clock);
        boolean ready = false;
        try {
            ArgosyServer server = start(config, seas, clock, store);
            ready = true;
            return server;
        } finally {
            if (!ready) {
                store.close();
            }
        }
    }

    private static ArgosyServer start(ServerConfig config, Seas seas, InstantSource clock, Store store) {
        store.plans().markInterrupted();
        fill(store, config.scenario());
        Passwords passwords = new Passwords(config.passwordCost());
        Setup setup = new Setup(store, passwords);
        Optional<String> token = setup.offer();
        Catalogue catalogue = CatalogueReader.bundled();
        RateLimiter calls = new RateLimiter(config.callsPerSecond(), config.callsPerSecond() * BURST_SECONDS, clock);
        PlanJobs jobs = new PlanJobs(store.plans(), seas::ways, config.version());
        Metrics metrics = new Metrics();
        metrics.gauge("argosy_plans_running", jobs::size);
        Desk desk = new DeskBuilder(
                        store,
                        catalogue,
                        new ScenarioBook(catalogue, seas::near),
                        seas::ways,
                        seas::fairways,
                        jobs,
                        passwords,
                        setup,
                        calls,
                        metrics,
                        clock,
                        config.secureCookies(),
                        config.version(),
                        config.oidc())
                .build();
        Forwarded forwarded = new Forwarded(config.trustProxy());
        HelidonListener listener = HelidonListener.start(
                config.host(),
                config.port(),
                GRACE,
                SafeHeaders.ALL,
                request -> desk.answer(forwarded.resolve(request)));
        seas.warmUp();
        return new ArgosyServer(store, jobs, listener, desk, config.host(), token.orElse(null));
    }

    /// A first workspace with the bundled scenario, where there is none.
    private static void fill(Store store, @Nullable Path scenario) {
        if (!store.accounts().workspaces().isEmpty()) {
            return;
        }
        String workspace = store.accounts().createWorkspace("Planning desk").id();
        if (scenario != null) {
            String document = ScenarioBook.fromFiles(scenario);
            store.scenarios()
                    .create(workspace, String.valueOf(scenario.getFileName()), document, new Note("Argosy", "bundled"));
        }
    }

    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + listener.port() + "/";
    }

    public int port() {
        return listener.port();
    }

    /// Makes the first admin, once; empty when there is one already. For the console and nowhere else.
    public Optional<String> setupToken() {
        return Optional.ofNullable(token);
    }

    /// Its operations, for those who compare them with the contract.
    Desk desk() {
        return desk;
    }

    /// Ends plans with the best found so far, lets requests under way end, then closes the data.
    @Override
    public void close() {
        jobs.close();
        listener.close();
        store.close();
    }
}
