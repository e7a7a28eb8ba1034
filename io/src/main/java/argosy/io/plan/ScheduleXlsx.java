package argosy.io.plan;

import argosy.domain.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/// A plan as a workbook: Summary, Schedule, Voyages P&L, Cargoes, Left out, Money lines, Assumptions.
///
/// Times are UTC dates of the spreadsheet; sums are formulae, so that a reader sees what adds up to what.
public final class ScheduleXlsx {
    private ScheduleXlsx() {}

    /// The workbook's bytes.
    public static byte[] write(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Argosy", null)) {
            PlanDigest digest = new PlanDigest(plan);
            SummarySheet.add(workbook, plan, digest);
            ScheduleSheet.add(workbook, plan, digest);
            VoyageSheet.add(workbook, plan, digest);
            CargoSheets.addCargoes(workbook, plan, digest);
            CargoSheets.addLeftOut(workbook, plan, digest);
            MoneySheet.add(workbook, plan);
            AssumptionSheet.add(workbook, plan);
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook cannot be written.", e);
        }
        return out.toByteArray();
    }
}
