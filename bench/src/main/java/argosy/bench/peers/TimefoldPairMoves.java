package argosy.bench.peers;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import argosy.bench.peers.TimefoldPlan.Ship;
import argosy.bench.peers.TimefoldPlan.Stop;
import java.util.Iterator;
import java.util.List;
import java.util.SequencedCollection;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Moves that take a cargo's two stops together to two places of one ship, or ashore. Timefold has none of its own, and
/// single stops can hardly move without breaking a pair.
public final class TimefoldPairMoves implements MoveIteratorFactory<TimefoldPlan, TimefoldPairMoves.PairMove> {
    @Override
    public long getSize(ScoreDirector<TimefoldPlan> director) {
        TimefoldPlan plan = director.getWorkingSolution();
        return (long) plan.stops.size() * plan.stops.size() * plan.ships.size();
    }

    @Override
    public Iterator<PairMove> createOriginalMoveIterator(ScoreDirector<TimefoldPlan> director) {
        throw new UnsupportedOperationException("Pair moves are drawn at random only.");
    }

    @Override
    public Iterator<PairMove> createRandomMoveIterator(ScoreDirector<TimefoldPlan> director, RandomGenerator random) {
        TimefoldPlan plan = director.getWorkingSolution();
        Network network = plan.facts.network();
        PlanningListVariableMetaModel<TimefoldPlan, Ship, Stop> list = ((InnerScoreDirector<TimefoldPlan, ?>) director)
                .getSolutionDescriptor()
                .getMetaModel()
                .genuineEntity(Ship.class)
                .listVariable("stops", Stop.class);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public PairMove next() {
                int cargo = random.nextInt(network.cargoes());
                Stop pickup = plan.stops.get(cargo);
                Stop delivery = plan.stops.get(cargo + network.cargoes());
                if (pickup.ship != null && random.nextInt(20) == 0) {
                    return new PairMove(list, pickup, delivery, null, 0, 0);
                }
                Ship target = plan.ships.get(random.nextInt(network.vessels()));
                while (!network.allows(target.vessel, cargo)) {
                    target = plan.ships.get(random.nextInt(network.vessels()));
                }
                int size = target.stops.size();
                size -= target.equals(pickup.ship) ? 1 : 0;
                size -= target.equals(delivery.ship) ? 1 : 0;
                int first = random.nextInt(size + 1);
                int second = first + 1 + (int) ((size - first + 1) * Math.pow(random.nextDouble(), 3));
                return new PairMove(list, pickup, delivery, target, first, Math.min(second, size + 1));
            }
        };
    }

    /// Both stops to `target`, the pickup at `first`, the delivery at `second` (counted with the pickup in place);
    /// ashore
    /// if `target` is null.
    public record PairMove(
            PlanningListVariableMetaModel<TimefoldPlan, Ship, Stop> list,
            Stop pickup,
            Stop delivery,
            @Nullable Ship target,
            int first,
            int second)
            implements Move<TimefoldPlan> {
        @Override
        public void execute(MutableSolutionView<TimefoldPlan> view) {
            if (delivery.ship != null) {
                view.unassignValue(list, delivery);
            }
            if (pickup.ship != null) {
                view.unassignValue(list, pickup);
            }
            if (target != null) {
                view.assignValueAndAdd(list, pickup, target, first);
                view.assignValueAndAdd(list, delivery, target, second);
            }
        }

        @Override
        public SequencedCollection<Object> getPlanningEntities() {
            return target == null ? List.of() : List.of(target);
        }

        @Override
        public SequencedCollection<@Nullable Object> getPlanningValues() {
            return List.of(pickup, delivery);
        }
    }
}
