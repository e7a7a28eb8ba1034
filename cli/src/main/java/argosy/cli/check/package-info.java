/// What `argosy check` prints, as text and as JSON.
///
/// Knows no rule of the trade. Start reading at [CheckText].
@NullMarked
package argosy.cli.check;

import org.jspecify.annotations.NullMarked;
