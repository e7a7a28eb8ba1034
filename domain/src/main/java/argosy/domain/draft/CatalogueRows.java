package argosy.domain.draft;

import argosy.domain.Catalogue;
import argosy.domain.Figure;
import argosy.domain.GeoPoint;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.GradeId;
import argosy.domain.Port;
import argosy.domain.PortCosts;
import argosy.domain.PortId;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.Tariff;
import argosy.domain.WaterArea;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lays tables of catalogue columns over a catalogue: a row changes the cells it fills, or adds a new row.
public final class CatalogueRows {
    private final Catalogue base;
    private final List<DraftTable> tables;
    private final Predicate<GeoPoint> nearWater;
    private final ProblemList problems;
    private final PlaceNames known;

    private CatalogueRows(
            Catalogue base, List<DraftTable> tables, Predicate<GeoPoint> nearWater, ProblemList problems) {
        this.base = base;
        this.tables = tables;
        this.nearWater = nearWater;
        this.problems = problems;
        this.known = new PlaceNames(base.ports());
    }

    /// A catalogue out of nothing but tables.
    public static Catalogue of(List<DraftTable> tables, ProblemList problems) {
        Catalogue empty = new Catalogue(List.of(), List.of(), List.of(), List.of(), new RuleBook(List.of(), List.of()));
        return overlay(empty, tables, place -> true, problems);
    }

    /// @param nearWater false for a position from which no ship floats; asked for ports in `tables`
    static Catalogue overlay(
            Catalogue base, List<DraftTable> tables, Predicate<GeoPoint> nearWater, ProblemList problems) {
        return new CatalogueRows(base, tables, nearWater, problems).build();
    }

    private Catalogue build() {
        List<Port> ports = rows("ports", base.ports(), port -> port.id().value(), this::port);
        ports = rows("terminals", ports, port -> port.id().value(), this::port);
        List<Grade> grades = rows("grades", base.grades(), grade -> grade.id().value(), CatalogueRows::grade);
        List<Figure> figures = rows("figures", base.rules().figures(), Figure::key, CatalogueRows::figure);
        figures = rows("prices", figures, Figure::key, CatalogueRows::figure);
        List<Tariff> tariffs = rows("tariffs", base.rules().tariffs(), Tariff::key, CatalogueRows::tariff);
        return new Catalogue(
                new VesselClassRows(tables, problems).overlay(base.vesselClasses()),
                ports,
                grades,
                new PassageRows(tables, problems).overlay(base.passages()),
                new RuleBook(figures, tariffs));
    }

    /// Reads one row; null when it cannot be.
    interface RowReader<T> {
        @Nullable
        T read(Overlay<T> row, String id);
    }

    private <T> List<T> rows(String name, List<T> base, Function<T, String> idOf, RowReader<T> reader) {
        return rows(tables, problems, name, base, idOf, reader);
    }

    static <T> List<T> rows(
            List<DraftTable> tables,
            ProblemList problems,
            String name,
            List<T> base,
            Function<T, String> idOf,
            RowReader<T> reader) {
        Merge<T> merge = new Merge<>(base, idOf);
        TableSpec spec = TableSpec.get(name);
        for (DraftTable table : named(tables, name)) {
            new TableRules(spec, table, problems).each(!base.isEmpty(), cells -> {
                String id = cells.text(spec.key().getFirst(), null);
                T fact = reader.read(new Overlay<>(cells, merge.find(id)), id);
                if (fact != null && cells.isSound()) {
                    merge.put(id, fact);
                }
            });
        }
        return merge.facts();
    }

    static List<DraftTable> named(List<DraftTable> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).toList();
    }

    /// A row that names no source is the user's own word: unverified.
    static Provenance provenance(Overlay<Provenance> row) {
        String own = row.part(it -> "scenario; the rest from " + it.source(), "scenario");
        return new Provenance(
                row.cells().text("source", own),
                row.cells().text("asOf", ""),
                row.cells().truth("verified", false));
    }

    private @Nullable Port port(Overlay<Port> row, String id) {
        Cells cells = row.cells();
        GeoPoint position = new GeoPoint(
                row.number("latDeg", port -> port.position().latDeg()),
                row.number("lonDeg", port -> port.position().lonDeg()));
        checkWater(cells, position);
        checkNames(cells, id);
        Port port = new Port(
                new PortId(known(id)),
                row.text("name", Port::name),
                row.list("aliases", Port::aliases),
                row.optionalText("locode", Port::locode),
                cells.country("country", row.optionalPart(Port::country)),
                row.truth("euMember", Port::euMember, false),
                position,
                new WaterArea(known(row.text("area", it -> it.area().value()))),
                row.limit("maxDraughtM", Port::maxDraughtM),
                row.limit("maxLoaM", Port::maxLoaM),
                row.number("turnHours", Port::turnHours),
                row.number("loadRateTPerH", Port::loadRateTPerH),
                row.number("dischargeRateTPerH", Port::dischargeRateTPerH),
                costs(row.in(Port::costs)),
                cells.zone("timeZone", row.part(Port::timeZone, ZoneOffset.UTC)),
                provenance(row.in(Port::provenance)));
        return cells.isSound() ? port : null;
    }

    private static PortCosts costs(Overlay<PortCosts> row) {
        return new PortCosts(
                row.number("costFixedUsd", PortCosts::fixedUsd), row.number("costPerGtUsd", PortCosts::perGtUsd));
    }

    private void checkWater(Cells cells, GeoPoint position) {
        boolean given = cells.has("latDeg") || cells.has("lonDeg");
        if (given && cells.isSound() && !nearWater.test(position)) {
            cells.problem(
                    "latDeg, lonDeg",
                    "PORT-ON-LAND",
                    "%s, %s is not near navigable water".formatted(position.latDeg(), position.lonDeg()),
                    "latitude comes first; give a position within 5 nm of a fairway or coast");
        }
    }

    /// A name or alias that another port has would send cargoes to the wrong place, or round in circles.
    private void checkNames(Cells cells, String id) {
        List<String> names = new ArrayList<>(cells.list("aliases", List.of()));
        names.add(cells.text("name", ""));
        names.add(id);
        for (String name : names) {
            known.find(name)
                    .filter(port -> !port.id().value().equals(id))
                    .ifPresent(port -> cells.problem(
                            "aliases",
                            "PORT-NAME-TWICE",
                            "%s is a name of %s already".formatted(name, port.id()),
                            "give each port names of its own"));
        }
    }

    private static @Nullable Grade grade(Overlay<Grade> row, String id) {
        String name = row.text("name", Grade::name, id);
        GradeFamily family = row.choice("family", GradeFamily.class, Grade::family);
        double density = row.number("densityTPerM3", Grade::densityTPerM3);
        boolean heated = row.truth("heated", Grade::heated, false);
        double carriageC = row.number("carriageTemperatureC", Grade::carriageTemperatureC, 15);
        Provenance provenance = provenance(row.in(Grade::provenance));
        return row.cells().isSound()
                ? new Grade(new GradeId(id), name, family, density, heated, carriageC, provenance)
                : null;
    }

    private static Figure figure(Overlay<Figure> row, String key) {
        return new Figure(
                key,
                row.number("value", Figure::value),
                row.text("unit", Figure::unit, ""),
                provenance(row.in(Figure::provenance)));
    }

    private static Tariff tariff(Overlay<Tariff> row, String key) {
        return new Tariff(
                key,
                row.text("name", Tariff::name, key),
                row.number("fixedUsd", Tariff::fixedUsd, 0),
                row.number("perGtUsd", Tariff::perGtUsd, 0),
                row.number("perNtUsd", Tariff::perNtUsd, 0),
                row.number("perLockUsd", Tariff::perLockUsd, 0),
                provenance(row.in(Tariff::provenance)));
    }

    /// Ids refuse blanks; a row without one is a problem already and never becomes a fact.
    static String known(String id) {
        return id.isBlank() ? "?" : id;
    }
}
