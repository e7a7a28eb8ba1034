package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.Vessel;
import argosy.domain.plan.CargoWork;
import argosy.economics.DraughtAt;
import argosy.network.passage.PassageCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Permitted draughts on a laden way over the days in which a cargo can pass them.
///
/// A passage is entered between its laycan's first and last moment plus loading and the sailing to it. `shallowest`
/// takes the least draught of these days, so that the quantity is safe whenever she loads; otherwise the deepest.
final class WayDraughts {
    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final Vessel vessel;
    private final Cargo cargo;
    private final Route route;

    WayDraughts(ScenarioFacts facts, RouteBook routes, Vessel vessel, Cargo cargo, Route route) {
        this.facts = facts;
        this.routes = routes;
        this.vessel = vessel;
        this.cargo = cargo;
        this.route = route;
    }

    List<DraughtAt> list(boolean shallowest) {
        List<DraughtAt> draughts = new ArrayList<>();
        addPort(draughts, facts.port(cargo.loadPort()));
        Duration sinceLaycan = loading();
        PassageId previous = null;
        for (RouteLeg leg : route.legs()) {
            PassageId passage = leg.passage();
            if (passage != null && !passage.equals(previous)) {
                addPassage(draughts, passage, sinceLaycan, shallowest);
            }
            previous = passage;
            sinceLaycan = sinceLaycan.plusSeconds(ScenarioFacts.seconds(leg.totalHours(vessel.ladenSpeedKn())));
        }
        addPort(draughts, facts.port(cargo.dischargePort()));
        return draughts;
    }

    private Duration loading() {
        return Duration.ofSeconds(ScenarioFacts.seconds(facts.pricer()
                .stayHours(
                        facts.classOf(vessel),
                        facts.port(cargo.loadPort()),
                        facts.grade(cargo),
                        cargo.minT(),
                        CargoWork.LOAD)));
    }

    private void addPort(List<DraughtAt> draughts, Port port) {
        Double draughtM = port.maxDraughtM();
        if (draughtM != null) {
            draughts.add(new DraughtAt("port " + port.id(), draughtM, facts.densityTPerM3(port.area())));
        }
    }

    private void addPassage(List<DraughtAt> draughts, PassageId id, Duration sinceLaycan, boolean shallowest) {
        Optional<PassageCalendar> calendar = routes.findCalendar(facts.classOf(vessel), id);
        Optional<Passage> passage = facts.scenario().findPassage(id);
        if (calendar.isPresent() && passage.isPresent()) {
            double draughtM = permitted(calendar.get(), sinceLaycan, shallowest);
            if (draughtM < PassageCalendar.NO_LIMIT_M) {
                draughts.add(new DraughtAt(
                        id.value(), draughtM, facts.densityTPerM3(passage.get().waters())));
            }
        }
    }

    /// Zero when it opens no more.
    private double permitted(PassageCalendar calendar, Duration sinceLaycan, boolean shallowest) {
        Instant first = within(calendar, cargo.laycan().opens().plus(sinceLaycan));
        Instant last = within(calendar, cargo.laycan().cancels().plus(sinceLaycan));
        List<PassageCalendar.Step> open = steps(calendar, first, last);
        if (open.isEmpty()) {
            return calendar.opensAgain(last).map(calendar::draughtAt).orElse(0.0);
        }
        return shallowest
                ? open.stream()
                        .mapToDouble(PassageCalendar.Step::draughtM)
                        .min()
                        .orElse(0)
                : open.stream()
                        .mapToDouble(PassageCalendar.Step::draughtM)
                        .max()
                        .orElse(0);
    }

    private static Instant within(PassageCalendar calendar, Instant at) {
        Instant notEarly = at.isBefore(calendar.span().from()) ? calendar.span().from() : at;
        return notEarly.isAfter(calendar.span().to()) ? calendar.span().to() : notEarly;
    }

    private static List<PassageCalendar.Step> steps(PassageCalendar calendar, Instant first, Instant last) {
        List<PassageCalendar.Step> found = new ArrayList<>();
        List<PassageCalendar.Step> all = calendar.steps();
        for (int at = 0; at < all.size(); at++) {
            boolean endsBefore = at + 1 < all.size() && !all.get(at + 1).from().isAfter(first);
            boolean startsAfter = all.get(at).from().isAfter(last);
            if (!endsBefore && !startsAfter && all.get(at).draughtM() > 0) {
                found.add(all.get(at));
            }
        }
        return found;
    }
}
