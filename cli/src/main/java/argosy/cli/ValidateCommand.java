package argosy.cli;

import argosy.cli.validate.Validation;
import argosy.cli.validate.ValidationText;
import argosy.domain.Catalogue;
import argosy.economics.validation.OutsideCheck;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.plan.DomainJson;
import argosy.network.DistanceService;
import argosy.network.Waters;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `argosy validate`: every outside check. Exit code 0 when all bars hold, 3 when one is missed.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Compares what Argosy computes with values that others published.",
            "Exit code 0 when every bar holds, 3 when one is missed."
        })
public final class ValidateCommand implements Callable<Integer> {
    /// Nothing is wrong with the input, yet the answer is no.
    private static final int MISSED = 3;

    private final Supplier<Catalogue> catalogue;
    private final Supplier<Waters> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private Form form = new Form();

    /// In what form the report is printed; text when none is chosen.
    static final class Form {
        @Option(names = "--json", description = "One JSON document.")
        private boolean json;

        @Option(names = "--markdown", description = "The page docs/validation.md.")
        private boolean markdown;
    }

    /// For picocli.
    public ValidateCommand() {
        this(CatalogueReader::bundled, Waters::bundled);
    }

    ValidateCommand(Supplier<Catalogue> catalogue, Supplier<Waters> waters) {
        this.catalogue = catalogue;
        this.waters = waters;
    }

    @Override
    public Integer call() {
        Validation validation =
                Validation.run(catalogue.get(), new DistanceService(waters.get(), DistanceService.SMALL_SHIP_CANALS));
        PrintWriter out = command().commandLine().getOut();
        if (form.json) {
            out.print(DomainJson.text(Report.of(validation)));
        } else if (form.markdown) {
            ValidationText.markdown(validation).forEach(out::println);
        } else {
            ValidationText.lines(validation).forEach(out::println);
        }
        out.flush();
        return validation.missed().isEmpty() ? 0 : MISSED;
    }

    /// The JSON document.
    record Report(boolean allHold, int checked, List<Row> missed, List<Row> checks) {
        Report {
            missed = List.copyOf(missed);
            checks = List.copyOf(checks);
        }

        static Report of(Validation validation) {
            return new Report(
                    validation.missed().isEmpty(),
                    validation.checks().size(),
                    validation.missed().stream().map(Row::of).toList(),
                    validation.checks().stream().map(Row::of).toList());
        }
    }

    /// One check.
    record Row(
            String kind,
            String subject,
            String given,
            double expected,
            double got,
            double errorPercent,
            double barPercent,
            boolean holds,
            String source) {
        static Row of(OutsideCheck check) {
            return new Row(
                    check.kind(),
                    check.subject(),
                    check.given(),
                    check.expected(),
                    check.got(),
                    check.errorPercent(),
                    check.barPercent(),
                    check.holds(),
                    check.source());
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The validate command runs only through picocli.");
        }
        return spec;
    }
}
