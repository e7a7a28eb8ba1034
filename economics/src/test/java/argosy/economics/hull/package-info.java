/// Outside cases of the hydrodynamic formulae.
@NullMarked
package argosy.economics.hull;

import org.jspecify.annotations.NullMarked;
