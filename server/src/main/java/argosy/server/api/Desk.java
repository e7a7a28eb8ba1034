package argosy.server.api;

import argosy.server.http.Compression;
import argosy.server.http.HttpRequest;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.server.watch.Metrics;
import argosy.store.Secrets;
import argosy.store.StoreFault;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Function;

/// Answers every request: finds the operation, has the guard admit it, runs it, and turns refusals into problems.
public final class Desk {
    public static final String BASE = "/api/v1";
    private static final Logger LOG = System.getLogger("argosy.server");

    private final Router router;
    private final Guard guard;
    private final Metrics metrics;
    private final Function<HttpRequest, Reply> pages;

    /// @param pages answers what is not below `/api/v1`
    Desk(List<Endpoint> endpoints, Guard guard, Metrics metrics, Function<HttpRequest, Reply> pages) {
        this.router = new Router(endpoints);
        this.guard = guard;
        this.metrics = metrics;
        this.pages = pages;
    }

    public List<Endpoint> endpoints() {
        return router.endpoints();
    }

    public Reply answer(HttpRequest request) {
        long began = System.nanoTime();
        Named named = new Named();
        Reply reply = SafeHeaders.on(Compression.of(request, run(request, named)));
        metrics.count(named.operation, reply.status(), System.nanoTime() - began);
        return reply;
    }

    /// Which operation it turned out to be.
    private static final class Named {
        private String operation = "none";
    }

    private Reply run(HttpRequest request, Named named) {
        try {
            if (!request.path().equals(BASE) && !request.path().startsWith(BASE + "/")) {
                named.operation = "page";
                return pages.apply(request);
            }
            Router.Match match = router.find(request.method(), request.path().substring(BASE.length()));
            named.operation = match.endpoint().operation();
            return match.endpoint().handler().handle(guard.admit(request, match.endpoint(), match.values()));
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (StoreFault fault) {
            return fault.full()
                    ? Refusal.of(507, "FULL", "The disk is full; nothing was changed.")
                            .reply()
                    : ours(named.operation, fault);
        } catch (RuntimeException | Error fault) {
            return ours(named.operation, fault);
        }
    }

    /// The reader gets a number; the log gets the fault under that number, and nothing of the request.
    private static Reply ours(String operation, Throwable fault) {
        String incident = Secrets.newId();
        LOG.log(Level.ERROR, "incident " + incident + " in " + operation, fault);
        return Refusal.of(500, "FAULT", "Our fault; incident " + incident + " in the server's log.")
                .reply();
    }
}
