package argosy.domain.draft;

import static argosy.domain.draft.ColumnSpec.column;
import static argosy.domain.draft.ColumnSpec.integer;
import static argosy.domain.draft.ColumnSpec.limit;
import static argosy.domain.draft.ColumnSpec.number;
import static argosy.domain.draft.ColumnSpec.text;

import java.util.ArrayList;
import java.util.List;

/// Columns of the catalogues, and so of the tables with which a scenario overrides them.
final class CatalogueTables {
    /// Where a row comes from; the last columns of every table of facts.
    static final List<ColumnSpec> PROVENANCE = List.of(
            text("source", "Rosmorport notice 12/2025", "publication, rule or address")
                    .or("scenario"),
            text("asOf", "2025-07", "date of the fact, possibly partial").or("unknown"),
            column("verified", ColumnType.BOOLEAN, "true", "whether it was checked at its source")
                    .or("false"));

    static final TableSpec PORTS = table(
            "ports",
            "places where cargo is worked",
            List.of("id"),
            List.of(
                    text("id", "BAK", "names the port"),
                    text("name", "Baku", "for people"),
                    column("aliases", ColumnType.LIST, "Bakı;Баку", "other names")
                            .or("none"),
                    text("locode", "AZBAK", "UN/LOCODE").or("unknown"),
                    text("country", "AZ", "ISO 3166-1 alpha-2"),
                    column("euMember", ColumnType.BOOLEAN, "false", "whether EU port rules hold")
                            .or("false"),
                    number("latDeg", "degrees", -90, 90, "40.38", "latitude, north positive"),
                    number("lonDeg", "degrees", -180, 180, "49.89", "longitude, east positive"),
                    text("area", "CASPIAN", "water the berths lie in, gives the density"),
                    limit("maxDraughtM", "m", 0.5, 40, "6.5", "planning draught at the berth"),
                    limit("maxLoaM", "m", 10, 500, "150", "longest ship"),
                    number("turnHours", "h", 0, 240, "10", "berthing, papers, connecting and sailing, per call"),
                    number("loadRateTPerH", "t/h", 1, 50_000, "600", "what the shore gives"),
                    number("dischargeRateTPerH", "t/h", 1, 50_000, "500", "what the shore takes"),
                    number("costFixedUsd", "USD", 0, 10_000_000, "6000", "per call: agency, formalities, mooring"),
                    number("costPerGtUsd", "USD/GT", 0, 1000, "1.2", "per call: dues, pilots, tugs"),
                    text("timeZone", "Asia/Baku", "IANA time zone").or("UTC")));

    /// The same columns under another name, for those who keep terminals apart.
    static final TableSpec TERMINALS =
            new TableSpec("terminals", "as ports, for those who keep them apart", PORTS.key(), PORTS.columns());

    static final TableSpec GRADES = table(
            "grades",
            "oils and products",
            List.of("id"),
            List.of(
                    text("id", "DIESEL", "names the grade"),
                    text("name", "Gasoil 10 ppm", "for people").or("the id"),
                    text("family", "CLEAN", "`CRUDE`, `DIRTY`, `CLEAN`, `VEGETABLE_OIL` or `CHEMICAL`"),
                    number("densityTPerM3", "t/m3", 0.41, 1.99, "0.845", "at carriage temperature"),
                    column("heated", ColumnType.BOOLEAN, "false", "whether kept warm at sea")
                            .or("false"),
                    number("carriageTemperatureC", "degrees C", -60, 300, "15", "in the tanks")
                            .or("15")));

    static final TableSpec VESSEL_CLASSES = table("vessel-classes", "designs", List.of("id"), vesselClassColumns());

    static final TableSpec HYDROSTATICS = table(
            "hydrostatics",
            "deadweight scales; rows of a scenario replace the whole scale of that class",
            List.of("class", "draughtM", "densityTPerM3"),
            List.of(
                    text("class", "RST27", "id of a vessel class"),
                    number("draughtM", "m", 0.2, 40, "3.6", "mean draught"),
                    number("densityTPerM3", "t/m3", 0.98, 1.05, "1.0", "of the water it was stated for"),
                    number("deadweightT", "t", 0, 500_000, "5420", "all she carries at that draught")));

    static final TableSpec PASSAGES = table(
            "passages",
            "rivers, canals, channels and straits with rules",
            List.of("id"),
            List.of(
                    text("id", "VDSC", "names the passage"),
                    text("name", "Volga-Don canal", "for people").or("the id"),
                    text("kind", "CANAL", "`RIVER`, `CANAL`, `RESERVOIR`, `CHANNEL` or `STRAIT`"),
                    text("waters", "RIVER", "water area, gives the density"),
                    limit("lengthKm", "km", 0.1, 5000, "101", "official length from end to end"),
                    limit("maxLoaM", "m", 10, 500, "141", "longest ship"),
                    limit("maxBeamM", "m", 2, 100, "16.8", "broadest ship"),
                    limit("maxAirDraughtM", "m", 2, 200, "15.4", "highest ship"),
                    limit("maxDraughtM", "m", 0.5, 40, "3.6", "when passage-draughts says nothing for the day"),
                    limit("speedLimitKn", "kn", 0.5, 40, "5.4", "over ground, locks apart"),
                    integer("lockCount", 0, 100, "13", "locks one way").or("0"),
                    number("lockageHours", "h", 0, 48, "0.8", "one lock without queue")
                            .or("0"),
                    number("waitHours", "h", 0, 720, "12", "typical wait per passage")
                            .or("0"),
                    text("requiredPermit", "RU-INLAND", "permit a vessel needs; `none` lifts it")
                            .or("none"),
                    text("duesKey", "RU-INLAND-VDSC", "tariff; `none` makes it free")
                            .or("free"),
                    column("seasonOpens", ColumnType.MONTH_DAY, "04-01", "first day of a typical year")
                            .or("whole year"),
                    column("seasonCloses", ColumnType.MONTH_DAY, "12-01", "last day of a typical year")
                            .or("whole year"),
                    text("seasonZone", "Europe/Moscow", "calendar in which days begin and end")
                            .or("UTC")));

    static final TableSpec PASSAGE_SEASONS = table(
            "passage-seasons",
            "known navigation seasons, one row per passage and year",
            List.of("passage", "opens"),
            List.of(
                    text("passage", "VDSC", "id of a passage"),
                    column("opens", ColumnType.DATE, "2026-04-01", "first day"),
                    column("closes", ColumnType.DATE, "2026-12-01", "last day, same year")));

    static final TableSpec PASSAGE_DRAUGHTS = table(
            "passage-draughts",
            "permitted draughts by date; rows of a scenario replace all of that passage",
            List.of("passage", "from"),
            List.of(
                    text("passage", "DON-LOW", "id of a passage"),
                    column("from", ColumnType.FROM, "2026-08-01", "first moment"),
                    column("to", ColumnType.TO, "2026-09-15", "last moment"),
                    number("draughtM", "m", 0.2, 40, "3.4", "permitted draught, clearance already taken off")));

    static final TableSpec PASSAGE_CLOSURES = table(
            "passage-closures",
            "spans in which nobody passes; rows of a scenario are added",
            List.of("passage", "from"),
            List.of(
                    text("passage", "KERCH", "id of a passage"),
                    column("from", ColumnType.FROM, "2026-10-02T06:00Z", "first moment"),
                    column("to", ColumnType.TO, "2026-10-04T18:00Z", "last moment"),
                    text("reason", "storm", "for people").or("closed")));

    static final TableSpec PASSAGE_LOCKS = table(
            "passage-locks",
            "where the locks of a passage lie; rows of a scenario replace all locks of that passage",
            List.of("passage", "name"),
            List.of(
                    text("passage", "VDSC", "id of a passage"),
                    text("name", "Lock 1", "for people"),
                    number("km", "km", 0, 5000, "0.6", "along the passage, from where its fairway is drawn first"),
                    number("lockageHours", "h", 0, 48, "0.58", "gates and filling"),
                    number("queueHours", "h", 0, 720, "3", "typical wait for a turn")
                            .or("0")));

    static final TableSpec PASSAGE_HOURS = table(
            "passage-hours",
            "hours of entry; all rows of a passage hold together; rows of a scenario replace them",
            List.of("passage", "from", "entry", "overLoaM", "overBeamM", "overDraughtM"),
            List.of(
                    text("passage", "KERCH", "id of a passage"),
                    column("from", ColumnType.FROM, "2023-07-19", "first moment of the rule")
                            .or("always"),
                    column("to", ColumnType.TO, "2027-12-31", "last moment of the rule")
                            .or("always"),
                    column("days", ColumnType.LIST, "Mon;Wed;Thu", "days with entry")
                            .or("every day"),
                    text(
                            "entry",
                            "06:00-18:00",
                            "`daylight`, a span, or moments at which convoys leave: `04:00;16:00`"),
                    number("latDeg", "degrees", -90, 90, "45.3", "where the sun is looked at")
                            .or("not needed"),
                    number("lonDeg", "degrees", -180, 180, "36.6", "where the sun is looked at")
                            .or("not needed"),
                    number("overLoaM", "m", 0, 500, "160", "only for longer vessels")
                            .or("all"),
                    number("overBeamM", "m", 0, 100, "30", "only for broader vessels")
                            .or("all"),
                    number("overDraughtM", "m", 0, 40, "6", "only for deeper vessels")
                            .or("all")));

    static final TableSpec PASSAGE_SIZES = table(
            "passage-sizes",
            "draught by size; the best row a vessel fits into holds; rows of a scenario replace them",
            List.of("passage", "maxLoaM", "maxBeamM", "draughtM"),
            List.of(
                    text("passage", "SUEZ", "id of a passage"),
                    limit("maxLoaM", "m", 10, 500, "160", "up to this length").or("any length"),
                    limit("maxBeamM", "m", 2, 100, "50", "up to this beam").or("any beam"),
                    number("draughtM", "m", 0.2, 40, "20.12", "what she may draw")));

    static final TableSpec PASSAGE_ICE = table(
            "passage-ice",
            "winters in which only ice classes pass; rows of a scenario replace those of that passage",
            List.of("passage", "winter"),
            List.of(
                    text("passage", "ADSC", "id of a passage"),
                    integer("winter", 1990, 2100, "2023", "year in which the winter begins")
                            .or("a typical winter"),
                    column("starts", ColumnType.MONTH_DAY, "12-15", "first day"),
                    column("ends", ColumnType.MONTH_DAY, "03-01", "last day"),
                    column("iceClasses", ColumnType.LIST, "Ice1;Ice2", "notations that may pass")
                            .or("none may"),
                    number("convoyEveryHours", "h", 0, 2000, "48", "between convoys from the first day on")
                            .or("no convoys")));

    static final TableSpec FIGURES = table("figures", "prices, factors, densities", List.of("key"), figureColumns());

    /// Figures under the name a scenario uses.
    static final TableSpec PRICES =
            table("prices", "prices, factors and densities of this scenario", FIGURES.key(), figureColumns());

    static final TableSpec TARIFFS = table(
            "tariffs",
            "dues of passages as formulas",
            List.of("key"),
            List.of(
                    text("key", "KERCH", "as passages name it"),
                    text("name", "Kerch channel dues", "for people").or("the key"),
                    number("fixedUsd", "USD", 0, 10_000_000, "1200", "per passage")
                            .or("0"),
                    number("perGtUsd", "USD/GT", 0, 1000, "0.25", "per gross ton")
                            .or("0"),
                    number("perNtUsd", "USD/NT", 0, 1000, "0", "per net ton").or("0"),
                    number("perLockUsd", "USD/lock", 0, 1_000_000, "0", "per lock")
                            .or("0")));

    static final List<TableSpec> ALL = List.of(
            PORTS,
            TERMINALS,
            GRADES,
            VESSEL_CLASSES,
            HYDROSTATICS,
            PASSAGES,
            PASSAGE_SEASONS,
            PASSAGE_DRAUGHTS,
            PASSAGE_CLOSURES,
            PASSAGE_LOCKS,
            PASSAGE_HOURS,
            PASSAGE_SIZES,
            PASSAGE_ICE,
            PRICES,
            TARIFFS,
            FIGURES);

    private CatalogueTables() {}

    private static TableSpec table(String name, String meaning, List<String> key, List<ColumnSpec> columns) {
        List<ColumnSpec> all = new ArrayList<>(columns);
        all.addAll(PROVENANCE);
        return new TableSpec(name, meaning, key, all);
    }

    private static List<ColumnSpec> figureColumns() {
        return List.of(
                text("key", "bunker.VLSFO.usdPerT", "names the figure; docs/economics.md lists them"),
                number("value", "as `unit`", -1e12, 1e12, "545", "the number"),
                text("unit", "USD/t", "of the value").or("the catalogue's"));
    }

    private static List<ColumnSpec> vesselClassColumns() {
        return List.of(
                text("id", "RST27", "names the class"),
                text("name", "RST27 river-sea tanker", "for people").or("the id"),
                number("loaM", "m", 10, 500, "140.85", "length over all"),
                number("beamM", "m", 2, 100, "16.86", "breadth over all"),
                number("depthM", "m", 1, 50, "6.0", "to the main deck"),
                limit("airDraughtM", "m", 2, 200, "14.5", "highest point above water when lightest"),
                number("maxDraughtM", "m", 0.5, 40, "4.2", "load line draught in sea water"),
                number("lightshipT", "t", 10, 200_000, "2500", "empty ship"),
                number(
                        "consumablesT",
                        "t",
                        0,
                        50_000,
                        "250",
                        "stores, water, crew, bunkers at start of a laden voyage"),
                number("cargoVolumeM3", "m3", 10, 1_000_000, "8100", "all cargo tanks at 98 %"),
                integer("segregations", 1, 50, "2", "grades aboard at once"),
                number("pumpRateM3PerH", "m3/h", 10, 50_000, "1200", "all cargo pumps together"),
                number("grossTonnage", "GT", 10, 500_000, "5075", "gross tonnage"),
                number("netTonnage", "NT", 1, 500_000, "2300", "net tonnage"),
                text("iceClass", "Ice1", "as in the class notation").or("none"),
                column("doubleHull", ColumnType.BOOLEAN, "true", "whether she has a double hull")
                        .or("true"),
                number("mcrKw", "kW", 10, 200_000, "2400", "main engines together"),
                number("referenceSpeedKn", "kn", 2, 30, "10.5", "at mcrKw and referenceDraughtM in calm deep water"),
                number("referenceDraughtM", "m", 0.5, 40, "4.2", "draught of that speed"),
                number("auxSeaKw", "kW", 0, 50_000, "160", "auxiliaries under way"),
                number("auxBerthKw", "kW", 0, 50_000, "300", "auxiliaries while working cargo"),
                number("auxIdleKw", "kW", 0, 50_000, "120", "auxiliaries while waiting"),
                number("boilerBerthKw", "kW", 0, 100_000, "500", "boiler while working cargo"),
                number("boilerIdleKw", "kW", 0, 100_000, "100", "boiler while waiting"),
                number("boilerHeatingKw", "kW", 0, 100_000, "600", "boiler with heated cargo aboard"),
                number("mainSfocGPerKwh", "g/kWh", 100, 500, "190", "main engine at its best load"),
                number("auxSfocGPerKwh", "g/kWh", 100, 500, "215", "auxiliaries"),
                number("boilerSfocGPerKwh", "g/kWh", 50, 1000, "305", "boiler"));
    }
}
