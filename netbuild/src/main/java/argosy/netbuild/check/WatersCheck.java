package argosy.netbuild.check;

import argosy.domain.GeoPoint;
import argosy.domain.draft.ProblemList;
import argosy.network.Sphere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Checks the folder of the waters: fairways, barriers, seas, zones, parameters and references.
///
/// Files may be split: `fairways-world.csv` holds more of what `fairways.csv` holds.
public final class WatersCheck {
    private static final double KM_PER_NM = 1.852;
    private static final double MUCH = 0.3;
    private static final double LONG_KM = 300;
    private static final List<String> FAIRWAYS =
            List.of("id", "passage", "name", "lengthKm", "joins", "quality", "source", "asOf", "line");

    private final ProblemList problems;
    private final Map<String, Double> lengthKm = new TreeMap<>();
    private int files;
    private int rows;

    private WatersCheck(ProblemList problems) {
        this.problems = problems;
    }

    /// What was found in a sound folder.
    ///
    /// @param lengthKm length of each passage drawn, official where the pieces have one
    public record Found(int files, int rows, Map<String, Double> lengthKm) {}

    /// Checks every file of the folder; what is wrong goes to `problems`.
    public static Found check(Path folder, ProblemList problems) {
        WatersCheck check = new WatersCheck(problems);
        check.each(folder, "fairways", FAIRWAYS, check::fairways);
        check.each(folder, "barriers", List.of("passage", "note", "source", "asOf", "line"), check::barriers);
        check.each(folder, "seas", List.of("sheet", "sea", "point"), check::seas);
        check.each(folder, "zones", List.of("id", "kind", "source", "asOf", "ring"), check::zones);
        check.each(
                folder, "parameters", List.of("name", "value", "unit", "meaning", "source", "asOf"), check::parameters);
        check.each(
                folder, "references", List.of("name", "from", "to", "expectedNm", "source", "asOf"), check::references);
        return new Found(check.files, check.rows, check.lengthKm);
    }

    private interface FileCheck {
        void check(DataFile file);
    }

    private void each(Path folder, String name, List<String> columns, FileCheck check) {
        List<Path> found = new ArrayList<>();
        found.add(folder.resolve(name + ".csv"));
        try (DirectoryStream<Path> more = Files.newDirectoryStream(folder, name + "-*.csv")) {
            more.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path path : found.stream().sorted().toList()) {
            DataFile.read(path, columns, problems).ifPresent(file -> {
                files++;
                rows += file.rows().size();
                check.check(file);
            });
        }
    }

    private void fairways(DataFile file) {
        file.unique("id");
        Map<String, List<GeoPoint>> ends = new TreeMap<>();
        for (DataFile.Row row : file.rows()) {
            row.filled("id", "passage", "name", "quality", "source", "asOf");
            row.oneOf("joins", List.of("none", "start", "end", "both", "all"));
            OptionalDouble officialKm = row.positive("lengthKm");
            List<GeoPoint> line = row.points("line", 2);
            if (!line.isEmpty()) {
                double drawnKm = drawnKm(line);
                lengths(row, line, officialKm, drawnKm);
                lengthKm.merge(row.cell("passage"), officialKm.orElse(drawnKm), Double::sum);
                meets(row, line, ends);
            }
        }
    }

    private static double drawnKm(List<GeoPoint> line) {
        double sumNm = 0;
        for (int at = 1; at < line.size(); at++) {
            sumNm += Sphere.distanceNm(line.get(at - 1), line.get(at));
        }
        return sumNm * KM_PER_NM;
    }

    private static void lengths(DataFile.Row row, List<GeoPoint> line, OptionalDouble officialKm, double drawnKm) {
        if (officialKm.isPresent() && Math.abs(officialKm.getAsDouble() / drawnKm - 1) > MUCH) {
            row.warn(
                    "LENGTH-DRAWN",
                    "lengthKm is %.1f, the line is %.1f km long".formatted(officialKm.getAsDouble(), drawnKm),
                    "check both; the official length wins");
        }
        for (int at = 1; at < line.size(); at++) {
            if (Sphere.distanceNm(line.get(at - 1), line.get(at)) * KM_PER_NM > LONG_KM) {
                row.warn(
                        "LINE-JUMPS",
                        "points %d and %d are over %.0f km apart".formatted(at, at + 1, LONG_KM),
                        "check for exchanged digits");
            }
        }
    }

    /// Pieces of one passage follow one another in the file; ends that nearly meet were meant to.
    private static void meets(DataFile.Row row, List<GeoPoint> line, Map<String, List<GeoPoint>> ends) {
        String passage = row.cell("passage");
        List<GeoPoint> before = ends.put(passage, line);
        if (before != null && !before.getLast().equals(line.getFirst())) {
            row.problem(
                    "PIECES-APART",
                    "begins %.2f nm from the end of the piece before it of %s"
                            .formatted(Sphere.distanceNm(before.getLast(), line.getFirst()), passage),
                    "list the pieces in order and let them share a position exactly");
        }
    }

    private void barriers(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            row.filled("passage", "note", "source", "asOf");
            row.points("line", 2);
            if (!row.cell("passage").isEmpty() && !lengthKm.containsKey(row.cell("passage"))) {
                row.warn(
                        "BARRIER-ALONE",
                        "no fairway leads through %s".formatted(row.cell("passage")),
                        "draw one in fairways.csv, or the water behind it is lost");
            }
        }
    }

    private void seas(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            row.filled("sheet", "sea");
            row.points("point", 1);
        }
    }

    private void zones(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            row.filled("id", "source", "asOf");
            row.oneOf("kind", List.of("area", "zone"));
            List<GeoPoint> ring = row.points("ring", 3);
            if (!ring.isEmpty() && crossesItself(ring)) {
                row.problem("RING-CROSSES", "the ring crosses itself", "list its corners in order around it");
            }
        }
    }

    private static boolean crossesItself(List<GeoPoint> ring) {
        int size = ring.size();
        for (int a = 0; a < size; a++) {
            for (int b = a + 2; b < size; b++) {
                boolean neighbours = a == 0 && b == size - 1;
                if (!neighbours
                        && cross(ring.get(a), ring.get((a + 1) % size), ring.get(b), ring.get((b + 1) % size))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(GeoPoint a, GeoPoint b, GeoPoint p) {
        return Math.signum((b.lonDeg() - a.lonDeg()) * (p.latDeg() - a.latDeg())
                - (b.latDeg() - a.latDeg()) * (p.lonDeg() - a.lonDeg()));
    }

    private void parameters(DataFile file) {
        file.unique("name");
        for (DataFile.Row row : file.rows()) {
            row.filled("name", "value", "unit", "meaning", "source", "asOf");
            row.number("value");
        }
    }

    private void references(DataFile file) {
        file.unique("name");
        for (DataFile.Row row : file.rows()) {
            row.filled("name", "source", "asOf");
            row.points("from", 1);
            row.points("to", 1);
            row.positive("expectedNm");
        }
    }
}
