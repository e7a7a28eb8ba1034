package argosy.server.oidc;

/// Why somebody was not signed in.
public final class OidcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// What the page can explain.
    public enum Reason {
        /// The provider does not answer, or not as the standard has it.
        UNREACHABLE,
        /// The provider or the person said no.
        REFUSED,
        /// Begun too long ago, in another browser, or used already.
        EXPIRED,
        /// What the provider sent does not prove who it is.
        UNPROVEN
    }

    OidcException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    OidcException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
