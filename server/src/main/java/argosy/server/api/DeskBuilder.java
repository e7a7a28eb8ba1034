package argosy.server.api;

import argosy.domain.Catalogue;
import argosy.network.FairwayPiece;
import argosy.network.passage.Ways;
import argosy.server.access.Identity;
import argosy.server.access.Passwords;
import argosy.server.access.RateLimiter;
import argosy.server.access.Setup;
import argosy.server.book.ScenarioBook;
import argosy.server.jobs.PlanJobs;
import argosy.server.oidc.OidcSettings;
import argosy.server.oidc.OidcSignIn;
import argosy.server.page.Pages;
import argosy.server.watch.Metrics;
import argosy.store.Store;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts the doors of the desk together.
///
/// @param secureCookies true when browsers come by HTTPS
/// @param version       of the program
/// @param oidc          null without an identity provider
public record DeskBuilder(
        Store store,
        Catalogue catalogue,
        ScenarioBook book,
        Supplier<Ways> waters,
        Supplier<List<FairwayPiece>> fairways,
        PlanJobs jobs,
        Passwords passwords,
        Setup setup,
        RateLimiter calls,
        Metrics metrics,
        InstantSource clock,
        boolean secureCookies,
        String version,
        @Nullable OidcSettings oidc) {
    public Desk build() {
        Identity identity = new Identity(store, passwords, clock);
        FitScenarios fit = new FitScenarios(store, book);
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.addAll(new SystemApi(store, metrics, version).endpoints());
        SessionApi sessions = new SessionApi(store, identity, passwords, setup, oidc != null, secureCookies);
        endpoints.addAll(sessions.endpoints());
        OidcSignIn signIn = oidc == null ? null : new OidcSignIn(oidc, clock);
        endpoints.addAll(new OidcApi(store, identity, signIn, sessions::cookie, secureCookies, clock).endpoints());
        endpoints.addAll(new WorkspaceApi(store, passwords, clock).endpoints());
        endpoints.addAll(new ScenarioApi(store, book).endpoints());
        endpoints.addAll(new HistoryApi(store, fit).endpoints());
        endpoints.addAll(new CatalogueApi(catalogue).endpoints());
        endpoints.addAll(new RouteApi(catalogue, waters, clock).endpoints());
        endpoints.addAll(new SeaApi(store, fit, fairways).endpoints());
        endpoints.addAll(new BrokerApi(fit).endpoints());
        endpoints.addAll(new EstimateApi(fit, waters).endpoints());
        endpoints.addAll(new PlanApi(store, fit, jobs).endpoints());
        endpoints.addAll(new MoveApi(store, waters).endpoints());
        endpoints.addAll(new ResultApi(store).endpoints());
        return new Desk(endpoints, new Guard(identity, store, calls), metrics, new Pages("/web")::answer);
    }
}
