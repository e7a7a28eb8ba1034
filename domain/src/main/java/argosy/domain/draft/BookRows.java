package argosy.domain.draft;

import static argosy.domain.draft.CatalogueRows.known;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.GradeId;
import argosy.domain.Laycan;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the book of cargoes.
final class BookRows {
    private static final Duration LONG_LAYCAN = Duration.ofDays(45);

    private final World world;
    private final Window period;
    private final ProblemList problems;

    BookRows(World world, Window period, ProblemList problems) {
        this.world = world;
        this.period = period;
        this.problems = problems;
    }

    /// @param fleet told whether some ship can carry each cargo
    List<Cargo> read(ScenarioDraft draft, FleetCheck fleet) {
        List<Cargo> cargoes = new ArrayList<>();
        draft.findTable("cargoes")
                .ifPresent(table -> new TableRules(ScenarioTables.CARGOES, table, problems).each(false, cells -> {
                    Cargo cargo = cargo(cells);
                    if (cargo != null && cells.isSound()) {
                        cargoes.add(cargo);
                        fleet.check(cells, cargo);
                    }
                }));
        return cargoes;
    }

    private @Nullable Cargo cargo(Cells cells) {
        String id = cells.text("id", null);
        Laycan laycan = laycan(cells);
        Commitment commitment = cells.choice("commitment", Commitment.class, null);
        GradeId grade = world.grade(cells, "grade");
        double maxT = cells.number("maxT", null);
        double minT = cells.number("minT", maxT);
        if (cells.areGood("minT", "maxT") && minT > maxT) {
            cells.problem("minT", "QUANTITY-ORDER", "%s t is more than maxT".formatted(minT), "exchange minT and maxT");
        }
        Optional<Port> load = world.findPort(cells, "loadPort");
        Optional<Port> discharge = world.findPort(cells, "dischargePort");
        if (load.isPresent() && load.equals(discharge)) {
            cells.problem("dischargePort", "SAME-PORT", "is the load port", "name where the cargo goes");
        }
        String origin = cells.country("origin", load.map(Port::country).orElse("ZZ"));
        Instant day = laycan == null ? period.from() : laycan.opens();
        FreightCells.Agreed freight = new FreightCells(world.catalogue().rules(), cells, day).read();
        Window delivery = delivery(cells, laycan);
        double commissionPercent = cells.number("commissionPercent", 0.0);
        Double reletUsd = cells.optionalNumber("reletUsd", null);
        if (!cells.isSound() || laycan == null) {
            return null;
        }
        return new Cargo(
                new CargoId(known(id)),
                cells.text("name", id),
                commitment,
                grade,
                minT,
                maxT,
                load.map(Port::id).orElse(new PortId("?")),
                discharge.map(Port::id).orElse(new PortId("?")),
                laycan,
                delivery,
                freight.terms(),
                commissionPercent,
                reletUsd,
                Set.copyOf(cells.list("requiredPermits", List.of())),
                origin,
                cells.optionalNumber("priceUsdPerBbl", null),
                freight.basis());
    }

    private @Nullable Laycan laycan(Cells cells) {
        Instant opens = cells.moment("laycanOpens", null);
        Instant cancels = cells.moment("laycanCancels", null);
        if (!cells.areGood("laycanOpens", "laycanCancels")) {
            return null;
        }
        if (cancels.isBefore(opens)) {
            cells.problem(
                    "laycanCancels",
                    "LAYCAN-ORDER",
                    "the laycan cancels (%s) before it opens (%s)".formatted(cancels, opens),
                    "exchange the dates or check the months");
            return null;
        }
        if (!new Window(opens, cancels).overlaps(period)) {
            cells.warn("laycanOpens", "LAYCAN-OUTSIDE", "the laycan lies outside the period", "check the year");
        }
        if (Duration.between(opens, cancels).compareTo(LONG_LAYCAN) > 0) {
            cells.warn("laycanCancels", "LAYCAN-LONG", "the laycan is longer than 45 days", "check the months");
        }
        return new Laycan(opens, cancels);
    }

    private @Nullable Window delivery(Cells cells, @Nullable Laycan laycan) {
        if (!cells.has("deliveryFrom") && !cells.has("deliveryTo")) {
            return null;
        }
        Instant from = cells.moment("deliveryFrom", laycan == null ? Instant.EPOCH : laycan.opens());
        Instant to = cells.moment("deliveryTo", null);
        if (!cells.areGood("deliveryFrom", "deliveryTo") || laycan == null) {
            return null;
        }
        if (to.isBefore(from) || to.isBefore(laycan.opens())) {
            cells.problem(
                    "deliveryTo",
                    "DELIVERY-ORDER",
                    "delivery ends %s, before it or the laycan begins".formatted(to),
                    "check the dates of delivery and laycan");
            return null;
        }
        return new Window(from, to);
    }
}
