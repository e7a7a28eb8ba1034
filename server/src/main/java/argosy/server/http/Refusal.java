package argosy.server.http;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An answer that is not what was asked for: a problem document of RFC 9457.
///
/// Thrown by handlers, caught once, in the desk.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;

    /// One thing wrong with the input.
    ///
    /// @param where JSON pointer into the body, or name of the parameter, or `file:line`
    public record Fault(String where, String code, String message, String advice) {}

    private Refusal(int status, String code, String detail, List<Fault> faults, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
    }

    public static Refusal of(int status, String code, String detail) {
        return new Refusal(status, code, detail, List.of(), Map.of());
    }

    /// The caller's input is wrong; lists every fault at once.
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(422, "INVALID", faults.size() + " thing(s) to put right.", faults, Map.of());
    }

    public static Refusal invalid(String where, String code, String message, String advice) {
        return invalid(List.of(new Fault(where, code, message, advice)));
    }

    public static Refusal notFound(String what) {
        return of(404, "NOT-FOUND", "There is no such " + what + ".");
    }

    public Refusal with(String header, String value) {
        return new Refusal(status, code, detail(), faults, Map.of(header, value));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    private String detail() {
        return String.valueOf(getMessage());
    }

    public Reply.Whole reply() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "about:blank");
        body.put("title", title(status));
        body.put("status", status);
        body.put("code", code);
        body.put("detail", detail());
        if (!faults.isEmpty()) {
            ArrayNode list = body.putArray("faults");
            for (Fault fault : faults) {
                list.addObject()
                        .put("where", fault.where())
                        .put("code", fault.code())
                        .put("message", fault.message())
                        .put("advice", fault.advice());
            }
        }
        return new Reply.Whole(status, headers, Content.text("application/problem+json", body.toString()));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 409 -> "Conflict";
            case 412 -> "Changed meanwhile";
            case 413 -> "Too large";
            case 415 -> "Wrong media type";
            case 422 -> "Invalid input";
            case 428 -> "Version needed";
            case 429 -> "Too many requests";
            case 503 -> "Not available";
            case 507 -> "No room left";
            default -> status >= 500 ? "Our fault" : "Refused";
        };
    }
}
