package argosy.economics;

import argosy.domain.WaterArea;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.ZoneOffset;

/// Sea and air temperature of an area over the year: mean plus a cosine that is warmest on 15 August.
///
/// Figures `temperature.sea|air.AREA.meanC` and `.swingC`; areas without rows take those of OCEAN. Typical
/// values, unverified.
final class Temperatures {
    private static final String FALLBACK = "OCEAN";
    private static final double WARMEST_DAY = 227;
    private static final double DAYS_A_YEAR = 365.25;

    private final FigureTable figures;

    Temperatures(FigureTable figures) {
        this.figures = figures;
    }

    double seaC(WaterArea area, Instant at) {
        return celsius("temperature.sea.", area, at);
    }

    double airC(WaterArea area, Instant at) {
        return celsius("temperature.air.", area, at);
    }

    private double celsius(String prefix, WaterArea area, Instant at) {
        boolean known = figures.find(prefix + area + ".meanC").isPresent();
        String key = prefix + (known ? area.toString() : FALLBACK);
        double day = at.atZone(ZoneOffset.UTC).getDayOfYear();
        double season = Math.cos(2 * Math.PI * (day - WARMEST_DAY) / DAYS_A_YEAR);
        return figures.get(key + ".meanC") + season * figures.get(key + ".swingC");
    }
}
