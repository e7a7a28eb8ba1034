package argosy.cli;

import argosy.cli.planning.KeepBest;
import argosy.instances.InstanceException;
import argosy.instances.SolutionFile;
import argosy.search.Cancellation;
import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.engine.FleetOptimiser;
import argosy.solvers.CpSatInteger;
import argosy.solvers.HighsLinear;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Solves one public benchmark instance; the answer has passed the instance's own checker before it is printed. Ctrl-C
/// ends the search, and the best found so far is checked and printed.
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = "Solves a public benchmark instance (tramp: Hemmati et al.; lilim: Li and Lim).")
final class SolveCommand implements Callable<Integer> {
    /// The kinds of instance it reads.
    enum Kind {
        TRAMP,
        LILIM
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "tramp or lilim")
    private Kind kind = Kind.TRAMP;

    @Parameters(index = "1", paramLabel = "FILE", description = "the instance file")
    private Path file = Path.of("");

    @Option(
            names = "--time-limit",
            defaultValue = "60s",
            converter = Span.class,
            description = "wall time, such as 60s, 500ms or 5m; 0 for none (default: ${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--seed", defaultValue = "1", description = "start of all randomness (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "worker threads (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--iterations", description = "iterations per thread; the same answer on any machine")
    private @Nullable Long iterations;

    @Option(names = "--out", paramLabel = "SOLUTION.json", description = "where to write the answer")
    private @Nullable Path out;

    @Option(names = "--json", description = "one JSON document on standard output and nothing else")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec own = spec;
        if (own == null) {
            throw new IllegalStateException("Picocli did not fill in the command.");
        }
        PrintWriter err = own.commandLine().getErr();
        if (threads < 1 || threads > 256 || (iterations != null && iterations < 0)) {
            throw new ParameterException(own.commandLine(), "--threads must be 1 to 256, --iterations not negative");
        }
        if (iterations == null && !timeLimit.isPositive()) {
            throw new ParameterException(own.commandLine(), "give a --time-limit or --iterations");
        }
        try (KeepBest keepBest = new KeepBest()) {
            Answer answer = solve(err, keepBest.cancellation());
            if (out != null) {
                SolutionFile.write(out, answer.solutionJson());
            }
            PrintWriter stdout = own.commandLine().getOut();
            stdout.println(json ? answer.json(file.getFileName().toString(), seed) : answer.line());
            stdout.flush();
            return 0;
        } catch (InstanceException e) {
            err.println(e.getMessage());
            return 2;
        } catch (UncheckedIOException e) {
            err.println(out + ":0: UNWRITABLE: " + e.getMessage() + "; choose another place for --out");
            return 2;
        }
    }

    private Answer solve(PrintWriter err, Cancellation cancellation) {
        SearchLimits limits =
                new SearchLimits(timeLimit, iterations == null ? Long.MAX_VALUE : iterations, seed, threads, 0, 0);
        PublicInstance instance = PublicInstance.read(kind, file);
        FleetOptimiser optimiser = new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger());
        SearchResult result =
                optimiser.solve(instance.problem(), limits, Optional.empty(), listener(instance, err), cancellation);
        return instance.answer(result);
    }

    private ProgressListener listener(PublicInstance instance, PrintWriter err) {
        return progress -> {
            String best = instance.price(progress.best());
            String bound = progress.bound() == Long.MIN_VALUE ? "null" : instance.price(progress.bound());
            err.println(
                    json
                            ? String.format(
                                    Locale.ROOT,
                                    "{\"seconds\": %.3f, \"best\": %s, \"bound\": %s, \"iterations\": %d}",
                                    progress.nanos() / 1e9,
                                    best,
                                    bound,
                                    progress.iterations())
                            : String.format(
                                    Locale.ROOT,
                                    "%8.3f s  best %s  bound %s  iterations %d",
                                    progress.nanos() / 1e9,
                                    best,
                                    bound,
                                    progress.iterations()));
            err.flush();
        };
    }

    /// Reads `60s`, `500ms`, `5m`, `1h` or a bare number of seconds.
    static final class Span implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|min|h)?");

        @Override
        public Duration convert(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is not a time such as 60s, 500ms or 5m");
            }
            long amount = Long.parseLong(matcher.group(1));
            String unit = matcher.group(2);
            return switch (unit == null ? "s" : unit) {
                case "ms" -> Duration.ofMillis(amount);
                case "m", "min" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofSeconds(amount);
            };
        }
    }

    /// What is printed at the end.
    ///
    /// @param objective     cost, or distance
    /// @param bound         lower bound of it
    /// @param gapPercent    gap between the two
    /// @param proven        whether the objective is known to be the best possible
    /// @param seconds       wall time
    /// @param secondsToBest wall time until the answer was found
    /// @param vehicles      vehicles used, where they are part of the objective
    /// @param solutionJson  the routes as JSON
    record Answer(
            String objective,
            String bound,
            double gapPercent,
            boolean proven,
            double seconds,
            double secondsToBest,
            Optional<Integer> vehicles,
            String solutionJson) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "objective=%s bound=%s gapPercent=%.4f proven=%s seconds=%.3f secondsToBest=%.3f%s",
                    objective,
                    bound,
                    gapPercent,
                    proven,
                    seconds,
                    secondsToBest,
                    vehicles.map(count -> " vehicles=" + count).orElse(""));
        }

        String json(String instance, long seed) {
            String routes = solutionJson.substring(1, solutionJson.length() - 1);
            return String.format(
                    Locale.ROOT,
                    "{\"instance\": \"%s\", \"objective\": %s, \"bound\": %s, \"gapPercent\": %.4f, \"proven\": %s,"
                            + " \"seconds\": %.3f, \"secondsToBest\": %.3f, \"seed\": %d%s, %s}",
                    instance.replaceAll("[\"\\\\\\p{Cntrl}]", "_"),
                    objective,
                    bound,
                    gapPercent,
                    proven,
                    seconds,
                    secondsToBest,
                    seed,
                    vehicles.map(count -> ", \"vehicles\": " + count).orElse(""),
                    routes);
        }
    }
}
