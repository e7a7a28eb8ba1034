@NullMarked
package argosy.cli;

import org.jspecify.annotations.NullMarked;
