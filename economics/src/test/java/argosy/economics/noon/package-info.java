/// Regression against published data sets.
@NullMarked
package argosy.economics.noon;

import org.jspecify.annotations.NullMarked;
