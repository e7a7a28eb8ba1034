/// The outside values all hold.
@NullMarked
package argosy.economics.validation;

import org.jspecify.annotations.NullMarked;
