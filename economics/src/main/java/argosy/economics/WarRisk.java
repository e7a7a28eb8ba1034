package argosy.economics;

import argosy.domain.Figure;
import argosy.domain.Port;
import argosy.domain.SeaZone;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Map<SeaZone, Figure> premiumOfZone = new HashMap<>();

    WarRisk(FigureTable figures) {
        this.figures = figures;
        figures.startingWith("warRisk.WAR-")
                .forEach((rest, figure) ->
                        premiumOfZone.put(new SeaZone("WAR-" + rest.substring(0, rest.lastIndexOf('.'))), figure));
    }

    List<MoneyLine> underWay(Vessel vessel, List<TimedLeg> legs) {
        Map<SeaZone, Double> hoursByZone = new LinkedHashMap<>();
        for (TimedLeg timed : legs) {
            for (SeaZone zone : timed.leg().zones()) {
                if (premiumOfZone.containsKey(zone)) {
                    hoursByZone.merge(zone, hours(timed), Double::sum);
                }
            }
        }
        List<MoneyLine> lines = new ArrayList<>();
        for (Map.Entry<SeaZone, Double> entry : hoursByZone.entrySet()) {
            Figure percent = Objects.requireNonNull(premiumOfZone.get(entry.getKey()));
            lines.add(line(vessel, percent, entry.getValue(), "under way"));
        }
        return lines;
    }

    Optional<MoneyLine> atPort(Vessel vessel, Port port, double hours) {
        return figures.findFigure("warRisk.call." + port.area() + "." + port.country() + ".percentPer7Days")
                .map(figure -> line(vessel, figure, hours, "at " + port.name()));
    }

    private static double hours(TimedLeg timed) {
        return Duration.between(timed.enters(), timed.leaves()).toMillis() / 3_600_000.0;
    }

    private static MoneyLine line(Vessel vessel, Figure percent, double hours, String where) {
        double days = hours / HOURS_PER_DAY;
        double usd = vessel.hullValueUsd() * percent.value() / 100 * days / QUOTED_DAYS;
        String basis = "hull " + Amount.of(vessel.hullValueUsd(), 0) + " USD x " + Amount.of(percent.value(), 3)
                + " % for 7 days x " + Amount.of(days, 2) + " days";
        return Booking.cost(MoneyCode.WAR_RISK, "War risk " + where, usd, basis, FigureTable.quote(percent));
    }
}
