@NullMarked
package argosy.search;

import org.jspecify.annotations.NullMarked;
