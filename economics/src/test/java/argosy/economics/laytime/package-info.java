/// Time sheets.
@NullMarked
package argosy.economics.laytime;

import org.jspecify.annotations.NullMarked;
