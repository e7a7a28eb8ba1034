/// Bunker plans against brute force.
@NullMarked
package argosy.economics.bunkers;

import org.jspecify.annotations.NullMarked;
