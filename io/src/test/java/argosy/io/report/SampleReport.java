package argosy.io.report;

import argosy.io.plan.PlanFile;
import argosy.io.plan.PlanReader;
import argosy.io.plan.PlanWriter;
import argosy.io.plan.SamplePlan;
import java.nio.file.Path;

/// Writes a report to look at: `SampleReport FOLDER [PLAN.json]`, of a sample plan when no plan is named.
final class SampleReport {
    private SampleReport() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        if (args.length > 1 && PlanReader.read(Path.of(args[1])) instanceof PlanFile.Read read) {
            ReportWriter.write(read.plan(), folder);
        } else {
            PlanWriter.writeAll(SamplePlan.of(1, 18, 64), folder);
            ReportWriter.write(SamplePlan.of(1, 18, 64), folder);
        }
    }
}
