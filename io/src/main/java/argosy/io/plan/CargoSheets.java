package argosy.io.plan;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.VesselId;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.LeftOut.CheapestWay;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/// The book of cargoes and what became of each, and the cargoes left out with their price.
final class CargoSheets {
    private CargoSheets() {}

    static void addCargoes(Workbook workbook, Plan plan, PlanDigest digest) {
        Sheet sheet = Sheet.add(
                workbook,
                "Cargoes",
                "Cargo|10",
                "Name|28",
                "Commitment|12",
                "Grade|12",
                "From|20",
                "To|20",
                "Least, t|10",
                "Most, t|10",
                "Laycan opens, UTC|17",
                "Laycan cancels, UTC|17",
                "Freight|22",
                "Vessel|12");
        Map<CargoId, VesselId> carriers = carriers(plan);
        for (Cargo cargo : plan.scenario().cargoes()) {
            VesselId vessel = carriers.get(cargo.id());
            sheet.text(cargo.id().value())
                    .text(cargo.name())
                    .text(cargo.commitment().name());
            sheet.text(cargo.grade().value()).text(digest.portName(cargo.loadPort()));
            sheet.text(digest.portName(cargo.dischargePort()));
            sheet.number(cargo.minT(), Sheet.WHOLE).number(cargo.maxT(), Sheet.WHOLE);
            sheet.utc(cargo.laycan().opens()).utc(cargo.laycan().cancels());
            sheet.text(PlanDigest.freight(cargo.freight())).text(vessel == null ? "left out" : vessel.value());
            sheet.endRow();
        }
        sheet.filter();
    }

    private static Map<CargoId, VesselId> carriers(Plan plan) {
        Map<CargoId, VesselId> carriers = new HashMap<>();
        for (VesselPlan vessel : plan.vessels()) {
            vessel.movements().forEach(movement -> {
                if (movement instanceof CargoStop stop) {
                    carriers.put(stop.cargo(), vessel.vessel());
                }
            });
        }
        return carriers;
    }

    static void addLeftOut(Workbook workbook, Plan plan, PlanDigest digest) {
        Sheet sheet = Sheet.add(
                workbook,
                "Left out",
                "Cargo|10",
                "From|20",
                "To|20",
                "Rule|15",
                "Why|70",
                "Leaving it costs, USD|16",
                "Cheapest vessel|14",
                "Carrying it costs, USD|16",
                "Pays from|20",
                "Given up|18",
                "Per vessel|90");
        for (LeftOut left : plan.leftOut()) {
            Cargo cargo = digest.cargo(left.cargo());
            sheet.text(left.cargo().value()).text(digest.portName(cargo.loadPort()));
            sheet.text(digest.portName(cargo.dischargePort())).text(left.rule()).wrapped(left.explanation());
            sheet.dollars(
                    -left.lines().stream().mapToLong(line -> line.usdCents()).sum());
            cheapest(sheet, cargo, left);
            sheet.wrapped(perVessel(left));
            sheet.endRow();
        }
    }

    private static void cheapest(Sheet sheet, Cargo cargo, LeftOut left) {
        CheapestWay way = left.cheapest();
        if (way == null) {
            sheet.text("none can").blank().blank().blank();
            return;
        }
        sheet.text(way.vessel().value()).dollars(way.costUsdCents());
        sheet.text(PlanDigest.freightLike(cargo.freight(), way.breakEvenFreight()));
        sheet.text(String.join(", ", way.givenUp().stream().map(CargoId::value).toList()));
    }

    private static String perVessel(LeftOut left) {
        return String.join(
                "\n",
                left.perVessel().stream()
                        .map(reason -> "%s: %s: %s".formatted(reason.vessel(), reason.rule(), reason.explanation()))
                        .toList());
    }
}
