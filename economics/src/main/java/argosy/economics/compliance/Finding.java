package argosy.economics.compliance;

/// A rule that speaks against a carriage.
///
/// @param rule        stable code: `PERMIT`, `LISTED`, `PRICE-CAP`, `EMBARGO`, `DOUBLE-HULL`,
/// `ICE-CLASS`, `LAST-CARGO`, `VETTING`, `SEASON-LIMIT`
/// @param blocks      false when something must be found out first
/// @param source      rule or list with its date
public record Finding(String rule, boolean blocks, String explanation, String source) {}
