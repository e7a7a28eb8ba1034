package argosy.cli.planning;

import argosy.domain.Disruption;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanStamp;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.plan.PlanWriter;
import argosy.io.report.ReportWriter;
import argosy.io.scenario.DisruptionReader;
import argosy.io.scenario.DisruptionReading;
import argosy.io.scenario.ScenarioHash;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import argosy.planning.Alternative;
import argosy.planning.AlternativesWish;
import argosy.planning.CargoWorth;
import argosy.planning.Disruptions;
import argosy.planning.PlanProgress;
import argosy.planning.PlanRequest;
import argosy.planning.Planner;
import argosy.search.Cancellation;
import argosy.search.engine.FleetOptimiser;
import argosy.solvers.CpSatInteger;
import argosy.solvers.HighsLinear;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Plans a scenario that has been read and writes the plan's files: what `argosy plan` and `argosy demo` share.
public final class PlanRun {
    private final Ways waters;
    private final String version;

    public PlanRun(Ways waters, String version) {
        this.waters = waters;
        this.version = version;
    }

    /// What the user may set.
    ///
    /// @param timeLimit      zero when iterations alone end the search
    /// @param iterationLimit per thread; `Long.MAX_VALUE` when none
    public record Settings(Duration timeLimit, long iterationLimit, long seed, int threads) {}

    /// The scenario with the disruptions of these files laid over it; what is wrong with the files goes to `problems`.
    public static Scenario overlay(Scenario scenario, List<Path> files, List<Problem> problems) {
        List<Disruption> disruptions = new ArrayList<>();
        for (Path file : files) {
            DisruptionReading reading = DisruptionReader.read(file, scenario);
            problems.addAll(reading.problems());
            disruptions.addAll(reading.disruptions());
        }
        return problems.isEmpty() ? Disruptions.apply(scenario, disruptions) : scenario;
    }

    /// The best plan found within the settings; it has passed the checker.
    public Plan plan(Scenario scenario, Settings settings, PlanProgress.Listener listener, Cancellation cancellation) {
        return planner().plan(scenario, waters, request(scenario, settings), listener, cancellation);
    }

    /// The best plan with a price on each promise of `before` that is changed.
    public Plan replan(
            Scenario scenario,
            Settings settings,
            Plan before,
            double changeUsd,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        return planner()
                .replan(
                        scenario,
                        waters,
                        request(scenario, settings),
                        before,
                        Math.round(changeUsd * 100),
                        listener,
                        cancellation);
    }

    /// The best plan and others that really differ.
    public List<Alternative> alternatives(
            Scenario scenario,
            Settings settings,
            AlternativesWish wish,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        return planner().alternatives(scenario, waters, request(scenario, settings), wish, listener, cancellation);
    }

    /// What each carried cargo is worth.
    public List<CargoWorth> worths(Plan plan, Settings settings, Cancellation cancellation) {
        return planner().worths(plan, waters, request(plan.scenario(), settings), cancellation);
    }

    private static Planner planner() {
        return new Planner(new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger()));
    }

    private PlanRequest request(Scenario scenario, Settings settings) {
        SortedMap<String, String> data = new TreeMap<>();
        data.put("catalogues", CatalogueReader.version());
        data.put("network", Waters.bundled().version());
        PlanStamp stamp = new PlanStamp(version, scenario.name(), ScenarioHash.of(scenario), data);
        if (settings.iterationLimit() == Long.MAX_VALUE) {
            return PlanRequest.ofTime(settings.timeLimit(), settings.seed(), settings.threads(), stamp);
        }
        return PlanRequest.ofIterations(settings.iterationLimit(), settings.seed(), settings.threads(), stamp)
                .within(settings.timeLimit());
    }

    /// `out/` and the scenario's folder or file name without ending.
    public static Path defaultFolder(Path scenario) {
        Path name = scenario.toAbsolutePath().normalize().getFileName();
        String text = name == null ? "scenario" : name.toString();
        int dot = text.lastIndexOf('.');
        return Path.of("out", dot > 0 ? text.substring(0, dot) : text);
    }

    /// Every file of the plan, each written whole or not at all; returns their places.
    public static List<Path> write(Plan plan, Path folder) {
        List<Path> files = new ArrayList<>(PlanWriter.writeAll(plan, folder));
        files.add(ReportWriter.write(plan, folder));
        return List.copyOf(files);
    }
}
