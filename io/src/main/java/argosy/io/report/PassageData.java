package argosy.io.report;

import argosy.domain.GeoPoint;
import argosy.domain.NavigationSeason;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.RouteLeg;
import argosy.domain.SeasonYear;
import argosy.domain.TimedLeg;
import argosy.domain.Window;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.io.plan.DomainJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The scenario's passages with their limits and the days they are shut, and how often the plan uses each.
final class PassageData {
    private final Plan plan;
    private final LineBook lines;
    private final Map<PassageId, RouteLeg> sailed = new HashMap<>();
    private final Map<PassageId, Integer> transits = new HashMap<>();

    private PassageData(Plan plan, LineBook lines) {
        this.plan = plan;
        this.lines = lines;
    }

    static List<ObjectNode> of(Plan plan, LineBook lines) {
        PassageData data = new PassageData(plan, lines);
        data.countTransits();
        List<ObjectNode> passages = new ArrayList<>();
        plan.scenario().passages().forEach(passage -> passages.add(data.passage(passage)));
        return passages;
    }

    private void countTransits() {
        for (VesselPlan vessel : plan.vessels()) {
            for (Movement movement : vessel.movements()) {
                if (movement instanceof Sailing sailing) {
                    countTransits(sailing);
                }
            }
        }
    }

    private void countTransits(Sailing sailing) {
        PassageId before = null;
        for (TimedLeg timed : sailing.legs()) {
            PassageId passage = timed.leg().passage();
            if (passage != null && !passage.equals(before)) {
                transits.merge(passage, 1, Integer::sum);
            }
            if (passage != null) {
                sailed.merge(passage, timed.leg(), (a, b) -> a.distanceNm() >= b.distanceNm() ? a : b);
            }
            before = passage;
        }
    }

    private ObjectNode passage(Passage passage) {
        ObjectNode node = DomainJson.mapper().createObjectNode();
        node.put("id", passage.id().value());
        node.put("name", passage.name());
        node.put("kind", passage.kind().name());
        node.put("loa", passage.maxLoaM());
        node.put("beam", passage.maxBeamM());
        node.put("air", passage.maxAirDraughtM());
        node.put("draught", passage.maxDraughtM());
        node.put("kn", passage.speedLimitKn());
        node.put("locks", passage.lockCount());
        node.put("waitH", passage.waitHours());
        node.put("transits", transits.getOrDefault(passage.id(), 0));
        RouteLeg leg = sailed.get(passage.id());
        if (leg != null) {
            node.put("line", lines.numberOf(leg));
            GeoPoint middle = leg.line().get(leg.line().size() / 2);
            node.put("lat", middle.latDeg()).put("lon", middle.lonDeg());
        }
        ReportData.provenance(node, passage.provenance());
        calendar(node, passage);
        return node;
    }

    private void calendar(ObjectNode node, Passage passage) {
        Window period = plan.scenario().period();
        ArrayNode shut = node.putArray("shut");
        NavigationSeason season = passage.season();
        if (season != null) {
            node.put(
                    "season",
                    "%s to %s"
                            .formatted(season.typicalOpens(), season.typicalCloses())
                            .replace("--", ""));
            closedSpans(season, period).forEach(window -> ReportData.window(shut.addArray(), window));
        }
        ArrayNode closures = node.putArray("closures");
        passage.closures().stream()
                .filter(closure -> closure.window().overlaps(period))
                .forEach(closure ->
                        ReportData.window(closures.addArray(), closure.window()).add(closure.reason()));
        ArrayNode draughts = node.putArray("draughts");
        passage.draughts().stream()
                .filter(limit -> limit.window().overlaps(period))
                .forEach(limit ->
                        ReportData.window(draughts.addArray(), limit.window()).add(limit.draughtM()));
    }

    /// The parts of `period` outside every season, known or typical.
    private static List<Window> closedSpans(NavigationSeason season, Window period) {
        List<Window> spans = new ArrayList<>();
        Instant shutFrom = period.from();
        int lastYear = period.to().atZone(season.zone()).getYear();
        for (int year = period.from().atZone(season.zone()).getYear(); year <= lastYear; year++) {
            Window open = openIn(season, year);
            if (open.from().isAfter(shutFrom) && open.from().isBefore(period.to())) {
                spans.add(new Window(shutFrom, open.from()));
            }
            shutFrom = open.to().isAfter(shutFrom) ? open.to() : shutFrom;
        }
        if (shutFrom.isBefore(period.to())) {
            spans.add(new Window(shutFrom, period.to()));
        }
        return spans;
    }

    private static Window openIn(NavigationSeason season, int year) {
        SeasonYear known = season.years().stream()
                .filter(one -> one.opens().getYear() == year)
                .findFirst()
                .orElse(null);
        LocalDate opens = known == null ? season.typicalOpens().atYear(year) : known.opens();
        LocalDate closes = known == null ? season.typicalCloses().atYear(year) : known.closes();
        return new Window(
                opens.atStartOfDay(season.zone()).toInstant(),
                closes.plusDays(1).atStartOfDay(season.zone()).toInstant());
    }
}
