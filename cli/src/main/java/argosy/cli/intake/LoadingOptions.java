package argosy.cli.intake;

import argosy.domain.Catalogue;
import argosy.domain.Grade;
import argosy.domain.VesselClass;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import argosy.economics.LoadingCondition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How she is loaded: the options and what they mean.
public final class LoadingOptions {
    private static final double MOST_T = 100_000;

    @Option(names = "--grade", required = true, paramLabel = "GRADE", description = "Grade of the catalogue: FUEL-OIL.")
    private String grade = "";

    @Option(names = "--density", paramLabel = "T/M3", description = "Of the cargo as carried; wins over the grade's.")
    private @Nullable Double densityTPerM3;

    @Option(names = "--offered", paramLabel = "T", description = "What the charterer ships at most.")
    private @Nullable Double offeredT;

    @Option(
            names = "--consumables",
            paramLabel = "T",
            description = "Bunkers, water, stores, crew and constants on sailing; wins over the class.")
    private @Nullable Double consumablesT;

    @Option(names = "--trim", paramLabel = "M", description = "Between the marks fore and aft. Default: 0.")
    private double trimM;

    @Option(names = "--heel", paramLabel = "DEG", description = "Degrees. Default: 0.")
    private double heelDeg;

    @Option(names = "--filling", paramLabel = "SHARE", description = "Of the full tanks. Default: 0.98.")
    private double fillingShare = LoadingCondition.USUAL_FILLING;

    @Option(names = "--burn-off", description = "Count the fuel burnt before each place as weight she no longer has.")
    private boolean burnOff;

    /// What was asked, checked.
    ///
    /// @param offeredT infinite when the charterer ships any amount
    /// @param burnOff  whether fuel burnt on the way is counted
    public record Asked(Grade grade, LoadingCondition condition, double offeredT, boolean burnOff) {}

    /// Empty when something is wrong, which `problems` then says.
    public Optional<Asked> read(Catalogue catalogue, VesselClass vesselClass, ProblemList problems) {
        Optional<Grade> found = catalogue.grades().stream()
                .filter(it ->
                        it.id().value().equalsIgnoreCase(grade) || it.name().equalsIgnoreCase(grade))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids =
                    catalogue.grades().stream().map(it -> it.id().value()).toList();
            String advice = NearNames.advice(grade, ids, "grades are " + String.join(", ", ids));
            problems.error("--grade", 0, "GRADE-UNKNOWN", "no grade %s".formatted(grade), advice);
        }
        checkRange("--density", densityTPerM3, 0.45, 1.95, problems);
        checkRange("--offered", offeredT, 1, MOST_T, problems);
        checkRange("--consumables", consumablesT, 0, MOST_T, problems);
        checkRange("--trim", trimM, -3, 3, problems);
        checkRange("--heel", heelDeg, -15, 15, problems);
        checkRange("--filling", fillingShare, 0.1, 1, problems);
        return problems.hasErrors() ? Optional.empty() : found.map(it -> asked(it, vesselClass));
    }

    private Asked asked(Grade found, VesselClass vesselClass) {
        LoadingCondition condition = new LoadingCondition(
                consumablesT == null ? vesselClass.consumablesT() : consumablesT,
                LoadingCondition.keelAllowanceM(vesselClass, trimM, heelDeg),
                fillingShare,
                densityTPerM3 == null ? found.densityTPerM3() : densityTPerM3);
        return new Asked(found, condition, offeredT == null ? Double.POSITIVE_INFINITY : offeredT, burnOff);
    }

    private static void checkRange(
            String option, @Nullable Double value, double least, double most, ProblemList problems) {
        if (value != null && !(value >= least && value <= most)) {
            problems.error(
                    option, 0, "RANGE", "%s is out of range".formatted(value), "give %s to %s".formatted(least, most));
        }
    }
}
