/// The catalogues that ship with Argosy.
///
/// Knows where they lie and no more; their columns are in [argosy.domain.draft]. Start at [CatalogueReader].
@NullMarked
package argosy.io.catalogue;

import org.jspecify.annotations.NullMarked;
