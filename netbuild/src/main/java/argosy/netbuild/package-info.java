@NullMarked
package argosy.netbuild;

import org.jspecify.annotations.NullMarked;
