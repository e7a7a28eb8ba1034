package argosy.cli.check;

import argosy.domain.Cargo;
import argosy.domain.Commitment;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// The outcome of a check in words.
public final class CheckText {
    private CheckText() {}

    /// Warnings as lines, marked as such so that nobody takes them for errors.
    public static List<String> warnings(List<Problem> warnings) {
        return warnings.stream().map(it -> "warning: " + it.text()).toList();
    }

    public static String verdict(ScenarioOutcome.Refused refused) {
        return "Not fit to plan: %s, %s."
                .formatted(
                        counted(refused.errors().size(), "error"),
                        counted(refused.warnings().size(), "warning"));
    }

    public static List<String> summary(ScenarioOutcome.Accepted accepted) {
        Scenario scenario = accepted.scenario();
        long contracts = scenario.cargoes().stream()
                .filter(cargo -> cargo.commitment() == Commitment.CONTRACT)
                .count();
        double tonnes = scenario.cargoes().stream().mapToDouble(Cargo::maxT).sum();
        return List.of(
                scenario.name(),
                "  period    %s to %s"
                        .formatted(
                                day(scenario.period().from()),
                                day(scenario.period().to())),
                "  ships     %d of %d classes"
                        .formatted(
                                scenario.vessels().size(),
                                scenario.vessels().stream()
                                        .map(vessel -> vessel.classId())
                                        .distinct()
                                        .count()),
                "  cargoes   %d, of them %d under contract"
                        .formatted(scenario.cargoes().size(), contracts),
                String.format(Locale.ROOT, "  tonnes    up to %,.0f", tonnes),
                "  changes   " + counted(scenario.disruptions().size(), "disruption"),
                "Fit to plan, %s.".formatted(counted(accepted.warnings().size(), "warning")));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String counted(int count, String noun) {
        return "%s %s%s".formatted(count == 0 ? "no" : count, noun, count == 1 ? "" : "s");
    }
}
