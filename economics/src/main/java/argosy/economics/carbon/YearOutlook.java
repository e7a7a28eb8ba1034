package argosy.economics.carbon;

import argosy.domain.ComplianceBook.YearSoFar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A ship's carbon intensity over the calendar year: so far, with a voyage, and at year end.
///
/// MARPOL Annex VI reg. 28: the rating is that of the year. The rest of the year is taken to go as the voyage
/// went, ton for ton and mile for mile a day.
///
/// @param atYearEnd  when the rest of the year goes as this voyage
/// @param co2LeftT   CO2 that may still be emitted after the voyage for a C, over the miles projected; negative
/// when lost already
public record YearOutlook(
        CarbonIntensity.Year soFar,
        CarbonIntensity.Year withVoyage,
        CarbonIntensity.Year atYearEnd,
        double daysLeft,
        double co2LeftT) {
    private static final double MILLIS_PER_DAY = 86_400_000;

    /// @param deadweightT summer deadweight
    /// @param co2T        of the voyage, and `distanceNm` its miles
    public static YearOutlook of(
            CarbonIntensity intensity,
            YearSoFar before,
            double deadweightT,
            double co2T,
            double distanceNm,
            Instant begins,
            Instant ends) {
        int year = before.year();
        double doneCo2T = before.co2T() + co2T;
        double doneNm = before.distanceNm() + distanceNm;
        Instant yearEnd =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        double daysLeft = Math.max(0, days(ends, yearEnd));
        double share = daysLeft / days(begins, ends);
        double restNm = distanceNm * share;
        return new YearOutlook(
                intensity.year(before.co2T(), deadweightT, before.distanceNm(), year),
                intensity.year(doneCo2T, deadweightT, doneNm, year),
                intensity.year(doneCo2T + co2T * share, deadweightT, doneNm + restNm, year),
                daysLeft,
                intensity.co2LeftT(CarbonIntensity.Rating.C, doneCo2T, doneNm, restNm, deadweightT, year));
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS_PER_DAY;
    }
}
