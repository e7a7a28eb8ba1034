package argosy.planning.refine;

import argosy.planning.model.Lift;
import argosy.planning.model.PlanningProblem;
import argosy.search.Route;
import argosy.search.Solution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Timetables of a whole fleet: chosen ship by ship, then made to fit the berths.
///
/// A ship's timetable is never dearer than the optimiser's own; only a full berth can make it so.
public final class FleetTimer {
    private final PlanningProblem planning;
    private final Choices choices;

    public FleetTimer(PlanningProblem planning, Choices choices) {
        this.planning = planning;
        this.choices = choices;
    }

    /// A fleet's timetables.
    ///
    /// @param solution what they carry: the given one, less what full berths took away
    /// @param crowded  cargoes taken away, ids of the problem
    public record Timed(Solution solution, List<Timetable> timetables, List<Integer> crowded) {
        public Timed {
            timetables = List.copyOf(timetables);
            crowded = List.copyOf(crowded);
        }

        /// Cost of all routes, rewards of blocks and cargoes left not counted.
        public long cents() {
            return timetables.stream().mapToLong(Timetable::cents).sum();
        }
    }

    public Timed time(Solution solution) {
        return new BerthQueues(planning, this).fit(solution);
    }

    /// A piece of work that must wait for a berth.
    record Work(int cargo, boolean pickup) {}

    /// With every choice open; empty only when waiting makes it impossible.
    Optional<Timetable> best(Route route, Map<Work, Long> waits) {
        return new RouteTimer(planning, route.vessel(), new Open(route.vessel(), waits)).time(route);
    }

    private final class Open implements RouteTimer.Options {
        private final int vessel;
        private final Map<Work, Long> waits;

        Open(int vessel, Map<Work, Long> waits) {
            this.vessel = vessel;
            this.waits = waits;
        }

        @Override
        public List<Double> speedsKn(boolean laden) {
            return choices.speedsKn(vessel, laden);
        }

        @Override
        public List<Double> tonnes(int cargo) {
            return choices.tonnes(vessel, cargo);
        }

        @Override
        public long notBefore(int cargo, boolean pickup) {
            return waits.getOrDefault(new Work(cargo, pickup), Long.MIN_VALUE);
        }
    }

    /// The optimiser's own choices: planned speeds, tonnes safe on every day.
    public static Optional<Timetable> planned(PlanningProblem planning, Route route) {
        int vessel = route.vessel();
        return new RouteTimer(planning, vessel, new RouteTimer.Options() {
                    @Override
                    public List<Double> speedsKn(boolean laden) {
                        return planning.facts()
                                .speedsKn(planning.vessels().get(vessel), laden)
                                .subList(0, 1);
                    }

                    @Override
                    public List<Double> tonnes(int cargo) {
                        return planning.lift(vessel, cargo) instanceof Lift.Can can ? List.of(can.tonnes()) : List.of();
                    }

                    @Override
                    public long notBefore(int cargo, boolean pickup) {
                        return Long.MIN_VALUE;
                    }
                })
                .time(route);
    }
}
