/// Tiny random problems and the brute force that judges answers to them. Knows no solver. Start at `RandomProblems`.
@NullMarked
package argosy.solvers.testkit;

import org.jspecify.annotations.NullMarked;
