@NullMarked
package argosy.instances;

import org.jspecify.annotations.NullMarked;
