package argosy.io.plan;

import argosy.domain.CargoId;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Voyage results; results, days and TCE are formulae over the figures beside them.
final class VoyageSheet {
    private VoyageSheet() {}

    static void add(Workbook workbook, Plan plan, PlanDigest digest) {
        Sheet sheet = Sheet.add(
                workbook,
                "Voyages P&L",
                "Vessel|12",
                "Voyage|8",
                "Cargoes|18",
                "Route|40",
                "Begins, UTC|17",
                "Ends, UTC|17",
                "Days|8",
                "Cargo, t|10",
                "Ballast, nm|10",
                "Laden, nm|10",
                "Fuel, t|9",
                "CO2, t|9",
                "Income, USD|15",
                "Costs, USD|15",
                "Result, USD|15",
                "TCE, USD/day|13");
        for (VesselPlan vessel : plan.vessels()) {
            vessel.voyages().forEach(voyage -> row(sheet, vessel, voyage, digest));
        }
        total(sheet);
    }

    private static void row(Sheet sheet, VesselPlan vessel, VoyageAccount voyage, PlanDigest digest) {
        int row = sheet.rowNumber();
        sheet.text(vessel.vessel().value()).number(voyage.number(), Sheet.WHOLE);
        sheet.text(
                String.join(" + ", voyage.cargoes().stream().map(CargoId::value).toList()));
        sheet.text(route(voyage, digest)).utc(voyage.begins()).utc(voyage.ends());
        sheet.formula("F%d-E%d".formatted(row, row), "0.0");
        sheet.number(voyage.cargoT(), Sheet.WHOLE).number(voyage.ballastNm(), Sheet.WHOLE);
        sheet.number(voyage.ladenNm(), Sheet.WHOLE);
        sheet.number(voyage.fuel().stream().mapToDouble(fuel -> fuel.tonnes()).sum(), Sheet.TENTHS);
        sheet.number(voyage.co2T(), Sheet.TENTHS);
        sheet.dollars(voyage.incomeUsdCents()).dollars(-voyage.costUsdCents());
        sheet.formula("M%d+N%d".formatted(row, row), Sheet.CENTS);
        sheet.formula("IF(G%d>0,O%d/G%d,0)".formatted(row, row, row), Sheet.WHOLE);
        sheet.endRow();
    }

    private static String route(VoyageAccount voyage, PlanDigest digest) {
        List<String> parts = voyage.cargoes().stream()
                .map(digest::cargo)
                .map(cargo -> digest.portName(cargo.loadPort()) + " - " + digest.portName(cargo.dischargePort()))
                .toList();
        return String.join("; ", parts);
    }

    private static void total(Sheet sheet) {
        int last = sheet.rowNumber() - 1;
        int row = sheet.rowNumber();
        if (last < 2) {
            return;
        }
        sheet.text("All").blank().blank().blank().blank().blank();
        for (char column = 'G'; column <= 'O'; column++) {
            sheet.formula("SUM(%c2:%c%d)".formatted(column, column, last), column == 'G' ? "0.0" : Sheet.WHOLE);
        }
        sheet.formula("IF(G%d>0,O%d/G%d,0)".formatted(row, row, row), Sheet.WHOLE);
        sheet.boldRow();
    }
}
