package argosy.cli.planning;

import argosy.domain.FuelUse;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.Intake;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Estimates on a terminal.
public final class EstimateText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private EstimateText() {}

    /// One estimate in full: dates, intake, every line.
    public static String of(EstimateOutcome outcome) {
        return switch (outcome) {
            case Possible(VoyageEstimate estimate) -> full(estimate);
            case Impossible impossible ->
                "%s cannot carry %s: %s: %s%n"
                        .formatted(
                                impossible.vessel(), impossible.cargo(), impossible.rule(), impossible.explanation());
        };
    }

    private static String full(VoyageEstimate estimate) {
        StringBuilder text = new StringBuilder();
        text.append("%s with %s at %.1f kn (all times UTC)%n"
                .formatted(estimate.vessel(), estimate.cargo(), estimate.speedKn()));
        row(text, "free", estimate.begins());
        row(text, "at loading port", estimate.arrivesToLoad());
        row(text, "loading begins", estimate.startsLoading());
        row(text, "sails", estimate.sails());
        row(text, "at discharging port", estimate.arrivesToDischarge());
        row(text, "discharging begins", estimate.startsDischarging());
        row(text, "free again", estimate.ends());
        Intake.Bound binding = estimate.intake().binding();
        text.append(String.format(
                Locale.ROOT,
                "  cargo %,.0f t, set by %s%s%n",
                estimate.cargoT(),
                binding.what(),
                binding.tonnesPer10Cm() > 0
                        ? String.format(
                                Locale.ROOT,
                                " at %.2f m; 10 cm more would add %,.0f t",
                                binding.draughtM(),
                                binding.tonnesPer10Cm())
                        : ""));
        text.append("  fuel %s, CO2 %,.1f t%n".formatted(fuel(estimate.fuel()), estimate.co2T()));
        for (MoneyLine line : estimate.lines()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %,14.2f  %s (%s) [%s]%n",
                    line.usdCents() / 100.0,
                    line.label(),
                    line.basis(),
                    line.source()));
        }
        text.append(String.format(
                Locale.ROOT,
                "  %,14.2f  result; TCE %,.0f USD a day over %.1f days%n",
                estimate.resultUsdCents() / 100.0,
                estimate.tcePerDayUsdCents() / 100.0,
                estimate.days()));
        return text.toString();
    }

    private static void row(StringBuilder text, String what, Instant when) {
        text.append("  %-20s %s%n".formatted(what, MOMENT.format(when)));
    }

    private static String fuel(List<FuelUse> uses) {
        return uses.stream()
                .map(use -> String.format(Locale.ROOT, "%,.1f t %s", use.tonnes(), use.grade()))
                .collect(Collectors.joining(", "));
    }

    /// One line per vessel, best first.
    public static String ranking(List<EstimateOutcome> outcomes) {
        StringBuilder text =
                new StringBuilder("vessel      TCE USD/d     result USD   cargo t  loads         free again\n");
        for (EstimateOutcome outcome : outcomes) {
            text.append(
                    switch (outcome) {
                        case Possible(VoyageEstimate estimate) ->
                            String.format(
                                    Locale.ROOT,
                                    "%-10s %,10.0f %,14.0f %,9.0f  %s  %s%n",
                                    estimate.vessel(),
                                    estimate.tcePerDayUsdCents() / 100.0,
                                    estimate.resultUsdCents() / 100.0,
                                    estimate.cargoT(),
                                    MOMENT.format(estimate.startsLoading()),
                                    MOMENT.format(estimate.ends()));
                        case Impossible impossible ->
                            "%-10s cannot: %s: %s%n"
                                    .formatted(impossible.vessel(), impossible.rule(), impossible.explanation());
                    });
        }
        return text.toString();
    }
}
