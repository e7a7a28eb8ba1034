package argosy.domain.draft;

import static argosy.domain.draft.CatalogueRows.known;

import argosy.domain.ComplianceBook;
import argosy.domain.ComplianceBook.DatedPermit;
import argosy.domain.ComplianceBook.ShipPapers;
import argosy.domain.OffHire;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the fleet and its off-hires.
final class FleetRows {
    private final World world;
    private final Window period;
    private final ProblemList problems;
    private final Map<String, List<OffHire>> offHires = new TreeMap<>();
    private final List<ShipPapers> papers = new ArrayList<>();
    private ComplianceBook compliance = ComplianceBook.EMPTY;

    FleetRows(World world, Window period, ProblemList problems) {
        this.world = world;
        this.period = period;
        this.problems = problems;
    }

    List<Vessel> read(ScenarioDraft draft) {
        List<String> ids = draft.findTable("vessels").stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> new Cells(ScenarioTables.VESSELS, table, row, new ProblemList())))
                .map(cells -> cells.text("id", ""))
                .toList();
        draft.findTable("off-hires").ifPresent(table -> readOffHires(table, ids));
        ComplianceRows rules = new ComplianceRows(world, draft, ids, problems);
        compliance = rules.read(List.of());
        List<Vessel> vessels = new ArrayList<>();
        draft.findTable("vessels")
                .ifPresent(table -> new TableRules(ScenarioTables.VESSELS, table, problems)
                        .each(false, cells -> readVessel(cells, vessels)));
        compliance = new ComplianceBook(
                compliance.listed(),
                compliance.vettings(),
                compliance.iceRules(),
                compliance.seasonLimits(),
                compliance.permits(),
                papers,
                compliance.years());
        return vessels;
    }

    /// Permits, lists and rules of the draft read last.
    ComplianceBook compliance() {
        return compliance;
    }

    private void readOffHires(DraftTable table, List<String> ids) {
        new TableRules(ScenarioTables.OFF_HIRES, table, problems).each(false, cells -> {
            String vessel = World.id(cells, "vessel", "VESSEL-UNKNOWN", ids);
            PortId port = world.port(cells, "port");
            Window window = PassageRows.window(cells);
            String reason = cells.text("reason", "off hire");
            if (window != null && cells.isSound()) {
                checkOverlap(cells, vessel, window);
                offHires.computeIfAbsent(vessel, it -> new ArrayList<>()).add(new OffHire(port, window, reason));
            }
        });
    }

    private void checkOverlap(Cells cells, String vessel, Window window) {
        boolean overlaps = offHires.getOrDefault(vessel, List.of()).stream()
                .anyMatch(other -> other.window().overlaps(window));
        if (overlaps) {
            cells.problem(
                    "from",
                    "OFF-HIRE-OVERLAP",
                    "%s is off hire twice at once".formatted(vessel),
                    "make one row of them or move one");
        }
    }

    private void readVessel(Cells cells, List<Vessel> vessels) {
        String id = cells.text("id", null);
        Instant openFrom = cells.moment("openFrom", period.from());
        Instant openUntil = cells.moment("openUntil", period.to());
        if (cells.areGood("openFrom", "openUntil") && openUntil.isBefore(openFrom)) {
            cells.problem(
                    "openUntil",
                    "OPEN-ORDER",
                    "%s is before openFrom %s".formatted(openUntil, openFrom),
                    "exchange openFrom and openUntil");
        }
        checkPeriod(cells, openFrom, openUntil);
        Vessel vessel = new Vessel(
                new VesselId(known(id)),
                cells.text("name", id),
                world.vesselClass(cells, "class"),
                cells.country("flag", null),
                world.port(cells, "openPort"),
                openFrom,
                openUntil.isBefore(openFrom) ? openFrom : openUntil,
                cells.number("ladenSpeedKn", null),
                cells.number("ballastSpeedKn", null),
                cells.number("opexUsdPerDay", null),
                cells.number("hullValueUsd", null),
                permits(cells, id, openFrom, openUntil),
                world.grade(cells, "lastGrade"),
                offHires.getOrDefault(id, List.of()));
        if (cells.isSound()) {
            vessels.add(vessel);
            papers.add(new ShipPapers(
                    vessel.id(), cells.text("imo", ""), cells.text("owner", ""), cells.text("yard", "")));
        }
    }

    /// Her undated permits, and dated ones that cover all the time in which she is planned: others would let
    /// a plan use them out of their time.
    private Set<String> permits(Cells cells, String id, Instant openFrom, Instant openUntil) {
        Set<String> held = new TreeSet<>(cells.list("permits", List.of()));
        Instant from = openFrom.isBefore(period.from()) ? period.from() : openFrom;
        Instant until = openUntil.isAfter(period.to()) ? period.to() : openUntil;
        for (DatedPermit permit : compliance.permits()) {
            if (!permit.vessel().value().equals(id) || until.isBefore(from)) {
                continue;
            }
            if (compliance.covers(permit.vessel(), permit.permit(), new Window(from, until))) {
                held.add(permit.permit());
            } else if (!held.contains(permit.permit())) {
                cells.warn(
                        "permits",
                        "PERMIT-PART",
                        "%s of %s does not cover the time from %s to %s".formatted(permit.permit(), id, from, until),
                        "she is planned without it; set openUntil to the end of the permit");
            }
        }
        return Set.copyOf(held);
    }

    private void checkPeriod(Cells cells, Instant openFrom, Instant openUntil) {
        if (cells.isSound() && !new Window(openFrom, openUntil).overlaps(period)) {
            cells.warn(
                    "openFrom",
                    "OPEN-OUTSIDE",
                    "she is not open at any time of the period",
                    "check her dates; she is planned nothing");
        }
    }
}
