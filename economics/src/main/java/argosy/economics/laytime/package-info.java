/// Laytime: what counts, how much is used, demurrage and despatch.
///
/// Knows instants and calendars only; no vessel, no rule book. Start reading at [LaytimeTerms] and
/// [LaytimeStatement].
@NullMarked
package argosy.economics.laytime;

import org.jspecify.annotations.NullMarked;
