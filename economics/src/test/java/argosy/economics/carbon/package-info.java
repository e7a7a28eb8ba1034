/// Outside cases of the greenhouse-gas rules.
@NullMarked
package argosy.economics.carbon;

import org.jspecify.annotations.NullMarked;
