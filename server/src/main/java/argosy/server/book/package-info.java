/// Scenario documents: in one form, checked, edited row by row.
///
/// Knows JSON and the domain; knows no request and no account. Start reading at [ScenarioBook].
@NullMarked
package argosy.server.book;

import org.jspecify.annotations.NullMarked;
