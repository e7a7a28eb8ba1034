package argosy.server;

import argosy.server.http.HttpRequest;

/// Whom a request comes from when there is a proxy in front.
///
/// @param trusted false where anybody could write the header himself
record Forwarded(boolean trusted) {
    HttpRequest resolve(HttpRequest request) {
        String list = request.header("x-forwarded-for").orElse("");
        if (!trusted || list.isBlank()) {
            return request;
        }
        // The last entry is the one our own proxy added.
        return request.withPeer(list.substring(list.lastIndexOf(',') + 1).strip());
    }
}
