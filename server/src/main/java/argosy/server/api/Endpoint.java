package argosy.server.api;

import argosy.server.http.Reply;

/// One operation of the contract.
///
/// @param template  below `/api/v1`, such as `/scenarios/{scenario}`; `{workspace}`, `{scenario}` and `{plan}` are
///                  looked up and guarded before the handler runs
/// @param operation its `operationId`
public record Endpoint(String method, String template, String operation, Access access, Handler handler) {
    /// Answers or throws a refusal.
    public interface Handler {
        Reply handle(Call call);
    }
}
