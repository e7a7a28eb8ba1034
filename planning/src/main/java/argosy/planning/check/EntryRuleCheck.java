package argosy.planning.check;

import argosy.domain.DailyEntry;
import argosy.domain.EntryHours;
import argosy.domain.IceRegime;
import argosy.domain.Passage;
import argosy.domain.SizeDraught;
import argosy.domain.VesselClass;
import argosy.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Hours of entry, ice regimes and draughts by size, asked for one moment; no calendar is built.
final class EntryRuleCheck {
    private static final double TOLERANCE_M = 1e-5;

    private EntryRuleCheck() {}

    /// Why a vessel of this class and draught may not enter now; empty text when no rule of these stops her.
    static String closedBecause(Passage passage, VesselClass vesselClass, double draughtM, Instant at) {
        ZonedDateTime local = at.atZone(passage.rules().zone());
        for (EntryHours rule : passage.rules().hours()) {
            boolean concerns = vesselClass.loaM() > rule.overLoaM() + TOLERANCE_M
                    && vesselClass.beamM() > rule.overBeamM() + TOLERANCE_M
                    && draughtM > rule.overDraughtM() + TOLERANCE_M;
            if (concerns && inForce(rule.window(), at) && !isOpen(rule, local)) {
                return "outside the hours of entry " + rule.daily();
            }
        }
        return ice(passage.rules().ice(), vesselClass.iceClass(), local);
    }

    private static boolean inForce(@Nullable Window window, Instant at) {
        return window == null
                || (!at.isBefore(window.from()) && at.isBefore(window.to().plusSeconds(60)));
    }

    private static boolean isOpen(EntryHours rule, ZonedDateTime local) {
        if (!rule.days().contains(local.getDayOfWeek())) {
            return false;
        }
        LocalTime time = local.toLocalTime();
        return switch (rule.daily()) {
            case DailyEntry.Between between ->
                !time.isBefore(between.opens())
                        && (between.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(between.closes()));
            case DailyEntry.Daylight daylight -> SunHeight.isUp(daylight.at(), local.toInstant());
            case DailyEntry.Departures departures ->
                departures.at().stream().anyMatch(leaves -> leaves.equals(time.truncatedTo(ChronoUnit.MINUTES)));
        };
    }

    private static String ice(List<IceRegime> regimes, String iceClass, ZonedDateTime local) {
        LocalDate day = local.toLocalDate();
        for (int winter = day.getYear() - 1; winter <= day.getYear(); winter++) {
            int year = winter;
            IceRegime regime = regimes.stream()
                    .filter(each -> each.winter() != null && each.winter() == year)
                    .findFirst()
                    .orElse(regimes.stream()
                            .filter(each -> each.winter() == null)
                            .findFirst()
                            .orElse(null));
            if (regime == null) {
                continue;
            }
            LocalDate first = regime.starts().atYear(regime.starts().getMonthValue() < 7 ? winter + 1 : winter);
            LocalDate last = regime.ends().atYear(regime.ends().getMonthValue() < 7 ? winter + 1 : winter);
            if (day.isBefore(first) || day.isAfter(last)) {
                continue;
            }
            if (!regime.iceClasses().contains(iceClass)) {
                return "ice regime without the class for it";
            }
            long minutes = ChronoUnit.MINUTES.between(first.atStartOfDay(local.getZone()), local);
            long between = Math.round(regime.convoyEveryHours() * 60);
            if (between > 0 && minutes % between != 0) {
                return "ice regime, between two convoys";
            }
        }
        return "";
    }

    /// What her length and beam allow; empty when there is no table.
    static OptionalDouble sizeDraughtM(Passage passage, VesselClass vesselClass) {
        OptionalDouble best = OptionalDouble.empty();
        for (SizeDraught row : passage.rules().sizes()) {
            boolean tooLong = row.maxLoaM() != null && vesselClass.loaM() > row.maxLoaM() + TOLERANCE_M;
            boolean tooBroad = row.maxBeamM() != null && vesselClass.beamM() > row.maxBeamM() + TOLERANCE_M;
            double draughtM = tooLong || tooBroad ? 0 : row.draughtM();
            best = OptionalDouble.of(Math.max(draughtM, best.orElse(0)));
        }
        return best;
    }
}
