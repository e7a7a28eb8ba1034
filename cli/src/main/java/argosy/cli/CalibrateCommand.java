package argosy.cli;

import argosy.cli.ship.CalibrationAnswer;
import argosy.cli.ship.CalibrationText;
import argosy.cli.ship.ClassNames;
import argosy.cli.ship.NoonFile;
import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.VesselClass;
import argosy.domain.draft.ProblemList;
import argosy.economics.NoonCalibration;
import argosy.economics.rules.FigureTable;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.plan.DomainJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy calibrate`: fits the fuel model of a class to one vessel's noon reports.
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Fits the fuel model of a class to a vessel's own noon reports, with 95 % intervals.",
            "NOON has date,hoursUnderWay,draughtM,fuelT and speedKn or distanceNm; beaufort is welcome."
        })
public final class CalibrateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NOON.csv", description = "One row a day.")
    private Path noon = Path.of("");

    @Option(names = "--class", required = true, paramLabel = "NAME", description = "Vessel class of the catalogue.")
    private String vesselClass = "";

    @Option(names = "--most-wind", paramLabel = "BFT", description = "Days with more wind are left out. Default: 5.")
    private double mostWind = 5;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the rows for a scenario's prices.csv here.")
    private @Nullable Path out;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Catalogue catalogue = CatalogueReader.bundled();
        ProblemList problems = new ProblemList();
        Optional<CalibrationAnswer> answer =
                ClassNames.find(catalogue, vesselClass, problems).flatMap(found -> fit(catalogue, found, problems));
        answer.ifPresent(it -> write(it, problems));
        PrintWriter err = command().commandLine().getErr();
        problems.warnings().forEach(warning -> err.println("warning: " + warning.text()));
        problems.errors().stream().map(Problem::text).forEach(err::println);
        err.flush();
        if (answer.isEmpty() || problems.hasErrors()) {
            return 2;
        }
        PrintWriter terminal = command().commandLine().getOut();
        if (json) {
            terminal.print(DomainJson.text(answer.get()));
        } else {
            CalibrationText.lines(answer.get()).forEach(terminal::println);
        }
        terminal.flush();
        return 0;
    }

    private Optional<CalibrationAnswer> fit(Catalogue catalogue, VesselClass found, ProblemList problems) {
        List<NoonFile.Row> rows = NoonFile.read(noon, found, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        List<NoonFile.Row> kept =
                rows.stream().filter(row -> row.beaufort() <= mostWind).toList();
        double before = new FigureTable(catalogue.rules()).getOr("fuel.mainCalibration." + found.id(), 1);
        try {
            NoonCalibration.Result result = new NoonCalibration(catalogue.rules())
                    .fit(found, kept.stream().map(NoonFile.Row::report).toList());
            return Optional.of(CalibrationAnswer.of(found, noon.toString(), rows.size(), kept, before, result));
        } catch (IllegalArgumentException e) {
            problems.error(
                    noon.toString(),
                    0,
                    "FIT",
                    String.valueOf(e.getMessage()),
                    "give at least three days of six hours under way at different speeds");
            return Optional.empty();
        }
    }

    private void write(CalibrationAnswer answer, ProblemList problems) {
        if (out == null) {
            return;
        }
        try {
            Files.write(out, answer.prices());
        } catch (IOException e) {
            problems.error(
                    out.toString(), 0, "FILE-UNWRITABLE", "cannot be written", "name a file in an existing folder");
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The calibrate command runs only through picocli.");
        }
        return spec;
    }
}
