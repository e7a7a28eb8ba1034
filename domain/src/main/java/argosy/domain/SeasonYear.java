package argosy.domain;

import java.time.LocalDate;

/// First and last day of navigation in one year, both open, local calendar.
public record SeasonYear(LocalDate opens, LocalDate closes, Provenance provenance) {
    public SeasonYear {
        if (closes.isBefore(opens) || closes.getYear() != opens.getYear()) {
            throw new IllegalArgumentException("Season from %s to %s.".formatted(opens, closes));
        }
    }
}
