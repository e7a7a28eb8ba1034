/// The rule book as economics reads it: figures by key, values in force by date.
///
/// Knows no vessel and no voyage. Start reading at [FigureTable].
@NullMarked
package argosy.economics.rules;

import org.jspecify.annotations.NullMarked;
