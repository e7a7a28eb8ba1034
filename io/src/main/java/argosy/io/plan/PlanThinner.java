package argosy.io.plan;

import argosy.domain.GeoPoint;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes from a plan's route lines what nobody sees: points that lie within a tolerance of the line
/// without them.
///
/// Distances, times and money are untouched: they are stored figures, never measured on the line.
public final class PlanThinner {
    private final LineThinner lines;
    private final Map<RouteLeg, RouteLeg> thinned = new HashMap<>();

    private PlanThinner(double toleranceM) {
        this.lines = new LineThinner(toleranceM);
    }

    /// The same plan with every line simplified by Douglas-Peucker to `toleranceM` and rounded to 1e-5
    /// degree.
    public static Plan thin(Plan plan, double toleranceM) {
        PlanThinner thinner = new PlanThinner(toleranceM);
        return new Plan(
                plan.stamp(),
                plan.scenario(),
                plan.proof(),
                plan.vessels().stream().map(thinner::vessel).toList(),
                plan.leftOut(),
                plan.totals(),
                plan.notes());
    }

    private VesselPlan vessel(VesselPlan vessel) {
        List<Movement> movements =
                vessel.movements().stream().map(this::movement).toList();
        return new VesselPlan(
                vessel.vessel(), movements, vessel.voyages(), vessel.standingLines(), vessel.resultUsdCents());
    }

    private Movement movement(Movement movement) {
        return switch (movement) {
            case Sailing s ->
                new Sailing(
                        s.from(),
                        s.to(),
                        s.aboard(),
                        s.cargoT(),
                        s.speedKn(),
                        s.legs().stream().map(this::timed).toList(),
                        s.starts(),
                        s.ends(),
                        s.fuel(),
                        s.lines());
            case Movement.CargoStop stop -> stop;
            case Movement.TankCleaning cleaning -> cleaning;
            case Movement.OutOfTrade out -> out;
        };
    }

    private TimedLeg timed(TimedLeg timed) {
        RouteLeg leg = thinned.computeIfAbsent(timed.leg(), this::leg);
        return new TimedLeg(leg, timed.enters(), timed.starts(), timed.leaves());
    }

    private RouteLeg leg(RouteLeg leg) {
        List<GeoPoint> line = lines.thin(leg.line());
        return new RouteLeg(
                leg.passage(),
                leg.reversed(),
                leg.name(),
                leg.area(),
                leg.zones(),
                leg.distanceNm(),
                leg.speedLimitKn(),
                leg.lockCount(),
                leg.lockageHours(),
                leg.waitHours(),
                line);
    }
}
