package argosy.domain;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/// The part of the year in which a passage is worked.
///
/// @param typicalOpens  first open day of a year of which nothing better is known
/// @param typicalCloses last open day of such a year
/// @param years         years with known dates; they win over the typical ones
/// @param zone          calendar in which days begin and end
public record NavigationSeason(
        MonthDay typicalOpens, MonthDay typicalCloses, List<SeasonYear> years, ZoneId zone, Provenance provenance) {
    public NavigationSeason {
        years = List.copyOf(years);
    }
}
