@NullMarked
package argosy.io;

import org.jspecify.annotations.NullMarked;
