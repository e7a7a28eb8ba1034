@NullMarked
package argosy.network;

import org.jspecify.annotations.NullMarked;
