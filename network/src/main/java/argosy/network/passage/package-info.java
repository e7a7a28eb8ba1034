/// Passages with limits and calendars, and the routes a vessel can take through them on a date.
///
/// Knows ways over water through [Ways] and the rules of passages; must not know prices, cargoes or files.
/// Start at [RouteFinder], then [PassageCalendar].
@NullMarked
package argosy.network.passage;

import org.jspecify.annotations.NullMarked;
