/// The report that compares what Argosy computes with values others published.
///
/// Knows the doors of economics and network. Start reading at [Validation].
@NullMarked
package argosy.cli.validate;

import org.jspecify.annotations.NullMarked;
