/// Compliance rules, each with a case that passes and one that fails.
@NullMarked
package argosy.economics.compliance;

import org.jspecify.annotations.NullMarked;
