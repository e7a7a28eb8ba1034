@NullMarked
package argosy.cli.laytime;

import org.jspecify.annotations.NullMarked;
