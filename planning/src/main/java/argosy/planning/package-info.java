@NullMarked
package argosy.planning;

import org.jspecify.annotations.NullMarked;
