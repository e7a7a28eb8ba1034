package argosy.server.api;

import argosy.server.access.Principal;
import argosy.server.http.HttpRequest;
import argosy.server.http.JsonBody;
import argosy.server.http.Refusal;
import argosy.store.ScenarioInfo;
import argosy.store.StoredPlan;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request that has passed the guard, with what its address names.
public final class Call {
    /// Most bytes of a scenario.
    static final int LARGE_BODY = 8 * 1024 * 1024;
    /// Most bytes of anything else.
    static final int SMALL_BODY = 64 * 1024;

    private static final Pattern ETAG = Pattern.compile("\"r(\\d{1,9})\"");

    private final HttpRequest request;
    private final Map<String, String> values;
    private final @Nullable Principal principal;
    private final @Nullable String workspaceId;
    private final @Nullable ScenarioInfo scenario;
    private final @Nullable StoredPlan plan;

    Call(
            HttpRequest request,
            Map<String, String> values,
            @Nullable Principal principal,
            @Nullable String workspaceId,
            @Nullable ScenarioInfo scenario,
            @Nullable StoredPlan plan) {
        this.request = request;
        this.values = values;
        this.principal = principal;
        this.workspaceId = workspaceId;
        this.scenario = scenario;
        this.plan = plan;
    }

    public HttpRequest request() {
        return request;
    }

    public Principal principal() {
        return present(principal);
    }

    public String workspaceId() {
        return present(workspaceId);
    }

    public ScenarioInfo scenario() {
        return present(scenario);
    }

    public StoredPlan plan() {
        return present(plan);
    }

    /// Part of the address.
    public String value(String name) {
        return present(values.get(name));
    }

    /// A revision number in the address.
    public int revision() {
        return number(value("revision")).orElseThrow(() -> Refusal.notFound("revision"));
    }

    public JsonBody body() {
        return JsonBody.of(request.text(SMALL_BODY));
    }

    public JsonBody largeBody() {
        return JsonBody.of(request.text(LARGE_BODY));
    }

    /// The query parameter as a whole number; `fallback` when absent.
    public int parameter(String name, int fallback, int min, int max) {
        Optional<String> text = request.parameter(name);
        if (text.isEmpty()) {
            return fallback;
        }
        Optional<Integer> number = number(text.get());
        if (number.isEmpty() || number.get() < min || number.get() > max) {
            throw Refusal.invalid(name, "WHOLE", "is not a whole number", "a number from " + min + " to " + max);
        }
        return number.get();
    }

    /// The query parameter; refused when absent or longer than `maxLength`.
    public String parameter(String name, int maxLength) {
        return request.parameter(name)
                .filter(text -> !text.isBlank() && text.length() <= maxLength)
                .orElseThrow(
                        () -> Refusal.invalid(name, "MISSING", "is missing or too long", "give it in the address"));
    }

    /// The revision a change starts from, of the header `If-Match`; refused when absent.
    public int base() {
        Optional<String> header = request.header("if-match");
        if (header.isEmpty()) {
            throw Refusal.of(428, "IF-MATCH", "Send the ETag you last saw in the header If-Match.");
        }
        Matcher matcher = ETAG.matcher(header.get().strip());
        if (!matcher.matches()) {
            throw Refusal.of(412, "STALE", "If-Match must be the ETag of a revision.");
        }
        return Integer.parseInt(matcher.group(1));
    }

    static String etag(int revision) {
        return "\"r" + revision + "\"";
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The guard did not look this up: the endpoint's address does not name it.");
        }
        return value;
    }
}
