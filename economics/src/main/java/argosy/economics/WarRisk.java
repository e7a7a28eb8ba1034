package argosy.economics;

import argosy.domain.Figure;
import argosy.domain.Port;
import argosy.domain.SeaZone;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.FigureTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Additional war-risk premium: per cent of hull value for seven days, by the day.
///
/// Quotations are for seven days; the days in the area are charged in proportion, so that a voyage costs
/// the same however it is cut into pieces. Zones by `warRisk.ZONE`, port calls by
/// `warRisk.call.AREA.COUNTRY`, both `.percentPer7Days`.
final class WarRisk {
    private static final double QUOTED_DAYS = 7;
    private static final double HOURS_PER_DAY = 24;

    private final FigureTable figures;

    WarRisk(FigureTable figures) {
        this.figures = figures;
    }

    List<MoneyLine> underWay(Vessel vessel, List<TimedLeg> legs) {
        Map<String, Double> hoursByKey = new LinkedHashMap<>();
        for (TimedLeg timed : legs) {
            for (SeaZone zone : timed.leg().zones()) {
                String key = "warRisk.%s.percentPer7Days".formatted(zone);
                if (figures.find(key).isPresent()) {
                    hoursByKey.merge(key, hours(timed), Double::sum);
                }
            }
        }
        List<MoneyLine> lines = new ArrayList<>();
        hoursByKey.forEach((key, hours) ->
                figures.findFigure(key).ifPresent(figure -> lines.add(line(vessel, figure, hours, "under way"))));
        return lines;
    }

    Optional<MoneyLine> atPort(Vessel vessel, Port port, double hours) {
        return figures.findFigure("warRisk.call.%s.%s.percentPer7Days".formatted(port.area(), port.country()))
                .map(figure -> line(vessel, figure, hours, "at " + port.name()));
    }

    private static double hours(TimedLeg timed) {
        return Duration.between(timed.enters(), timed.leaves()).toMillis() / 3_600_000.0;
    }

    private static MoneyLine line(Vessel vessel, Figure percent, double hours, String where) {
        double days = hours / HOURS_PER_DAY;
        double usd = vessel.hullValueUsd() * percent.value() / 100 * days / QUOTED_DAYS;
        String basis = String.format(
                Locale.ROOT,
                "hull %,.0f USD x %.3f %% for 7 days x %.2f days",
                vessel.hullValueUsd(),
                percent.value(),
                days);
        return Booking.cost(MoneyCode.WAR_RISK, "War risk " + where, usd, basis, FigureTable.quote(percent));
    }
}
