package argosy.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.search.Cancellation;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerResult;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearModel;
import argosy.search.linear.LinearResult;
import argosy.search.linear.LinearSession;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every back end must do alike.
class SolverContractTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    static Stream<LinearSolver> linear() {
        return Stream.of(new HighsLinear(), new OrToolsLinear(), new OjAlgo());
    }

    static Stream<IntegerSolver> integer() {
        return Stream.of(new HighsInteger(), new CpSatInteger(), new OrToolsInteger(), new OjAlgo());
    }

    /// Minimise -3x - 2y, x + y <= 4, x + 3y <= 6, 0 <= x <= 3: optimum -11 at (3, 1).
    private static LinearModel small() {
        LinearModel model = new LinearModel();
        model.addColumn(-3, 0, 3);
        model.addColumn(-2, 0, 10);
        model.addRow(-INFINITY, 4);
        model.addRow(-INFINITY, 6);
        model.addEntry(0, 0, 1);
        model.addEntry(0, 1, 1);
        model.addEntry(1, 0, 1);
        model.addEntry(1, 1, 3);
        return model;
    }

    @ParameterizedTest
    @MethodSource("linear")
    void anOptimumHasValuesAndDualsThatPriceIt(LinearSolver solver) {
        try (LinearSession session = solver.open(small())) {
            LinearResult result = session.solve(INFINITY, new Cancellation());
            assertThat(result.status()).isEqualTo(SolveStatus.OPTIMAL);
            assertThat(result.objective()).isCloseTo(-11, within(1e-6));
            assertThat(result.value(0)).isCloseTo(3, within(1e-6));
            double dualObjective = 4 * result.dual(0) + 6 * result.dual(1);
            double atBound = 3 * (-3 - result.dual(0) - result.dual(1));
            assertThat(dualObjective + atBound).isCloseTo(-11, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("linear")
    void aModelMayGrowBetweenSolves(LinearSolver solver) {
        LinearModel model = small();
        try (LinearSession session = solver.open(model)) {
            session.solve(INFINITY, new Cancellation());
            int column = model.addColumn(-10, 0, 1);
            model.addEntry(0, column, 1);
            assertThat(session.solve(INFINITY, new Cancellation()).objective()).isCloseTo(-19, within(1e-6));
            int row = model.addRow(-INFINITY, 0);
            model.addEntry(row, column, 1);
            assertThat(session.solve(INFINITY, new Cancellation()).objective()).isCloseTo(-11, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("linear")
    void boundsMayChangeBetweenSolves(LinearSolver solver) {
        LinearModel model = small();
        try (LinearSession session = solver.open(model)) {
            session.solve(INFINITY, new Cancellation());
            model.setBounds(0, 0, 0);
            assertThat(session.solve(INFINITY, new Cancellation()).objective()).isCloseTo(-4, within(1e-6));
            model.setBounds(0, 1, 2);
            assertThat(session.solve(INFINITY, new Cancellation()).objective()).isCloseTo(-26.0 / 3, within(1e-6));
            model.setBounds(1, 7, 10);
            assertThat(session.solve(INFINITY, new Cancellation()).status()).isEqualTo(SolveStatus.INFEASIBLE);
            model.setBounds(1, 0, 10);
            assertThat(session.solve(INFINITY, new Cancellation()).objective()).isCloseTo(-26.0 / 3, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("linear")
    void impossibleAndEndlessAreTold(LinearSolver solver) {
        LinearModel impossible = small();
        impossible.addEntry(impossible.addRow(20, INFINITY), 1, 1);
        try (LinearSession session = solver.open(impossible)) {
            assertThat(session.solve(INFINITY, new Cancellation()).status()).isEqualTo(SolveStatus.INFEASIBLE);
        }
        LinearModel endless = new LinearModel();
        endless.addColumn(-1, 0, INFINITY);
        endless.addColumn(1, 0, 1);
        int row = endless.addRow(-5, INFINITY);
        endless.addEntry(row, 0, 1);
        endless.addEntry(row, 1, 1);
        try (LinearSession session = solver.open(endless)) {
            assertThat(session.solve(INFINITY, new Cancellation()).status()).isNotEqualTo(SolveStatus.OPTIMAL);
        }
    }

    @ParameterizedTest
    @MethodSource("linear")
    void aCancelledLinearSolveSaysNothing(LinearSolver solver) {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        try (LinearSession session = solver.open(small())) {
            assertThat(session.solve(INFINITY, cancelled).status()).isEqualTo(SolveStatus.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("integer")
    void anIntegerOptimumMatchesItsBound(IntegerSolver solver) {
        IntegerResult result = solver.solve(partitioning(7, 8, 20), new double[0], IntegerLimits.ofSeconds(30));
        assertThat(result.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(result.objective()).isCloseTo(bruteForce(partitioning(7, 8, 20)), within(1e-6));
        assertThat(result.bound()).isCloseTo(result.objective(), within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("integer")
    void anImpossibleIntegerProgrammeIsTold(IntegerSolver solver) {
        LinearModel model = partitioning(3, 4, 6);
        int row = model.addRow(2, 2);
        model.addEntry(row, 0, 1);
        assertThat(solver.solve(model, new double[0], IntegerLimits.ofSeconds(30))
                        .status())
                .isEqualTo(SolveStatus.INFEASIBLE);
    }

    @ParameterizedTest
    @MethodSource("integer")
    void aCancelledIntegerSolveSaysNothing(IntegerSolver solver) {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        IntegerLimits limits = new IntegerLimits(10, INFINITY, 1, 1, cancelled);
        assertThat(solver.solve(small(), new double[0], limits).status()).isEqualTo(SolveStatus.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("integer")
    void anEndlessIntegerProgrammeIsNoOptimum(IntegerSolver solver) {
        LinearModel model = new LinearModel();
        model.addColumn(-1, 0, INFINITY);
        model.addEntry(model.addRow(0, INFINITY), 0, 1);
        IntegerLimits limits = IntegerLimits.ofSeconds(30);
        assertThat(solver.solve(model, new double[0], limits).status()).isNotEqualTo(SolveStatus.OPTIMAL);
    }

    /// Hard enough to last, so that the cancel comes in the middle.
    @ParameterizedTest
    @MethodSource("integer")
    void aCancelDuringTheSolveKeepsTheBestSoFar(IntegerSolver solver) throws InterruptedException {
        if (solver instanceof OjAlgo) {
            return; // It cannot be cancelled once it works.
        }
        LinearModel model = partitioning(5, 150, 6000);
        double[] hint = new double[model.columnCount()];
        for (int row = 0; row < 150; row++) {
            hint[row] = 1;
        }
        Cancellation cancellation = new Cancellation();
        Thread canceller = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancellation.cancel();
        });
        IntegerResult result = solver.solve(model, hint, new IntegerLimits(40, INFINITY, 1, 1, cancellation));
        canceller.join();
        assertThat(result.status().hasValues()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("integer")
    void theSameSeedGivesTheSameAnswer(IntegerSolver solver) {
        LinearModel model = partitioning(11, 8, 30);
        IntegerResult first = solver.solve(model, new double[0], IntegerLimits.ofSeconds(30));
        IntegerResult second = solver.solve(model, new double[0], IntegerLimits.ofSeconds(30));
        for (int column = 0; column < model.columnCount(); column++) {
            assertThat(second.isChosen(column)).isEqualTo(first.isChosen(column));
        }
    }

    @ParameterizedTest
    @MethodSource("integer")
    void atATimeLimitTheBestSoFarIsGiven(IntegerSolver solver) {
        if (solver instanceof OjAlgo) {
            return; // It knows no hint, so it may have found nothing yet.
        }
        LinearModel model = partitioning(5, 60, 3000);
        double[] hint = new double[model.columnCount()];
        for (int row = 0; row < 60; row++) {
            hint[row] = 1;
        }
        IntegerResult result = solver.solve(model, hint, IntegerLimits.ofSeconds(0.7));
        assertThat(result.status().hasValues()).isTrue();
        assertThat(result.bound()).isLessThanOrEqualTo(result.objective() + 1e-6);
    }

    /// Rows to be covered once by random columns; the first columns cover one row each, dearly.
    private static LinearModel partitioning(long seed, int rows, int columns) {
        SplittableRandom random = new SplittableRandom(seed);
        LinearModel model = new LinearModel();
        for (int row = 0; row < rows; row++) {
            model.addRow(1, 1);
            model.addEntry(row, model.addColumn(100, 0, 1), 1);
        }
        for (int k = 0; k < columns; k++) {
            int column = model.addColumn(20 + random.nextInt(200), 0, 1);
            for (int row = random.nextInt(3); row < rows; row += 1 + random.nextInt(rows)) {
                model.addEntry(row, column, 1);
            }
        }
        return model;
    }

    private static double bruteForce(LinearModel model) {
        int rows = model.rowCount();
        int[] cover = new int[model.columnCount()];
        for (int entry = 0; entry < model.entryCount(); entry++) {
            cover[model.entryColumn(entry)] |= 1 << model.entryRow(entry);
        }
        double[] best = new double[1 << rows];
        for (int set = 1; set < best.length; set++) {
            best[set] = Double.MAX_VALUE;
            for (int column = 0; column < cover.length; column++) {
                if (cover[column] != 0 && (cover[column] & ~set) == 0) {
                    best[set] = Math.min(best[set], best[set ^ cover[column]] + model.cost(column));
                }
            }
        }
        return best[best.length - 1];
    }
}
