@NullMarked
package argosy.bench;

import org.jspecify.annotations.NullMarked;
