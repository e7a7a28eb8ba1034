package argosy.io.plan;

import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Movement.OutOfTrade;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Movement.TankCleaning;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/// One row per movement of every vessel, in order of time.
final class ScheduleSheet {
    private final Sheet sheet;
    private final Plan plan;
    private final PlanDigest digest;

    private ScheduleSheet(Sheet sheet, Plan plan, PlanDigest digest) {
        this.sheet = sheet;
        this.plan = plan;
        this.digest = digest;
    }

    static void add(Workbook workbook, Plan plan, PlanDigest digest) {
        Sheet sheet = Sheet.add(
                workbook,
                "Schedule",
                "Vessel|12",
                "Name|20",
                "Movement|14",
                "From|20",
                "To|20",
                "Cargo|16",
                "Arrives, UTC|17",
                "Starts, UTC|17",
                "Ends, UTC|17",
                "Starts, local|17",
                "Ends, local|17",
                "Hours|9",
                "Waited before, h|10",
                "Tonnes|10",
                "Distance, nm|10",
                "Speed, kn|8",
                "Passages and waits|60");
        ScheduleSheet schedule = new ScheduleSheet(sheet, plan, digest);
        plan.vessels().forEach(schedule::vessel);
        sheet.filter();
    }

    private void vessel(VesselPlan vesselPlan) {
        Instant free = plan.scenario().getVessel(vesselPlan.vessel()).openFrom();
        for (Movement movement : vesselPlan.movements()) {
            movement(vesselPlan, movement, free);
            free = movement.ends();
        }
    }

    private void movement(VesselPlan vessel, Movement movement, Instant free) {
        sheet.text(vessel.vessel().value())
                .text(plan.scenario().getVessel(vessel.vessel()).name());
        switch (movement) {
            case Sailing s -> {
                places(s.aboard().isEmpty() ? "Ballast" : "Laden", s.from(), s.to(), ids(s.aboard()));
                times(movement, free, s.from(), s.to());
                sheet.number(s.cargoT(), Sheet.WHOLE).number(s.distanceNm(), Sheet.TENTHS);
                sheet.number(s.speedKn(), "0.0").text(passages(s));
            }
            case CargoStop stop -> {
                String work = switch (stop.work()) {
                    case LOAD -> "Load";
                    case DISCHARGE -> "Discharge";
                };
                places(work, stop.port(), stop.port(), stop.cargo().value());
                times(movement, free, stop.port(), stop.port());
                sheet.number(stop.tonnes(), Sheet.WHOLE);
            }
            case TankCleaning cleaning -> {
                places(
                        "Clean tanks",
                        cleaning.port(),
                        cleaning.port(),
                        cleaning.fromGrade() + " to " + cleaning.toGrade());
                times(movement, free, cleaning.port(), cleaning.port());
            }
            case OutOfTrade out -> {
                places("Out of trade", out.port(), out.port(), out.reason());
                times(movement, free, out.port(), out.port());
            }
        }
        sheet.endRow();
    }

    private void places(String what, PortId from, PortId to, String cargo) {
        sheet.text(what).text(digest.portName(from)).text(digest.portName(to)).text(cargo);
    }

    private void times(Movement movement, Instant free, PortId from, PortId to) {
        int row = sheet.rowNumber();
        sheet.utc(free).utc(movement.starts()).utc(movement.ends());
        sheet.local(movement.starts(), zone(from)).local(movement.ends(), zone(to));
        sheet.formula("(I%d-H%d)*24".formatted(row, row), Sheet.TENTHS);
        sheet.formula("MAX(0,(H%d-G%d)*24)".formatted(row, row), Sheet.TENTHS);
    }

    private ZoneId zone(PortId id) {
        Port port = plan.scenario().getPort(id);
        return port.timeZone();
    }

    private static String ids(List<?> ids) {
        return String.join(" + ", ids.stream().map(Object::toString).toList());
    }

    /// `VDSC (waits 14 h), DON-LOW`: passages in sailing order with the time lost before them.
    private static String passages(Sailing sailing) {
        StringBuilder text = new StringBuilder();
        PassageId before = null;
        for (TimedLeg timed : sailing.legs()) {
            PassageId passage = timed.leg().passage();
            if (passage != null && !passage.equals(before)) {
                text.append(text.isEmpty() ? "" : ", ").append(passage);
                double hours = Duration.between(timed.enters(), timed.starts()).toMinutes() / 60.0;
                text.append(hours < 0.1 ? "" : String.format(Locale.ROOT, " (waits %.0f h)", hours));
            }
            before = passage;
        }
        return text.toString();
    }
}
