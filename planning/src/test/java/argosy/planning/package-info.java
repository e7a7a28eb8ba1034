/// Feature tests, sorted from simple to hard: a few lines a dispatcher could read in, one line per vessel out.
@NullMarked
package argosy.planning;

import org.jspecify.annotations.NullMarked;
