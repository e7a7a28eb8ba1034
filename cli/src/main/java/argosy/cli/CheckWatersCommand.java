package argosy.cli;

import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.draft.ProblemList;
import argosy.io.catalogue.CatalogueReader;
import argosy.netbuild.check.PassageCheck;
import argosy.netbuild.check.WatersCheck;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy check-waters`: every problem of the waters' files and the passage catalogues at once. Exit code 2 when
/// there is one; warnings alone leave it at 0.
@Command(
        name = "check-waters",
        mixinStandardHelpOptions = true,
        description = "Checks fairways, barriers, zones and passage catalogues; every problem at once.")
public final class CheckWatersCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder with waters/ and catalogues/ (default: data).")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path data =
                folder == null ? Path.of(System.getProperty("argosy.home", "")).resolve("data") : folder;
        ProblemList problems = new ProblemList();
        String summary = check(data, problems);
        PrintWriter err = command().commandLine().getErr();
        problems.errors().stream().map(Problem::text).forEach(err::println);
        problems.warnings().stream()
                .map(problem -> "warning: " + problem.text())
                .forEach(err::println);
        err.flush();
        if (problems.hasErrors()) {
            return 2;
        }
        command().commandLine().getOut().println(summary);
        command().commandLine().getOut().flush();
        return 0;
    }

    /// Checks a data folder; the summary is for people.
    static String check(Path data, ProblemList problems) {
        Path waters = data.resolve("waters");
        Path catalogues = data.resolve("catalogues");
        for (Path part : new Path[] {waters, catalogues}) {
            if (!Files.isDirectory(part)) {
                problems.error(part.toString(), 0, "FOLDER-MISSING", "there is no such folder", "name the data folder");
            }
        }
        if (problems.hasErrors()) {
            return "";
        }
        WatersCheck.Found found = WatersCheck.check(waters, problems);
        Catalogue catalogue = CatalogueReader.read(catalogues, problems);
        PassageCheck.check(catalogues.toString(), catalogue.passages(), found.lengthKm(), problems);
        return String.format(
                Locale.ROOT,
                "%s is sound: %d files of the waters with %d rows, %d passages drawn, %d passages in the catalogue.",
                data,
                found.files(),
                found.rows(),
                found.lengthKm().size(),
                catalogue.passages().size());
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The command runs only through picocli.");
        }
        return spec;
    }
}
