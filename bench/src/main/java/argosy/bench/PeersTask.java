package argosy.bench;

import argosy.bench.BenchInstance.Verdict;
import argosy.bench.peers.ArgosyPeer;
import argosy.bench.peers.JspritPeer;
import argosy.bench.peers.OrToolsPeer;
import argosy.bench.peers.Peer;
import argosy.bench.peers.TimefoldPeer;
import argosy.search.Solution;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Our optimiser and three others on the same instances with the same time and threads, each answer judged by the
/// instance's own checker. Prints a table in Markdown.
///
/// Arguments: `SECONDS[,SECONDS…] THREADS SOLVER[,SOLVER…]|all FILE…`.
public final class PeersTask {
    private static final Map<String, Peer> PEERS = new LinkedHashMap<>();

    static {
        PEERS.put("argosy", new ArgosyPeer());
        PEERS.put("ortools", new OrToolsPeer());
        PEERS.put("timefold", new TimefoldPeer());
        PEERS.put("jsprit", new JspritPeer());
    }

    private final PrintStream out;
    private final int threads;
    private final List<Peer> peers;
    private final List<BenchInstance> instances;

    private PeersTask(PrintStream out, int threads, List<Peer> peers, List<BenchInstance> instances) {
        this.out = out;
        this.threads = threads;
        this.peers = peers;
        this.instances = instances;
    }

    /// Runs the task.
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 4) {
            out.println(
                    "usage: SECONDS[,SECONDS...] THREADS SOLVER[,SOLVER...]|all FILE...; solvers: " + PEERS.keySet());
            return;
        }
        List<Peer> chosen = new ArrayList<>();
        for (String name : args[2].split(",")) {
            if (name.equals("all")) {
                chosen.addAll(PEERS.values());
            } else {
                chosen.add(Optional.ofNullable(PEERS.get(name))
                        .orElseThrow(
                                () -> new IllegalArgumentException("no solver " + name + " in " + PEERS.keySet())));
            }
        }
        List<BenchInstance> instances = new ArrayList<>();
        for (int k = 3; k < args.length; k++) {
            instances.add(BenchInstance.read(Path.of(args[k])));
        }
        PeersTask task = new PeersTask(out, Integer.parseInt(args[1]), chosen, instances);
        for (String seconds : args[0].split(",")) {
            task.table(Duration.ofMillis(Math.round(1000 * Double.parseDouble(seconds))));
        }
    }

    private void table(Duration limit) {
        out.printf(Locale.ROOT, "%n%.0f s each, %d thread(s)%n%n", limit.toMillis() / 1000.0, threads);
        StringBuilder head = new StringBuilder("| instance | best known |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (Peer peer : peers) {
            head.append(' ').append(peer.name()).append(" | gap % |");
            rule.append("---|---|");
        }
        out.println(head);
        out.println(rule);
        double[] gaps = new double[peers.size()];
        int[] extra = new int[peers.size()];
        int[] missing = new int[peers.size()];
        for (BenchInstance instance : instances) {
            StringBuilder row = new StringBuilder(
                    "| " + instance.name() + " | " + text(instance.bestVehicles(), instance.bestValue()) + " |");
            for (int k = 0; k < peers.size(); k++) {
                Optional<Verdict> verdict = run(peers.get(k), instance, limit);
                if (verdict.isEmpty()) {
                    missing[k]++;
                    row.append(" none | |");
                    continue;
                }
                double gap = instance.gapPercent(verdict.get());
                int vehicles = verdict.get().vehicles() - instance.bestVehicles();
                gaps[k] += gap;
                extra[k] += vehicles;
                row.append(String.format(
                        Locale.ROOT,
                        " %s | %.2f%s |",
                        text(verdict.get().vehicles(), verdict.get().value()),
                        gap,
                        vehicles == 0 ? "" : String.format(Locale.ROOT, " (%+d vehicles)", vehicles)));
            }
            out.println(row);
        }
        StringBuilder mean = new StringBuilder("| mean | |");
        for (int k = 0; k < peers.size(); k++) {
            int counted = instances.size() - missing[k];
            mean.append(String.format(
                    Locale.ROOT,
                    " vehicles %+d, without an answer %d | %.3f |",
                    extra[k],
                    missing[k],
                    gaps[k] / Math.max(1, counted)));
        }
        out.println(mean);
    }

    /// The judged answer; empty if there is none or the checker refuses it, which is said on standard error.
    private static Optional<Verdict> run(Peer peer, BenchInstance instance, Duration limit, int threads) {
        long started = System.nanoTime();
        Optional<Solution> answer = peer.solve(instance.problem(), limit, threads);
        double seconds = (System.nanoTime() - started) / 1e9;
        Optional<Verdict> verdict = answer.map(instance.judge());
        System.err.printf(
                Locale.ROOT,
                "%s, %s: %s in %.1f s%n",
                instance.name(),
                peer.name(),
                verdict.map(v -> v.faults().isEmpty() ? text(v.vehicles(), v.value()) : "refused: " + v.faults())
                        .orElse("none"),
                seconds);
        return verdict.filter(v -> v.faults().isEmpty());
    }

    private Optional<Verdict> run(Peer peer, BenchInstance instance, Duration limit) {
        return run(peer, instance, limit, threads);
    }

    private static String text(int vehicles, double value) {
        return vehicles == 0
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%d / %.2f", vehicles, value);
    }
}
