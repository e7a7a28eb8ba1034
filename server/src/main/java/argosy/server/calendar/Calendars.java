package argosy.server.calendar;

import argosy.domain.Cargo;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.Scenario;
import argosy.domain.TimedLeg;
import argosy.domain.Window;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.time.Instant;
import java.util.Optional;

/// A scenario's laycans and a plan's port calls and lock passages as calendars.
public final class Calendars {
    private Calendars() {}

    /// One event per laycan and per delivery window.
    ///
    /// @param domain end of the events' names, such as the scenario's id
    public static String laycans(Scenario scenario, String domain, Instant stamp) {
        CalendarText calendar = new CalendarText(scenario.name() + ": laycans", stamp);
        for (Cargo cargo : scenario.cargoes()) {
            String what = "%s, %s, %.0f to %.0f t, %s to %s"
                    .formatted(
                            cargo.name(),
                            cargo.grade(),
                            cargo.minT(),
                            cargo.maxT(),
                            port(scenario, cargo.loadPort()),
                            port(scenario, cargo.dischargePort()));
            calendar.event(
                    cargo.id() + ".laycan@" + domain,
                    cargo.laycan().opens(),
                    cargo.laycan().cancels(),
                    "Laycan " + cargo.id() + " " + port(scenario, cargo.loadPort()),
                    what,
                    port(scenario, cargo.loadPort()));
            Window delivery = cargo.delivery();
            if (delivery != null) {
                calendar.event(
                        cargo.id() + ".delivery@" + domain,
                        delivery.from(),
                        delivery.to(),
                        "Delivery " + cargo.id() + " " + port(scenario, cargo.dischargePort()),
                        what,
                        port(scenario, cargo.dischargePort()));
            }
        }
        return calendar.end();
    }

    /// One event per port call and per passage with locks.
    public static String schedule(Plan plan, String domain, Instant stamp) {
        CalendarText calendar = new CalendarText(plan.scenario().name() + ": schedule", stamp);
        for (VesselPlan vessel : plan.vessels()) {
            int number = 0;
            for (Movement movement : vessel.movements()) {
                String uid = vessel.vessel() + "." + number++ + "@" + domain;
                write(calendar, plan.scenario(), vessel, movement, uid);
            }
        }
        return calendar.end();
    }

    private static void write(
            CalendarText calendar, Scenario scenario, VesselPlan vessel, Movement movement, String uid) {
        String ship = scenario.getVessel(vessel.vessel()).name();
        switch (movement) {
            case Movement.CargoStop stop ->
                calendar.event(
                        uid,
                        stop.starts(),
                        stop.ends(),
                        "%s: %s %s".formatted(ship, verb(stop), stop.cargo()),
                        "%.0f t".formatted(stop.tonnes()),
                        port(scenario, stop.port()));
            case Movement.OutOfTrade out ->
                calendar.event(
                        uid,
                        out.starts(),
                        out.ends(),
                        ship + ": out of trade",
                        out.reason(),
                        port(scenario, out.port()));
            case Movement.Sailing sailing -> locks(calendar, scenario, ship, sailing, uid);
            case Movement.TankCleaning cleaning -> {}
        }
    }

    private static String verb(Movement.CargoStop stop) {
        return switch (stop.work()) {
            case LOAD -> "loads";
            case DISCHARGE -> "discharges";
        };
    }

    private static void locks(
            CalendarText calendar, Scenario scenario, String ship, Movement.Sailing sailing, String uid) {
        int number = 0;
        for (TimedLeg leg : sailing.legs()) {
            PassageId passage = leg.leg().passage();
            number++;
            if (passage != null && leg.leg().lockCount() > 0) {
                String name = scenario.findPassage(passage).map(Passage::name).orElse(passage.value());
                calendar.event(
                        number + "." + uid,
                        leg.starts(),
                        leg.leaves(),
                        ship + ": locks, " + name,
                        leg.leg().lockCount() + " locks; ready from " + leg.enters(),
                        name);
            }
        }
    }

    private static String port(Scenario scenario, PortId id) {
        return Optional.of(id)
                .flatMap(wanted -> scenario.ports().stream()
                        .filter(port -> port.id().equals(wanted))
                        .findFirst())
                .map(port -> port.name())
                .orElse(id.value());
    }
}
