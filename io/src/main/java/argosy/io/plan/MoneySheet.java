package argosy.io.plan;

import argosy.domain.plan.LeftOut;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// Every booked amount of the plan with its sum in words and its source.
final class MoneySheet {
    private MoneySheet() {}

    static void add(Workbook workbook, Plan plan) {
        Sheet sheet = Sheet.add(
                workbook,
                "Money lines",
                "Vessel or cargo|14",
                "When, UTC|17",
                "Code|15",
                "What|40",
                "USD|15",
                "Basis|70",
                "Source|60");
        for (VesselPlan vessel : plan.vessels()) {
            for (Movement movement : vessel.movements()) {
                lines(sheet, vessel.vessel().value(), movement.starts(), movement.lines());
            }
            lines(sheet, vessel.vessel().value(), null, vessel.standingLines());
        }
        for (LeftOut left : plan.leftOut()) {
            lines(sheet, left.cargo().value(), null, left.lines());
        }
        sheet.filter();
        int last = sheet.rowNumber() - 1;
        if (last >= 2) {
            sheet.text("All").blank().blank().blank().formula("SUM(E2:E%d)".formatted(last), Sheet.CENTS);
            sheet.boldRow();
        }
    }

    private static void lines(Sheet sheet, String whose, @Nullable Instant when, List<MoneyLine> lines) {
        for (MoneyLine line : lines) {
            sheet.text(whose);
            if (when == null) {
                sheet.blank();
            } else {
                sheet.utc(when);
            }
            sheet.text(line.code().name()).text(line.label()).dollars(line.usdCents());
            sheet.text(line.basis()).text(line.source()).endRow();
        }
    }
}
