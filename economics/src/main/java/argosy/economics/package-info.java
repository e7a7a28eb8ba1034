@NullMarked
package argosy.economics;

import org.jspecify.annotations.NullMarked;
