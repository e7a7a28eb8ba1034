package argosy.domain;

/// Where a fact comes from. Every catalogue row carries one.
///
/// @param source   publication, rule or address
/// @param asOf     date of the fact, ISO 8601, possibly partial (`2025`, `2025-07`, `2025-07-01`)
/// @param verified false when the row is an estimate or could not be checked at its source
public record Provenance(String source, String asOf, boolean verified) {}
