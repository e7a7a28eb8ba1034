/// Large neighbourhood search: ruin, recreate, anneal, and remember the routes met.
///
/// What it is for: good solutions fast. What it must not know: bounds, solvers, threads, wall clocks.
/// Where to start reading: {@link argosy.search.lns.Searcher}.
@NullMarked
package argosy.search.lns;

import org.jspecify.annotations.NullMarked;
