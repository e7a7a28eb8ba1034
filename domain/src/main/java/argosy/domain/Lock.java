package argosy.domain;

/// One lock of a passage.
///
/// @param km           along the passage, from where its fairway is drawn first
/// @param lockageHours gates and filling
/// @param queueHours   typical wait for a turn at this lock
public record Lock(String name, double km, double lockageHours, double queueHours, Provenance provenance) {}
