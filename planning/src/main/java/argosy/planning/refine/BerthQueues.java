package argosy.planning.refine;

import argosy.domain.Cargo;
import argosy.domain.PortId;
import argosy.planning.model.PlanningProblem;
import argosy.planning.refine.FleetTimer.Timed;
import argosy.planning.refine.FleetTimer.Work;
import argosy.planning.refine.Timetable.Call;
import argosy.search.Route;
import argosy.search.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a fleet's timetables fit the berths: where too many ships are at a port at once, one of them waits for the
/// first that leaves; where none can, the cargo that costs least is left.
///
/// Each round mends the earliest crowd, the cheapest way. Not proven the best: what is proven is the bound, which knows
/// no berths.
final class BerthQueues {
    private static final int MOST_ROUNDS = 2_000;

    private final PlanningProblem planning;
    private final FleetTimer timer;
    private final Map<PortId, Integer> berths = new HashMap<>();
    private final Map<Work, Long> waits = new HashMap<>();
    private final List<Timetable> timetables = new ArrayList<>();
    private final List<Integer> crowded = new ArrayList<>();

    BerthQueues(PlanningProblem planning, FleetTimer timer) {
        this.planning = planning;
        this.timer = timer;
        for (PortId port : planning.ports()) {
            OptionalInt count = planning.facts().berths(port);
            count.ifPresent(most -> berths.put(port, most));
        }
    }

    /// Work at a port by one ship.
    private record Stay(int vessel, Call call, PortId port) {}

    Timed fit(Solution given) {
        Solution solution = given;
        for (Route route : solution.routes()) {
            timetables.add(timer.best(route, Map.of())
                    .orElseThrow(() -> new IllegalStateException("Route %s cannot be sailed.".formatted(route))));
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Stay> crowd = firstCrowd();
            if (crowd.isEmpty()) {
                return new Timed(solution, timetables, crowded);
            }
            solution = mend(solution, crowd);
        }
        throw new IllegalStateException("Berths are still too full after %d rounds.".formatted(MOST_ROUNDS));
    }

    /// Ships at one port at once, more than it has berths for; the last is the newcomer. Empty when all fit.
    private List<Stay> firstCrowd() {
        List<Stay> stays = new ArrayList<>();
        for (Timetable timetable : timetables) {
            for (Call call : timetable.calls()) {
                if (!planning.isBlock(call.cargo()) && berths.containsKey(portOf(call))) {
                    stays.add(new Stay(timetable.vessel(), call, portOf(call)));
                }
            }
        }
        stays.sort(Comparator.<Stay>comparingLong(stay -> stay.call.began()).thenComparingInt(Stay::vessel));
        for (int at = 0; at < stays.size(); at++) {
            Stay newcomer = stays.get(at);
            List<Stay> there = stays.subList(0, at).stream()
                    .filter(stay -> stay.port.equals(newcomer.port) && stay.vessel != newcomer.vessel)
                    .filter(stay -> stay.call.finished() > newcomer.call.began())
                    .collect(Collectors.toCollection(ArrayList::new));
            long ships = there.stream().mapToInt(Stay::vessel).distinct().count();
            if (ships >= berths.getOrDefault(newcomer.port, Integer.MAX_VALUE)) {
                there.add(newcomer);
                return there;
            }
        }
        return List.of();
    }

    private PortId portOf(Call call) {
        Cargo cargo = planning.cargoes().get(call.cargo());
        return call.pickup() ? cargo.loadPort() : cargo.dischargePort();
    }

    private record Remedy(Timetable timetable, Work work, long until, long extraCents) {}

    private Solution mend(Solution solution, List<Stay> crowd) {
        Remedy best = null;
        for (Stay waiting : crowd) {
            long until = crowd.stream()
                    .filter(stay -> stay.vessel != waiting.vessel)
                    .mapToLong(stay -> stay.call.finished())
                    .min()
                    .orElse(Long.MAX_VALUE);
            Remedy remedy = wait(solution, waiting, until);
            if (remedy != null && (best == null || remedy.extraCents < best.extraCents)) {
                best = remedy;
            }
        }
        if (best == null) {
            return leaveOne(solution, crowd);
        }
        waits.put(best.work, best.until);
        timetables.set(best.timetable.vessel(), best.timetable);
        return solution;
    }

    private @Nullable Remedy wait(Solution solution, Stay stay, long until) {
        if (until == Long.MAX_VALUE || until <= stay.call.began()) {
            return null;
        }
        Work work = new Work(stay.call.cargo(), stay.call.pickup());
        Map<Work, Long> longer = new HashMap<>(waits);
        longer.put(work, until);
        return timer.best(solution.route(stay.vessel), longer)
                .map(timetable -> new Remedy(
                        timetable,
                        work,
                        until,
                        timetable.cents() - timetables.get(stay.vessel).cents()))
                .orElse(null);
    }

    private Solution leaveOne(Solution solution, List<Stay> crowd) {
        Solution best = null;
        Timetable kept = null;
        int gone = -1;
        long least = Long.MAX_VALUE;
        for (Stay stay : crowd) {
            Route shorter = without(solution.route(stay.vessel), stay.call.cargo());
            Optional<Timetable> timetable = timer.best(shorter, waits);
            long extra = timetable.map(Timetable::cents).orElse(0L)
                    - timetables.get(stay.vessel).cents()
                    + planning.problem().omissionCost(stay.call.cargo());
            if (timetable.isPresent() && extra < least) {
                least = extra;
                best = solution.with(shorter);
                kept = timetable.get();
                gone = stay.call.cargo();
            }
        }
        if (best == null || kept == null) {
            throw new IllegalStateException("No ship of a crowded port can do without its cargo.");
        }
        crowded.add(gone);
        timetables.set(kept.vessel(), kept);
        return best;
    }

    private static Route without(Route route, int cargo) {
        return Route.of(
                route.vessel(),
                route.stops().stream()
                        .filter(stop -> stop != cargo)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
