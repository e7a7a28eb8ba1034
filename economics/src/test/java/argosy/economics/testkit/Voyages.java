package argosy.economics.testkit;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.FreightTerms;
import argosy.domain.GeoPoint;
import argosy.domain.GradeId;
import argosy.domain.Laycan;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Port;
import argosy.domain.PortCosts;
import argosy.domain.PortId;
import argosy.domain.Provenance;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome;
import argosy.domain.SeaZone;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Small invented ports, vessels, legs and cargoes.
public final class Voyages {
    public static final Provenance INVENTED = new Provenance("invented for a test", "2026", false);
    public static final GeoPoint NOWHERE = new GeoPoint(45, 37);

    private Voyages() {}

    public static Vessel vessel(String vesselClass) {
        return new Vessel(
                new VesselId("V1"),
                "Test",
                new VesselClassId(vesselClass),
                "AZ",
                new PortId("BAK"),
                Instant.parse("2026-05-01T00:00:00Z"),
                Instant.parse("2026-11-01T00:00:00Z"),
                10,
                10,
                4000,
                14_000_000,
                Set.of(),
                new GradeId("DIESEL"),
                List.of());
    }

    public static Port port(String id, String country, boolean euMember, String area) {
        return new Port(
                new PortId(id),
                id,
                List.of(),
                null,
                country,
                euMember,
                NOWHERE,
                new WaterArea(area),
                null,
                null,
                10,
                500,
                400,
                new PortCosts(5000, 1),
                ZoneId.of("UTC"),
                INVENTED);
    }

    public static Cargo cargo(String grade, double tonnes, FreightTerms freight) {
        return new Cargo(
                new CargoId("C1"),
                "Test cargo",
                Commitment.SPOT,
                new GradeId(grade),
                tonnes * 0.9,
                tonnes,
                new PortId("A"),
                new PortId("B"),
                new Laycan(Instant.parse("2026-05-10T00:00:00Z"), Instant.parse("2026-05-14T00:00:00Z")),
                null,
                freight,
                2.5,
                null,
                Set.of(),
                "AZ",
                null,
                "");
    }

    public static RouteLeg leg(@Nullable String passage, String area, List<String> zones, double distanceNm) {
        return new RouteLeg(
                passage == null ? null : new PassageId(passage),
                false,
                passage == null ? area : passage,
                new WaterArea(area),
                zones.stream().map(SeaZone::new).toList(),
                distanceNm,
                null,
                0,
                0,
                0,
                List.of(NOWHERE, NOWHERE));
    }

    public static RouteOutcome.Found found(Instant departs, double speedKn, RouteLeg... legs) {
        List<TimedLeg> timed = new ArrayList<>();
        Instant at = departs;
        for (RouteLeg leg : legs) {
            Instant leaves = at.plusMillis(Math.round(leg.totalHours(speedKn) * 3_600_000));
            timed.add(new TimedLeg(leg, at, at, leaves));
            at = leaves;
        }
        Route route = new Route(NOWHERE, NOWHERE, List.of(legs), 0, 0);
        return new RouteOutcome.Found(route, timed, departs, at);
    }

    public static Passage passage(String id, String duesKey) {
        return new Passage(
                new PassageId(id),
                id,
                PassageKind.CANAL,
                new WaterArea("RIVER"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                0,
                0,
                0,
                null,
                List.of(),
                null,
                duesKey,
                INVENTED,
                PassageRules.NONE);
    }
}
