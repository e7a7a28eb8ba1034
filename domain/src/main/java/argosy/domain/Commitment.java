package argosy.domain;

/// Whether a cargo may be refused.
public enum Commitment {
    /// Under contract: carried by our ship or relet at a price.
    CONTRACT,
    /// On offer: carried only where it pays.
    SPOT
}
