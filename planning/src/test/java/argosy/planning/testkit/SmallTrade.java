package argosy.planning.testkit;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Catalogue;
import argosy.domain.Commitment;
import argosy.domain.Figure;
import argosy.domain.FreightTerms;
import argosy.domain.GradeId;
import argosy.domain.Laycan;
import argosy.domain.OffHire;
import argosy.domain.PortId;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.Window;
import argosy.io.catalogue.CatalogueReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a trade written in a few lines, over the bundled catalogues:
///
///     vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
///     docking V1 at GEB from 2026-10-05 to 2026-10-19
///     spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
///     contract C2 CRUDE 5000-6500 AAU BAK 2026-09-01..2026-09-05 90000 relet 60000
///     figure berths.BAK.count 1
public final class SmallTrade {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Pattern VESSEL =
            Pattern.compile("vessel (\\S+) (\\S+) at (\\S+) from (\\S+) to (\\S+) held (\\S+)(?: with (\\S+))?");
    private static final Pattern DOCKING = Pattern.compile("docking (\\S+) at (\\S+) from (\\S+) to (\\S+)");
    private static final Pattern CARGO = Pattern.compile(
            "(spot|contract) (\\S+) (\\S+) (\\d+)-(\\d+) (\\S+) (\\S+) (\\S+)\\.\\.(\\S+) ([\\d.]+)(/t)?(?: relet"
                    + " (\\d+))?(?: by (\\S+))?(?: needs (\\S+))?");

    private static final Pattern FIGURE = Pattern.compile("figure (\\S+) ([-\\d.]+)");

    private final List<Figure> figures = new ArrayList<>(CATALOGUE.rules().figures());
    private final List<Vessel> vessels = new ArrayList<>();
    private final List<Cargo> cargoes = new ArrayList<>();

    private SmallTrade() {}

    /// The trade from 1 August to 31 December 2026.
    public static Scenario read(String text) {
        SmallTrade trade = new SmallTrade();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(trade::line);
        return new Scenario(
                "small",
                "",
                new Window(day("2026-08-01"), day("2026-12-31")),
                CATALOGUE.vesselClasses(),
                trade.vessels,
                CATALOGUE.ports(),
                CATALOGUE.grades(),
                CATALOGUE.passages(),
                trade.cargoes,
                new RuleBook(trade.figures, CATALOGUE.rules().tariffs()),
                List.of());
    }

    private void line(String line) {
        Matcher vessel = VESSEL.matcher(line);
        Matcher docking = DOCKING.matcher(line);
        Matcher cargo = CARGO.matcher(line);
        Matcher figure = FIGURE.matcher(line);
        if (figure.matches()) {
            figures.add(new Figure(
                    figure.group(1),
                    Double.parseDouble(figure.group(2)),
                    "",
                    new Provenance("this trade", "2026", false)));
        } else if (vessel.matches()) {
            vessels.add(vessel(vessel));
        } else if (docking.matches()) {
            vessels.replaceAll(each -> each.id().value().equals(docking.group(1)) ? docked(each, docking) : each);
        } else if (cargo.matches()) {
            cargoes.add(cargo(cargo));
        } else {
            throw new IllegalArgumentException("Cannot read: " + line);
        }
    }

    private static Vessel vessel(Matcher said) {
        return new Vessel(
                new VesselId(said.group(1)),
                said.group(1),
                new VesselClassId(said.group(2)),
                "RU",
                new PortId(said.group(3)),
                day(said.group(4)),
                day(said.group(5)),
                9.5,
                10,
                3600,
                6_500_000,
                said.group(7) == null ? Set.of() : Set.of(said.group(7)),
                new GradeId(said.group(6)),
                List.of());
    }

    private static Vessel docked(Vessel old, Matcher said) {
        OffHire docking =
                new OffHire(new PortId(said.group(2)), new Window(day(said.group(3)), day(said.group(4))), "docking");
        return new Vessel(
                old.id(),
                old.name(),
                old.classId(),
                old.flag(),
                old.openPort(),
                old.openFrom(),
                old.openUntil(),
                old.ladenSpeedKn(),
                old.ballastSpeedKn(),
                old.opexUsdPerDay(),
                old.hullValueUsd(),
                old.permits(),
                old.lastGrade(),
                List.of(docking));
    }

    private static Cargo cargo(Matcher said) {
        double freight = Double.parseDouble(said.group(10));
        return new Cargo(
                new CargoId(said.group(2)),
                said.group(2),
                said.group(1).equals("spot") ? Commitment.SPOT : Commitment.CONTRACT,
                new GradeId(said.group(3)),
                Double.parseDouble(said.group(4)),
                Double.parseDouble(said.group(5)),
                new PortId(said.group(6)),
                new PortId(said.group(7)),
                new Laycan(day(said.group(8)), day(said.group(9))),
                said.group(13) == null ? null : new Window(day("2026-08-01"), day(said.group(13))),
                said.group(11) == null ? new FreightTerms.LumpSum(freight) : new FreightTerms.PerTonne(freight),
                2.5,
                number(said.group(12)),
                said.group(14) == null ? Set.of() : Set.of(said.group(14)),
                "AZ",
                null,
                "");
    }

    private static @Nullable Double number(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }

    public static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
