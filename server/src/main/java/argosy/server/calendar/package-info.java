/// Calendars for other programs: a small writer of iCalendar (RFC 5545). Knows the domain, no request.
/// Start reading at [CalendarText] and [Calendars].
@NullMarked
package argosy.server.calendar;

import org.jspecify.annotations.NullMarked;
