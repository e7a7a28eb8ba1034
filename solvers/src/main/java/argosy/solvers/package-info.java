@NullMarked
package argosy.solvers;

import org.jspecify.annotations.NullMarked;
