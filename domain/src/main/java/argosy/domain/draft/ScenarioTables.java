package argosy.domain.draft;

import static argosy.domain.draft.ColumnSpec.column;
import static argosy.domain.draft.ColumnSpec.number;
import static argosy.domain.draft.ColumnSpec.text;

import java.util.List;

/// Columns of the tables that only a scenario has.
final class ScenarioTables {
    static final TableSpec VESSELS = new TableSpec(
            "vessels",
            "the fleet, one ship a row",
            List.of("id"),
            List.of(
                    text("id", "V01", "names the ship in this scenario"),
                    text("name", "Astra Kama", "for people").or("the id"),
                    text("class", "RST27", "id of a vessel class"),
                    text("flag", "RU", "ISO 3166-1 alpha-2 code of the flag"),
                    text("openPort", "ASF", "port where she is free: id, name, alias or UN/LOCODE"),
                    column("openFrom", ColumnType.FROM, "2026-08-20", "from when she is free")
                            .or("start of the period"),
                    column("openUntil", ColumnType.TO, "2026-12-20", "by when her last cargo must be out")
                            .or("end of the period"),
                    number("ladenSpeedKn", "kn", 2, 25, "9.5", "planned speed through the water with cargo"),
                    number("ballastSpeedKn", "kn", 2, 25, "10", "planned speed without cargo"),
                    number("opexUsdPerDay", "USD/day", 0, 200_000, "3800", "crew, stores, insurance, maintenance"),
                    number("hullValueUsd", "USD", 0, 1e9, "11000000", "insured value, base of war-risk premium"),
                    column("permits", ColumnType.LIST, "RU-INLAND", "what she may do that others may not")
                            .or("none"),
                    text("lastGrade", "DIESEL", "id of the grade her tanks held last"),
                    text("imo", "9123456", "IMO number, looked up in lists").or("not looked up"),
                    text("owner", "Sample Shipping", "registered owner, looked up in lists")
                            .or("not looked up"),
                    text("yard", "Sample Yard", "who built her, looked up in lists")
                            .or("not looked up"),
                    text("remarks", "invented", "for people").or("nothing")));

    static final TableSpec CARGOES = new TableSpec(
            "cargoes",
            "the book, one lifting a row",
            List.of("id"),
            List.of(
                    text("id", "C001", "names the cargo in this scenario"),
                    text("name", "Baku gasoil to Marmara", "for people").or("the id"),
                    text("commitment", "CONTRACT", "`CONTRACT` (carried or relet) or `SPOT` (carried where it pays)"),
                    text("grade", "DIESEL", "id of a grade"),
                    number("minT", "t", 0.001, 500_000, "4800", "least quantity the charterer accepts")
                            .or("maxT"),
                    number("maxT", "t", 0.001, 500_000, "5400", "most he ships"),
                    text("loadPort", "BAK", "id, name, alias or UN/LOCODE"),
                    text("dischargePort", "Yarimca", "id, name, alias or UN/LOCODE"),
                    column("laycanOpens", ColumnType.FROM, "2026-09-01", "first moment he must take her"),
                    column("laycanCancels", ColumnType.TO, "2026-09-05", "last moment before he may cancel"),
                    column("deliveryFrom", ColumnType.FROM, "2026-09-12", "discharge begins not before")
                            .or("laycanOpens, when deliveryTo is given"),
                    column("deliveryTo", ColumnType.TO, "2026-09-25", "discharge begins not after")
                            .or("only the laycan binds"),
                    number("freightUsdPerT", "USD/t", 0, 10_000, "62", "freight per tonne loaded")
                            .or("freight is given otherwise"),
                    number("freightLumpSumUsd", "USD", 0, 1e8, "240000", "freight for the voyage")
                            .or("freight is given otherwise"),
                    number("worldscalePoints", "points", 1, 2_000, "142.5", "freight in Worldscale points")
                            .or("freight is given otherwise"),
                    number("worldscaleFlatUsdPerT", "USD/t", 0.01, 1_000, "11.30", "flat rate of route and year, yours")
                            .or("only with worldscalePoints"),
                    number("freightPerT", "freightCurrency/t", 0, 1e7, "55", "freight per tonne in another currency")
                            .or("freight is given otherwise"),
                    number("freightLumpSum", "freightCurrency", 0, 1e11, "220000", "freight in another currency")
                            .or("freight is given otherwise"),
                    text(
                                    "freightCurrency",
                                    "EUR",
                                    "ISO 4217; its rate is the figure `fx.usdPerEUR` of the laycan's first day")
                            .or("USD"),
                    number("commissionPercent", "%", 0, 25, "2.5", "address and brokerage on freight")
                            .or("0"),
                    number("reletUsd", "USD", -1e8, 1e8, "45000", "net cost of a chartered-in ship instead of ours")
                            .or("none to be had"),
                    column("requiredPermits", ColumnType.LIST, "RU-INLAND", "what the vessel must hold")
                            .or("none"),
                    text("origin", "AZ", "ISO 3166-1 alpha-2 country of origin of the oil")
                            .or("country of loadPort"),
                    number("priceUsdPerBbl", "USD/bbl", 0, 1_000, "58", "what the oil was sold for, for price caps")
                            .or("not known"),
                    text("remarks", "invented", "for people").or("nothing")));

    static final TableSpec OFF_HIRES = new TableSpec(
            "off-hires",
            "times at which a ship is not for trade and lies at a port",
            List.of("vessel", "from"),
            List.of(
                    text("vessel", "V07", "id of a vessel"),
                    text("port", "ASF", "where she lies"),
                    column("from", ColumnType.FROM, "2026-10-05", "first moment"),
                    column("to", ColumnType.TO, "2026-10-19", "last moment"),
                    text("reason", "docking", "for people").or("off hire")));

    static final List<TableSpec> ALL = List.of(VESSELS, CARGOES, OFF_HIRES);

    private ScenarioTables() {}
}
