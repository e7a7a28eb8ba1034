package argosy.io.plan;

import argosy.domain.Problem;
import argosy.domain.plan.Plan;
import argosy.io.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a plan's files into a folder.
///
/// Each file appears whole or not at all: it is written beside its place and then moved there. When the
/// disk is full or the folder cannot be written to, an [UncheckedIOException] says which file.
public final class PlanWriter {
    public static final String PLAN_JSON = "plan.json";
    public static final String PLAN_GEOJSON = "plan.geojson";
    public static final String SCHEDULE_XLSX = "schedule.xlsx";
    /// Route lines in files keep to this many metres of the waters' own lines.
    public static final double LINE_TOLERANCE_M = 200;

    private PlanWriter() {}

    /// `plan.json`, `plan.geojson` and `schedule.xlsx` into `folder`, which is made when absent.
    public static List<Path> writeAll(Plan plan, Path folder) {
        Plan thin = PlanThinner.thin(plan, LINE_TOLERANCE_M);
        return List.of(
                writeText(folder.resolve(PLAN_JSON), PlanJson.write(thin)),
                writeText(folder.resolve(PLAN_GEOJSON), PlanGeoJson.write(thin)),
                writeBytes(folder.resolve(SCHEDULE_XLSX), ScheduleXlsx.write(thin)));
    }

    /// The plan as `argosy plan --json` prints it: lines simplified, otherwise complete.
    public static String json(Plan plan) {
        return PlanJson.write(PlanThinner.thin(plan, LINE_TOLERANCE_M));
    }

    public static Path writeText(Path file, String text) {
        return writeBytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes `file` whole or not at all, making its folder when absent.
    public static Path writeBytes(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        } catch (IOException e) {
            throw refused(AtomicFile.failed(file, e), e);
        }
        AtomicFile.write(file, out -> out.write(bytes)).ifPresent(problem -> {
            throw refused(problem, new IOException(problem.message()));
        });
        return file;
    }

    private static UncheckedIOException refused(Problem problem, IOException fault) {
        return new UncheckedIOException("%s %s".formatted(problem.file(), problem.message()), fault);
    }
}
