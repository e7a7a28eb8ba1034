/// Questions put to estimates, checked against closed forms.
@NullMarked
package argosy.economics.whatif;

import org.jspecify.annotations.NullMarked;
