package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.FairwayPiece;
import argosy.network.Offing;
import argosy.network.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plain files of the waters: fairways, barriers, seas, zones and parameters. Formats: docs/waters.md.
///
/// @param fairways fairways in file order, each with the way it meets open water
/// @param barriers lines that close straits to free sailing
/// @param seas     per sheet one point in each sea
/// @param zones    areas and rule zones
/// @param offing   pricing of ways near the coast
record WatersData(
        List<Fairway> fairways,
        List<List<GeoPoint>> barriers,
        Map<String, List<GeoPoint>> seas,
        List<Zone> zones,
        Offing offing) {

    /// Which points of a fairway may be entered from open water.
    enum Joins {
        NONE,
        START,
        END,
        BOTH,
        ALL
    }

    record Fairway(FairwayPiece piece, Joins joins) {}

    static WatersData read(Path folder) {
        List<List<GeoPoint>> barriers = new ArrayList<>();
        for (Map<String, String> row : rows(folder, "barriers")) {
            Table.text(row, "source");
            barriers.add(Table.line(row, "line", 2));
        }
        Map<String, List<GeoPoint>> seas = new HashMap<>();
        for (Map<String, String> row : Table.read(folder.resolve("seas.csv")).rows()) {
            seas.computeIfAbsent(Table.text(row, "sheet"), s -> new ArrayList<>())
                    .addAll(Table.line(row, "point", 1));
        }
        Map<String, Double> parameters = new HashMap<>();
        for (Map<String, String> row :
                Table.read(folder.resolve("parameters.csv")).rows()) {
            parameters.put(Table.text(row, "name"), Table.number(row, "value"));
        }
        Offing offing = new Offing(
                parameter(parameters, "offing.freeNm"),
                parameter(parameters, "offing.closeWeight"),
                parameter(parameters, "offing.power"));
        return new WatersData(fairways(folder), barriers, seas, zones(folder), offing);
    }

    /// The rows of the region's file and of the world's.
    private static List<Map<String, String>> rows(Path folder, String name) {
        List<Map<String, String>> rows =
                new ArrayList<>(Table.read(folder.resolve(name + ".csv")).rows());
        rows.addAll(Table.read(folder.resolve(name + "-world.csv")).rows());
        return rows;
    }

    private static double parameter(Map<String, Double> parameters, String name) {
        Double value = parameters.get(name);
        if (value == null) {
            throw new DataProblem("parameters.csv: MISSING: no row %s; add it.".formatted(name));
        }
        return value;
    }

    private static List<Fairway> fairways(Path folder) {
        List<Fairway> fairways = new ArrayList<>();
        for (Map<String, String> row : rows(folder, "fairways")) {
            List<GeoPoint> line = Table.line(row, "line", 2);
            FairwayPiece piece = new FairwayPiece(
                    Table.text(row, "id"),
                    new PassageId(Table.text(row, "passage")),
                    Table.text(row, "name"),
                    lengthNm(row, line),
                    Table.text(row, "quality"),
                    Table.text(row, "source"),
                    Table.text(row, "asOf"),
                    line);
            fairways.add(
                    new Fairway(piece, Joins.valueOf(Table.text(row, "joins").toUpperCase(java.util.Locale.ROOT))));
        }
        return fairways;
    }

    private static double lengthNm(Map<String, String> row, List<GeoPoint> line) {
        if (String.valueOf(row.get("lengthKm")).isBlank()) {
            double sum = 0;
            for (int p = 1; p < line.size(); p++) {
                sum += argosy.network.Sphere.distanceNm(line.get(p - 1), line.get(p));
            }
            return sum;
        }
        return Table.number(row, "lengthKm") / 1.852;
    }

    private static List<Zone> zones(Path folder) {
        List<Zone> zones = new ArrayList<>();
        for (Map<String, String> row : Table.read(folder.resolve("zones.csv")).rows()) {
            zones.add(new Zone(
                    Table.text(row, "id"),
                    Zone.Kind.valueOf(Table.text(row, "kind").toUpperCase(java.util.Locale.ROOT)),
                    Table.text(row, "source"),
                    Table.text(row, "asOf"),
                    Table.line(row, "ring", 3)));
        }
        return zones;
    }
}
