/// May this vessel carry this cargo: rules as pure functions that answer with reasons.
///
/// Knows domain records, the rule book and lists the user supplies; no voyage prices. A finding is not
/// legal advice. Start reading at [Compliance].
@NullMarked
package argosy.economics.compliance;

import org.jspecify.annotations.NullMarked;
