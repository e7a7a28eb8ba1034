/// Adapters of the solver port: HiGHS, OR-Tools (GLOP, CP-SAT, SCIP) and ojAlgo.
///
/// What it is for: keep every solver library behind {@link argosy.search.linear.LinearSolver} and
/// {@link argosy.search.linear.IntegerSolver}. What it must not know: routes, vessels, files.
/// Where to start reading: {@link argosy.solvers.HighsLinear}, {@link argosy.solvers.CpSatInteger}.
@NullMarked
package argosy.solvers;

import org.jspecify.annotations.NullMarked;
