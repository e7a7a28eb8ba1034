package argosy.economics;

import argosy.domain.FuelGrade;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.economics.rules.FigureTable;
import java.util.HashMap;
import java.util.Map;

/// Which fuel must be burnt where: the strictest sulphur limit of the place decides.
///
/// MARPOL Annex VI reg. 14 (global limit and control areas) and Directive (EU) 2016/802 (EU berths);
/// limits are the figures `sulphur.zone.ZONE`, `sulphur.area.AREA`, `sulphur.berth.COUNTRY` and
/// `sulphur.berth.EU`, all `.percent`.
final class SulphurRule {
    private static final String PERCENT = ".percent";

    private final FigureTable figures;
    private final Map<SeaZone, Double> percentOfZone = new HashMap<>();
    private final double mgoPercent;
    private final double globalPercent;

    SulphurRule(FigureTable figures) {
        this.figures = figures;
        mgoPercent = figures.get("sulphur.MGO.percent");
        globalPercent = figures.get("sulphur.global.percent");
        figures.startingWith("sulphur.zone.")
                .forEach((rest, figure) ->
                        percentOfZone.put(new SeaZone(rest.substring(0, rest.lastIndexOf('.'))), figure.value()));
    }

    FuelGrade underWay(RouteLeg leg) {
        double limitPercent = globalPercent;
        for (SeaZone zone : leg.zones()) {
            limitPercent = Math.min(limitPercent, percentOfZone.getOrDefault(zone, globalPercent));
        }
        return fuelFor(limitPercent);
    }

    FuelGrade atBerth(Port port) {
        double limitPercent = Math.min(
                figures.getOr("sulphur.area." + port.area() + PERCENT, globalPercent),
                figures.getOr("sulphur.berth." + port.country() + PERCENT, globalPercent));
        if (port.euMember()) {
            limitPercent = Math.min(limitPercent, figures.get("sulphur.berth.EU.percent"));
        }
        return fuelFor(limitPercent);
    }

    private FuelGrade fuelFor(double limitPercent) {
        return limitPercent <= mgoPercent ? FuelGrade.MGO : FuelGrade.VLSFO;
    }
}
