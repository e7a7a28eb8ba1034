/// Tables and settings as a user wrote them, and the checks that turn them into a [argosy.domain.Scenario].
///
/// Knows no file format: whoever reads files hands over a [ScenarioDraft]. Every problem is collected, none is thrown.
/// Start reading at [ScenarioValidator], then [CatalogueRows], [TableSpec] and [Cells].
@NullMarked
package argosy.domain.draft;

import org.jspecify.annotations.NullMarked;
