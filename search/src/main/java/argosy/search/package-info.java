/// The optimiser's doors: problems, solutions, limits and the solver ports, in whole numbers only.
///
/// What it is for: state a fleet problem ({@link argosy.search.Problem}), hand it to an
/// {@link argosy.search.Optimiser} and read a checked {@link argosy.search.SearchResult}.
/// What it must not know: vessels of steel, cargoes of oil, dates, money, files, solver libraries.
/// Where to start reading: {@link argosy.search.Problem}, then {@link argosy.search.SolutionChecker},
/// which states the rules in the simplest form.
@NullMarked
package argosy.search;

import org.jspecify.annotations.NullMarked;
