package argosy.bench.peers;

/// What the planning model and its score need to know. A class of its own so that Timefold never copies it.
///
/// @param network the problem
public record TimefoldFacts(Network network) {}
