package argosy.cli.ship;

import argosy.domain.VesselClass;
import argosy.economics.PowerCurve;
import argosy.economics.hull.HullForm;
import argosy.economics.hull.KwonWeather;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Power over speed of a class, as printed.
///
/// @param depthM              null in deep water
/// @param extrapolated        fuller or flatter than the hulls the formulae were fitted to
/// @param depthExtrapolated   draught over depth beyond what the shallow-water correction was tested for
/// @param speedAt85PercentKn  in calm water of the depth
public record PowerAnswer(
        String vesselClass,
        double draughtM,
        @Nullable Double depthM,
        KwonWeather.Direction direction,
        int beaufort,
        double mcrKw,
        double blockCoefficient,
        double volumeM3,
        boolean extrapolated,
        boolean depthExtrapolated,
        double speedAt85PercentKn,
        double speedAtFullPowerKn,
        List<PowerCurve.Point> points) {
    private static final double TESTED_DRAUGHT_OVER_DEPTH = 0.5;

    public PowerAnswer {
        points = List.copyOf(points);
    }

    /// Draws the curve.
    public static PowerAnswer of(
            VesselClass vesselClass, PowerCurve.Condition condition, PowerCurve curve, List<Double> speedsKn) {
        HullForm form = curve.form(vesselClass, condition.draughtM());
        return new PowerAnswer(
                vesselClass.id().value(),
                condition.draughtM(),
                Double.isFinite(condition.depthM()) ? condition.depthM() : null,
                condition.direction(),
                condition.beaufort(),
                vesselClass.machinery().mcrKw(),
                form.block(),
                form.volumeM3(),
                form.extrapolated(),
                condition.draughtM() / condition.depthM() > TESTED_DRAUGHT_OVER_DEPTH,
                curve.speedAtLoadKn(vesselClass, condition, 0.85),
                curve.speedAtLoadKn(vesselClass, condition, 1),
                curve.points(vesselClass, condition, speedsKn));
    }
}
