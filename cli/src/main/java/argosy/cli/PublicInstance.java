package argosy.cli;

import argosy.instances.LilimChecker;
import argosy.instances.LilimInstance;
import argosy.instances.LilimProblem;
import argosy.instances.LilimReader;
import argosy.instances.SolutionFile;
import argosy.instances.TrampChecker;
import argosy.instances.TrampInstance;
import argosy.instances.TrampProblem;
import argosy.instances.TrampReader;
import argosy.search.Problem;
import argosy.search.SearchResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A public instance of either kind: its problem, its prices in print, and its independent checker.
interface PublicInstance {
    /// The problem for the optimiser.
    Problem problem();

    /// An objective of the problem as people read it.
    String price(long objective);

    /// The checked answer.
    SolveCommand.Answer answer(SearchResult result);

    /// Reads an instance.
    static PublicInstance read(SolveCommand.Kind kind, Path file) {
        return switch (kind) {
            case TRAMP -> Tramp.of(TrampReader.read(file));
            case LILIM -> Lilim.of(LilimReader.read(file));
        };
    }

    private static void require(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The independent checker refuses the answer: " + faults);
        }
    }

    /// A tramp instance.
    record Tramp(TrampInstance instance, Problem problem) implements PublicInstance {
        static Tramp of(TrampInstance instance) {
            return new Tramp(instance, TrampProblem.of(instance));
        }

        @Override
        public String price(long objective) {
            return String.valueOf(objective);
        }

        @Override
        public SolveCommand.Answer answer(SearchResult result) {
            Map<Integer, List<Integer>> routes = TrampProblem.routes(result.solution());
            TrampChecker.Verdict verdict = TrampChecker.check(instance, routes);
            require(verdict.faults());
            if (verdict.objective() != result.objective()) {
                throw new IllegalStateException("The independent checker counts %d, the optimiser %d."
                        .formatted(verdict.objective(), result.objective()));
            }
            // All costs of the format are non-negative, so zero is a bound when none was computed.
            long bound = Math.max(0, result.lowerBound());
            double gap = 100.0 * (double) (result.objective() - bound) / Math.max(1.0, (double) result.objective());
            return new SolveCommand.Answer(
                    String.valueOf(result.objective()),
                    String.valueOf(bound),
                    gap,
                    result.provenOptimal(),
                    result.nanos() / 1e9,
                    result.nanosToBest() / 1e9,
                    Optional.empty(),
                    SolutionFile.tramp(routes));
        }
    }

    /// A Li and Lim instance.
    record Lilim(LilimInstance instance, Problem problem) implements PublicInstance {
        static Lilim of(LilimInstance instance) {
            return new Lilim(instance, LilimProblem.of(instance));
        }

        @Override
        public String price(long objective) {
            return String.format(Locale.ROOT, "%.4f", distance(objective));
        }

        private double distance(long objective) {
            long perVehicle = problem.vessel(0).fixedCost();
            return Math.floorMod(objective, perVehicle) / 1e6;
        }

        @Override
        public SolveCommand.Answer answer(SearchResult result) {
            List<List<Integer>> routes = LilimProblem.routes(instance, result.solution());
            LilimChecker.Verdict verdict = LilimChecker.check(instance, routes);
            require(verdict.faults());
            long perVehicle = problem.vessel(0).fixedCost();
            boolean vehiclesProven =
                    result.lowerBound() > 0 && Math.ceilDiv(result.lowerBound(), perVehicle) > verdict.vehicles();
            double bound = vehiclesProven || result.provenOptimal()
                    ? (double) (result.lowerBound() - verdict.vehicles() * perVehicle) / 1e6
                    : 0;
            double distance = verdict.distance();
            return new SolveCommand.Answer(
                    String.format(Locale.ROOT, "%.4f", distance),
                    String.format(Locale.ROOT, "%.4f", bound),
                    distance <= 0 ? 0 : Math.max(0, 100 * (distance - bound) / distance),
                    result.provenOptimal(),
                    result.nanos() / 1e9,
                    result.nanosToBest() / 1e9,
                    Optional.of(verdict.vehicles()),
                    SolutionFile.lilim(routes));
        }
    }
}
