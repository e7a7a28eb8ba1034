package argosy.domain;

import java.time.Instant;

/// A leg with its times.
///
/// @param enters when she reaches it
/// @param starts when she may go on: later than `enters` by waiting for a season, closure or draught
/// @param leaves when she has passed it
public record TimedLeg(RouteLeg leg, Instant enters, Instant starts, Instant leaves) {}
