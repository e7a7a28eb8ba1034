/// Compares what Argosy computes with values that others published.
///
/// Knows the doors of economics; the outside values come from the caller as data. Start reading at
/// [OutsideChecks].
@NullMarked
package argosy.economics.validation;

import org.jspecify.annotations.NullMarked;
