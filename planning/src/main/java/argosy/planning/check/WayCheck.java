package argosy.planning.check;

import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.Movement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The way of a sailing: joined from port to port, lengths as drawn, each passage as the scenario has it and open to
/// her, with the weight aboard, when she enters it.
final class WayCheck {
    private static final double MOST_SNAP_NM = 60;
    private static final double SAME_POINT_NM = 0.6;
    private static final double DRAWN_SHARE = 0.03;
    private static final double TOLERANCE_M = 1e-5;

    private final World world;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Findings findings;

    WayCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
        vesselClass = world.classOf(vessel);
    }

    void check(Movement.Sailing sailing, double cargoT, String place) {
        if (sailing.legs().isEmpty()) {
            findings.add("WAY", place, "has no legs");
            return;
        }
        joined(sailing, place);
        PassageId previous = null;
        for (int at = 0; at < sailing.legs().size(); at++) {
            TimedLeg timed = sailing.legs().get(at);
            RouteLeg leg = timed.leg();
            String here = place + ", " + leg.name();
            Passage passage = leg.passage() == null
                    ? null
                    : world.scenario().findPassage(leg.passage()).orElse(null);
            boolean entering = !Objects.equals(leg.passage(), previous);
            lengths(leg, here);
            facts(leg, passage, here);
            if (passage != null && entering) {
                new VisitCheck(passage, sailing.legs(), at, snapFromNm(sailing), snapToNm(sailing))
                        .check(findings, here);
                mayPass(passage, here);
                mayEnter(passage, timed.starts(), cargoT, here);
            } else {
                findings.sameMoment("TIMES", here, "going on", timed.starts(), timed.enters());
            }
            previous = leg.passage();
        }
    }

    private void joined(Movement.Sailing sailing, String place) {
        Port from = world.scenario().getPort(sailing.from());
        Port to = world.scenario().getPort(sailing.to());
        List<TimedLeg> legs = sailing.legs();
        GeoPoint end = from.position();
        double allowedNm = MOST_SNAP_NM;
        for (TimedLeg timed : legs) {
            gap(
                    end,
                    timed.leg().line().getFirst(),
                    allowedNm,
                    place + ", " + timed.leg().name());
            end = timed.leg().line().getLast();
            allowedNm = SAME_POINT_NM;
        }
        gap(end, to.position(), MOST_SNAP_NM, place);
    }

    private void gap(GeoPoint one, GeoPoint other, double allowedNm, String place) {
        double gapNm = nm(one, other);
        findings.require(
                gapNm <= allowedNm,
                "WAY",
                place,
                String.format(Locale.ROOT, "the way has a gap of %.1f nm before it", gapNm));
    }

    /// Open water is as long as drawn, with the snaps to the ports; passages have official lengths.
    private void lengths(RouteLeg leg, String place) {
        double drawnNm = 0;
        for (int at = 1; at < leg.line().size(); at++) {
            drawnNm += nm(leg.line().get(at - 1), leg.line().get(at));
        }
        boolean tooShort = leg.passage() == null && leg.distanceNm() < drawnNm * (1 - DRAWN_SHARE) - SAME_POINT_NM;
        boolean tooLong = leg.passage() == null && leg.distanceNm() > drawnNm * (1 + DRAWN_SHARE) + 2 * MOST_SNAP_NM;
        findings.require(
                leg.distanceNm() >= 0 && !tooShort && !tooLong,
                "WAY",
                place,
                String.format(Locale.ROOT, "is %.1f nm long, drawn %.1f nm", leg.distanceNm(), drawnNm));
    }

    private double snapFromNm(Movement.Sailing sailing) {
        GeoPoint start = sailing.legs().getFirst().leg().line().getFirst();
        return nm(world.scenario().getPort(sailing.from()).position(), start);
    }

    private double snapToNm(Movement.Sailing sailing) {
        GeoPoint end = sailing.legs().getLast().leg().line().getLast();
        return nm(world.scenario().getPort(sailing.to()).position(), end);
    }

    private void facts(RouteLeg leg, @Nullable Passage passage, String place) {
        Double limitKn = passage == null ? null : passage.speedLimitKn();
        findings.require(
                Objects.equals(leg.speedLimitKn(), limitKn),
                "PASSAGE",
                place,
                "speed limit %s, should be %s".formatted(leg.speedLimitKn(), limitKn));
        findings.require(
                passage != null || (leg.lockCount() == 0 && leg.lockageHours() == 0 && leg.waitHours() == 0),
                "PASSAGE",
                place,
                "locks or waits on open water");
    }

    private void mayPass(Passage passage, String place) {
        String permit = passage.requiredPermit();
        findings.require(permit == null || vessel.permits().contains(permit), "PERMIT", place, "needs " + permit);
        notLarger("LOA", vesselClass.loaM(), passage.maxLoaM(), place);
        notLarger("beam", vesselClass.beamM(), passage.maxBeamM(), place);
        notLarger("air draught", vesselClass.airDraughtM(), passage.maxAirDraughtM(), place);
    }

    private void notLarger(String what, @Nullable Double actualM, @Nullable Double mostM, String place) {
        if (actualM != null && mostM != null && actualM > mostM + TOLERANCE_M) {
            findings.add("SIZE", place, "%s is %s m, permitted %s m".formatted(what, actualM, mostM));
        }
    }

    private void mayEnter(Passage passage, Instant at, double cargoT, String place) {
        String closed = OpenWater.closedBecause(passage, at);
        findings.require(closed.isEmpty(), "SEASON", place, "entered at %s, %s".formatted(at, closed));
        OptionalDouble permittedM = OpenWater.permittedM(passage, at);
        double draughtM = world.draughtM(vesselClass, cargoT, passage.waters());
        String hours = EntryRuleCheck.closedBecause(passage, vesselClass, cargoT > 0 ? draughtM : 0, at);
        findings.require(hours.isEmpty(), "HOURS", place, "entered at %s, %s".formatted(at, hours));
        OptionalDouble sizeM = EntryRuleCheck.sizeDraughtM(passage, vesselClass);
        if (sizeM.isPresent()) {
            permittedM = OptionalDouble.of(Math.min(sizeM.getAsDouble(), permittedM.orElse(sizeM.getAsDouble())));
        }
        if (permittedM.isPresent() && draughtM > permittedM.getAsDouble() + TOLERANCE_M) {
            findings.add(
                    "DRAUGHT",
                    place,
                    String.format(
                            Locale.ROOT,
                            "draws %.3f m with %,.1f t, permitted %.2f m at %s",
                            draughtM,
                            cargoT,
                            permittedM.getAsDouble(),
                            at));
        }
    }

    /// Great circle on a sphere, nautical miles.
    private static double nm(GeoPoint one, GeoPoint other) {
        double lat1 = Math.toRadians(one.latDeg());
        double lat2 = Math.toRadians(other.latDeg());
        double sinLat = Math.sin((lat2 - lat1) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lonDeg() - one.lonDeg()) / 2);
        double half = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
        return 2 * 3440.065 * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
