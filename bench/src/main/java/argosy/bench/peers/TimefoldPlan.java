package argosy.bench.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.IndexShadowVariable;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The planning model Timefold is given: a list of stops per ship; stops may stay unassigned.
///
/// Timefold builds and fills these classes by reflection, hence public fields and no records.
@PlanningSolution
@SuppressWarnings("NullAway.Init")
public class TimefoldPlan {
    /// The problem behind it.
    @ProblemFactProperty
    public TimefoldFacts facts;

    /// All ships.
    @PlanningEntityCollectionProperty
    public List<Ship> ships;

    /// All stops, pickups first.
    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    public List<Stop> stops;

    /// How good it is.
    @PlanningScore
    public @Nullable HardSoftScore score;

    public TimefoldPlan() {}

    TimefoldPlan(TimefoldFacts facts, List<Ship> ships, List<Stop> stops) {
        this.facts = facts;
        this.ships = ships;
        this.stops = stops;
    }

    /// A ship and her stops in order.
    @PlanningEntity
    public static class Ship {
        /// Her number.
        public int vessel;

        /// Her stops.
        @PlanningListVariable(allowsUnassignedValues = true)
        public List<Stop> stops = new ArrayList<>();

        public Ship() {}

        Ship(int vessel) {
            this.vessel = vessel;
        }

        @Override
        public String toString() {
            return "ship " + vessel;
        }
    }

    /// A pickup or delivery.
    @PlanningEntity
    public static class Stop {
        /// Its number: cargo, or number of cargoes plus cargo for the delivery.
        public int number;

        /// The ship that calls, if any.
        @InverseRelationShadowVariable(sourceVariableName = "stops")
        public @Nullable Ship ship;

        /// Position in her list.
        @IndexShadowVariable(sourceVariableName = "stops")
        public @Nullable Integer index;

        public Stop() {}

        Stop(int number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return "stop " + number;
        }
    }
}
