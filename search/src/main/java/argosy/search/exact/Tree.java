package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Branch and bound over a given list of routes: relaxation with subset rows, strong branching on who carries what,
/// best bound first, each time straight down to the bottom. One thread.
final class Tree {
    private static final int ROOT_CUT_ROUNDS = 60;
    private static final int ROWS_PER_ROUND = 60;

    /// What is known when it ends.
    ///
    /// @param bound  no solution over these routes costs less, unless it costs as much as the best known
    /// @param closed whether no solution over these routes is better than the best known
    record Outcome(double bound, boolean closed) {}

    /// A part of the solutions: those that keep to all decisions up to the root.
    record Node(@Nullable Node above, @Nullable Branch branch, double bound, int number) {
        List<Branch> branches() {
            List<Branch> all = new ArrayList<>();
            for (Node at = this; at != null; at = at.above()) {
                if (at.branch() != null) {
                    all.add(at.branch());
                }
            }
            return all;
        }
    }

    private final Kernel kernel;
    private final Prover.Company company;
    private final PoolRelaxation relaxation;
    private final Branching branching;
    private final long idle;
    private final double cap;
    private final PriorityQueue<Node> open =
            new PriorityQueue<>(Comparator.comparingDouble(Node::bound).thenComparingInt(node -> -node.number()));
    private int nodes;
    private boolean stuck;

    /// @param cap greatest bound that may be told: other routes exist that could give a solution of this cost
    Tree(
            Kernel kernel,
            LinearSolver linear,
            Prover.Company company,
            Cancellation cancellation,
            long idle,
            double cap,
            List<PooledRoute> routes) {
        this.kernel = kernel;
        this.company = company;
        this.idle = idle;
        this.cap = cap;
        relaxation = new PoolRelaxation(kernel, linear, company, cancellation, routes);
        branching = new Branching(kernel, relaxation);
    }

    private double cutoff() {
        double objective = (double) company.objective();
        return objective - 1 + Pricing.slack(objective) - (double) idle;
    }

    /// Works until it is done, stopped, or has looked at so many nodes.
    Outcome run(int mostNodes) {
        try (relaxation) {
            Node root = new Node(null, null, Double.NEGATIVE_INFINITY, nodes++);
            Node at = root;
            double bound = Double.NEGATIVE_INFINITY;
            while (at != null && !company.isOver() && nodes < mostNodes) {
                Node next = visit(at);
                if (stuck) {
                    return new Outcome(bound, false);
                }
                if (next == null) {
                    next = open.poll();
                    if (next != null && next.bound() > cutoff()) {
                        return new Outcome((double) company.objective(), true);
                    }
                }
                bound = Math.max(bound, tell(next));
                at = next;
            }
            return at == null && !company.isOver()
                    ? new Outcome((double) company.objective(), true)
                    : new Outcome(bound, false);
        }
    }

    /// Tells the company the least bound of what is open.
    private double tell(@Nullable Node next) {
        double least = next == null ? Double.POSITIVE_INFINITY : next.bound();
        Node first = open.peek();
        if (first != null) {
            least = Math.min(least, first.bound());
        }
        double bound = Math.min((double) company.objective(), Math.min(cap, least + (double) idle));
        if (Double.isFinite(bound)) {
            company.raiseBound(Pricing.roundedUp(bound));
        }
        return bound;
    }

    /// Bounds a node and splits it; the child to go on with, or null if there is none.
    private @Nullable Node visit(Node node) {
        List<Branch> branches = node.branches();
        relaxation.keepTo(branches);
        boolean isRoot = node.branch() == null;
        int rounds = isRoot ? ROOT_CUT_ROUNDS : branches.size() <= 4 ? 3 : 1;
        for (int round = 0; ; round++) {
            SolveStatus status = relaxation.solve(cutoff());
            if (status == SolveStatus.INFEASIBLE) {
                return null;
            }
            if (status != SolveStatus.OPTIMAL) {
                stuck = true;
                return null;
            }
            if (relaxation.value() > cutoff()) {
                return null;
            }
            if (isRoot) {
                relaxation.dropAbove(cutoff());
                company.raiseBound(Pricing.roundedUp(Math.min(cap, relaxation.value() + (double) idle)));
            }
            if (round == rounds || company.isOver() || relaxation.cut(ROWS_PER_ROUND) == 0) {
                break;
            }
        }
        double value = Math.max(node.bound(), relaxation.value());
        List<PooledRoute> whole = relaxation.wholeRoutes();
        if (!whole.isEmpty() || relaxation.isWhole()) {
            company.offer(Partition.solutionOf(kernel, whole));
            return null;
        }
        Branch branch = branching.choose(branches, value);
        open.add(new Node(node, branch.opposite(), value, nodes++));
        return new Node(node, branch, value, nodes++);
    }
}
