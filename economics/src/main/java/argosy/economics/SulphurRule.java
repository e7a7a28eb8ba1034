package argosy.economics;

import argosy.domain.FuelGrade;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Which fuel must be burnt where: the strictest sulphur limit of the place decides.
///
/// MARPOL Annex VI reg. 14 (global limit and control areas) and Directive (EU) 2016/802 (EU berths);
/// limits are the figures `sulphur.zone.ZONE`, `sulphur.area.AREA`, `sulphur.berth.COUNTRY` and
/// `sulphur.berth.EU`, all `.percent`.
final class SulphurRule {
    private final FigureTable figures;
    private final double mgoPercent;
    private final double globalPercent;

    SulphurRule(FigureTable figures) {
        this.figures = figures;
        mgoPercent = figures.get("sulphur.MGO.percent");
        globalPercent = figures.get("sulphur.global.percent");
    }

    FuelGrade underWay(RouteLeg leg) {
        List<String> keys = new ArrayList<>();
        for (SeaZone zone : leg.zones()) {
            keys.add("sulphur.zone.%s.percent".formatted(zone));
        }
        return fuelFor(keys);
    }

    FuelGrade atBerth(Port port) {
        List<String> keys = new ArrayList<>();
        keys.add("sulphur.area.%s.percent".formatted(port.area()));
        keys.add("sulphur.berth.%s.percent".formatted(port.country()));
        if (port.euMember()) {
            keys.add("sulphur.berth.EU.percent");
        }
        return fuelFor(keys);
    }

    private FuelGrade fuelFor(List<String> keys) {
        double limitPercent = keys.stream()
                .map(figures::find)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min()
                .orElse(globalPercent);
        return limitPercent <= mgoPercent ? FuelGrade.MGO : FuelGrade.VLSFO;
    }
}
