package argosy.planning.estimate;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import argosy.economics.DraughtAt;
import argosy.network.passage.PassageCalendar;
import argosy.planning.model.RouteBook;
import argosy.planning.model.ScenarioFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A route put on the clock from a moment of departure: waits where a passage is closed or, on that day, too shallow.
///
/// @param stuckAt where she waits for ever; null when she arrives
/// @param waited  seconds spent waiting before passages
record Clocked(
        Found found, List<DraughtAt> draughts, @Nullable Passage stuckAt, long waited) {
    Clocked {
        draughts = List.copyOf(draughts);
    }

    /// @param cargoT aboard; zero goes through at any draught
    static Clocked of(Timing timing, Route route, Instant departs, double speedKn, double cargoT) {
        List<TimedLeg> legs = new ArrayList<>();
        List<DraughtAt> draughts = new ArrayList<>();
        Instant now = departs;
        long waited = 0;
        PassageId previous = null;
        for (RouteLeg leg : route.legs()) {
            Instant starts = now;
            PassageId id = leg.passage();
            if (id != null && !id.equals(previous)) {
                Optional<Instant> entry = timing.entry(id, now, cargoT);
                if (entry.isEmpty()) {
                    return new Clocked(new Found(route, legs, departs, now), draughts, timing.passage(id), waited);
                }
                starts = entry.get();
                timing.limit(id, starts).ifPresent(draughts::add);
                waited += starts.getEpochSecond() - now.getEpochSecond();
            }
            Instant leaves = starts.plusSeconds(ScenarioFacts.seconds(leg.totalHours(speedKn)));
            legs.add(new TimedLeg(leg, now, starts, leaves));
            now = leaves;
            previous = id;
        }
        return new Clocked(new Found(route, legs, departs, now), draughts, null, waited);
    }

    /// Where she waits longest and until when, in words; empty when she never waits.
    Optional<String> longestWait() {
        return found.timedLegs().stream()
                .filter(timed -> timed.starts().isAfter(timed.enters()))
                .max(Comparator.comparing(timed -> Duration.between(timed.enters(), timed.starts())))
                .map(timed -> "%s lets her in on %s".formatted(timed.leg().name(), timed.starts()));
    }

    /// Passages as this vessel class meets them.
    static final class Timing {
        private final ScenarioFacts facts;
        private final RouteBook routes;
        private final VesselClass vesselClass;
        private final Map<PassageId, Passage> passages;

        Timing(ScenarioFacts facts, RouteBook routes, VesselClass vesselClass) {
            this.facts = facts;
            this.routes = routes;
            this.vesselClass = vesselClass;
            passages = facts.scenario().passages().stream().collect(Collectors.toMap(Passage::id, Function.identity()));
        }

        private Optional<Instant> entry(PassageId id, Instant at, double cargoT) {
            Optional<PassageCalendar> calendar = routes.findCalendar(vesselClass, id);
            Passage passage = passage(id);
            if (calendar.isEmpty() || passage == null) {
                return Optional.of(at);
            }
            double draughtM = facts.intake().draughtM(vesselClass, cargoT, facts.densityTPerM3(passage.waters()))
                    + facts.trimAllowanceM();
            return calendar.get().earliestEntry(at, cargoT > 0 ? draughtM : Double.MIN_VALUE);
        }

        private Optional<DraughtAt> limit(PassageId id, Instant at) {
            Passage passage = passage(id);
            return routes.findCalendar(vesselClass, id)
                    .filter(calendar -> passage != null && calendar.draughtAt(at) < PassageCalendar.NO_LIMIT_M)
                    .map(calendar -> new DraughtAt(
                            id.value(),
                            calendar.draughtAt(at),
                            facts.densityTPerM3(Objects.requireNonNull(passage).waters())));
        }

        private @Nullable Passage passage(PassageId id) {
            return passages.get(id);
        }
    }
}
