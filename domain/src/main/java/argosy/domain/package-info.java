@NullMarked
package argosy.domain;

import org.jspecify.annotations.NullMarked;
