/// The port for linear and integer programmes: models in plain numbers, results, and the two solver interfaces.
///
/// What it is for: the exact method states its programmes here; `solvers` implements the interfaces.
/// What it must not know: any solver library, routes, vessels.
/// Where to start reading: {@link argosy.search.linear.LinearModel}.
@NullMarked
package argosy.search.linear;

import org.jspecify.annotations.NullMarked;
