package argosy.economics.testkit;

import argosy.domain.Figure;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.GradeId;
import argosy.domain.HydrostaticPoint;
import argosy.domain.Machinery;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.Tariff;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The shipped catalogues and the shared reference data.
public final class Catalogues {
    private static final Path FOLDER = folder();

    private Catalogues() {}

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("data/catalogues"))) {
                return at.resolve("data/catalogues");
            }
        }
        throw new IllegalStateException("No data/catalogues above the working directory.");
    }

    /// A file of the shared reference folder; empty when the folder is not there.
    public static Optional<Path> shared(String file) {
        String told = System.getProperty("argosy.shared");
        if (told != null) {
            return Optional.of(Path.of(told, file)).filter(Files::exists);
        }
        for (Path at = FOLDER; at != null; at = at.getParent()) {
            Path found = at.resolve("shared").resolve(file);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// A file below the repository's data folder.
    public static Path data(String file) {
        return FOLDER.resolveSibling(file);
    }

    public static RuleBook rules() {
        return new RuleBook(figures(), tariffs());
    }

    /// The shipped rules with one figure changed.
    public static RuleBook rulesWith(String key, double value) {
        List<Figure> figures = new ArrayList<>(figures());
        figures.add(new Figure(key, value, "-", Voyages.INVENTED));
        return new RuleBook(figures, tariffs());
    }

    private static List<Figure> figures() {
        return Csv.read(FOLDER.resolve("figures.csv")).stream()
                .map(row -> new Figure(text(row, "key"), Csv.number(row, "value"), text(row, "unit"), provenance(row)))
                .toList();
    }

    private static List<Tariff> tariffs() {
        return Csv.read(FOLDER.resolve("tariffs.csv")).stream()
                .map(row -> new Tariff(
                        text(row, "key"),
                        text(row, "name"),
                        Csv.number(row, "fixedUsd"),
                        Csv.number(row, "perGtUsd"),
                        Csv.number(row, "perNtUsd"),
                        Csv.number(row, "perLockUsd"),
                        provenance(row)))
                .toList();
    }

    public static Grade grade(String id) {
        Map<String, String> row = row("grades.csv", "id", id);
        return new Grade(
                new GradeId(id),
                text(row, "name"),
                GradeFamily.valueOf(text(row, "family")),
                Csv.number(row, "densityTPerM3"),
                Boolean.parseBoolean(text(row, "heated")),
                Csv.number(row, "carriageTemperatureC"),
                provenance(row));
    }

    public static List<String> vesselClassIds() {
        return Csv.read(FOLDER.resolve("vessel-classes.csv")).stream()
                .map(row -> text(row, "id"))
                .toList();
    }

    public static VesselClass vesselClass(String id) {
        Map<String, String> row = row("vessel-classes.csv", "id", id);
        return new VesselClass(
                new VesselClassId(id),
                text(row, "name"),
                Csv.number(row, "loaM"),
                Csv.number(row, "beamM"),
                Csv.number(row, "depthM"),
                null,
                Csv.number(row, "maxDraughtM"),
                hydrostatics(id),
                Csv.number(row, "lightshipT"),
                Csv.number(row, "consumablesT"),
                Csv.number(row, "cargoVolumeM3"),
                Integer.parseInt(text(row, "segregations")),
                Csv.number(row, "pumpRateM3PerH"),
                Csv.number(row, "grossTonnage"),
                Csv.number(row, "netTonnage"),
                text(row, "iceClass"),
                Boolean.parseBoolean(text(row, "doubleHull")),
                machinery(row),
                provenance(row));
    }

    private static List<HydrostaticPoint> hydrostatics(String id) {
        return Csv.read(FOLDER.resolve("hydrostatics.csv")).stream()
                .filter(row -> text(row, "class").equals(id))
                .map(row -> new HydrostaticPoint(
                        Csv.number(row, "draughtM"), Csv.number(row, "densityTPerM3"), Csv.number(row, "deadweightT")))
                .toList();
    }

    private static Machinery machinery(Map<String, String> row) {
        return new Machinery(
                Csv.number(row, "mcrKw"),
                Csv.number(row, "referenceSpeedKn"),
                Csv.number(row, "referenceDraughtM"),
                Csv.number(row, "auxSeaKw"),
                Csv.number(row, "auxBerthKw"),
                Csv.number(row, "auxIdleKw"),
                Csv.number(row, "boilerBerthKw"),
                Csv.number(row, "boilerIdleKw"),
                Csv.number(row, "boilerHeatingKw"),
                Csv.number(row, "mainSfocGPerKwh"),
                Csv.number(row, "auxSfocGPerKwh"),
                Csv.number(row, "boilerSfocGPerKwh"));
    }

    private static Map<String, String> row(String file, String column, String value) {
        return Csv.read(FOLDER.resolve(file)).stream()
                .filter(row -> text(row, column).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No %s in %s.".formatted(value, file)));
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Provenance provenance(Map<String, String> row) {
        return new Provenance(text(row, "source"), text(row, "asOf"), Boolean.parseBoolean(text(row, "verified")));
    }
}
