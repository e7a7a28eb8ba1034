package argosy.planning.estimate;

import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.GeoPoint;
import argosy.domain.Grade;
import argosy.domain.Port;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.LegAccount;
import argosy.planning.model.ScenarioFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The row of places a voyage passes at which bunkers may be had, with what she burns from each to the next.
///
/// Places: where she is open, both cargo ports, and every port with a price within ten miles of her way.
final class BunkerStops {
    private static final double NEAR_NM = 10;
    private static final double NM_PER_DEGREE = 60;
    private static final double SECONDS_PER_HOUR = 3600;

    private final ScenarioFacts facts;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Grade grade;
    private final Collection<Port> sellers;
    private final List<Stop> stops = new ArrayList<>();

    /// @param sellers ports with a price of their own
    BunkerStops(ScenarioFacts facts, Vessel vessel, Grade grade, Collection<Port> sellers) {
        this.facts = facts;
        this.vessel = vessel;
        this.grade = grade;
        this.sellers = sellers;
        vesselClass = facts.classOf(vessel);
    }

    /// A place and what is burnt after it; mutable while it is filled.
    record Stop(Port port, Instant at, Map<FuelGrade, Double> burnsT) {
        void burn(List<FuelUse> fuel) {
            fuel.forEach(use -> burnsT.merge(use.grade(), use.tonnes(), Double::sum));
        }
    }

    List<Stop> of(VoyageEstimate estimate, Port open, Port load, Port discharge) {
        stop(open, estimate.begins());
        stops.getLast()
                .burn(facts.pricer()
                        .cleaning(facts.grade(vessel.lastGrade()).family(), grade.family(), vesselClass)
                        .fuel());
        sail(estimate.ballastLegs(), vessel.ballastSpeedKn(), 0, open, load);
        stop(load, estimate.arrivesToLoad());
        idle(estimate.arrivesToLoad(), estimate.startsLoading());
        work(load, estimate, CargoWork.LOAD, estimate.startsLoading());
        sail(estimate.ladenLegs(), vessel.ladenSpeedKn(), estimate.cargoT(), load, discharge);
        stop(discharge, estimate.arrivesToDischarge());
        idle(estimate.arrivesToDischarge(), estimate.startsDischarging());
        work(discharge, estimate, CargoWork.DISCHARGE, estimate.startsDischarging());
        return stops;
    }

    private void stop(Port port, Instant at) {
        if (stops.isEmpty() || !stops.getLast().port().equals(port)) {
            stops.add(new Stop(port, at, new EnumMap<>(FuelGrade.class)));
        }
    }

    private void idle(Instant from, Instant until) {
        double hours = Duration.between(from, until).toSeconds() / SECONDS_PER_HOUR;
        stops.getLast().burn(facts.pricer().idle(vesselClass, hours).fuel());
    }

    private void work(Port port, VoyageEstimate estimate, CargoWork work, Instant starts) {
        stops.getLast()
                .burn(facts.pricer()
                        .stay(vessel, vesselClass, port, grade, estimate.cargoT(), work, starts)
                        .fuel());
    }

    /// Leg by leg, so that a place on the way begins a new stop.
    private void sail(List<TimedLeg> legs, double speedKn, double cargoT, Port from, Port to) {
        for (TimedLeg timed : legs) {
            for (Port seller : sellers) {
                if (!seller.equals(from) && !seller.equals(to) && isNear(seller.position(), timed)) {
                    stop(seller, timed.starts());
                }
            }
            stops.getLast().burn(account(timed, speedKn, cargoT, from, to).fuel());
        }
    }

    private LegAccount account(TimedLeg timed, double speedKn, double cargoT, Port from, Port to) {
        List<TimedLeg> leg = List.of(timed);
        return cargoT > 0
                ? facts.pricer().sail(vessel, vesselClass, leg, speedKn, cargoT, grade, from, to)
                : facts.pricer().sail(vessel, vesselClass, leg, speedKn, 0, from, to);
    }

    private static boolean isNear(GeoPoint place, TimedLeg timed) {
        List<GeoPoint> line = timed.leg().line();
        for (int at = 0; at + 1 < line.size(); at++) {
            if (distanceNm(place, line.get(at), line.get(at + 1)) <= NEAR_NM) {
                return true;
            }
        }
        return false;
    }

    /// To a short stretch, on a plane that touches the earth at the place.
    private static double distanceNm(GeoPoint place, GeoPoint from, GeoPoint to) {
        double narrow = Math.cos(Math.toRadians(place.latDeg()));
        double x0 = (from.lonDeg() - place.lonDeg()) * narrow;
        double y0 = from.latDeg() - place.latDeg();
        double dx = (to.lonDeg() - from.lonDeg()) * narrow;
        double dy = to.latDeg() - from.latDeg();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(-(x0 * dx + y0 * dy) / length, 0.0, 1.0);
        return Math.hypot(x0 + along * dx, y0 + along * dy) * NM_PER_DEGREE;
    }
}
