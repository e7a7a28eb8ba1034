package argosy.cli.planning;

import argosy.domain.FuelUse;
import argosy.domain.TimedLeg;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import argosy.planning.estimate.EstimateStudy;
import argosy.planning.estimate.StudyOutcome;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// Many estimates side by side: one column each, one row a figure.
public final class CompareText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String LABEL = "%-24s";
    private static final String CELL = " %14s";

    private CompareText() {}

    public static String of(List<StudyOutcome> studies) {
        StringBuilder text = new StringBuilder();
        List<StudyOutcome> possible = studies.stream()
                .filter(study -> study.outcome() instanceof Possible)
                .toList();
        if (!possible.isEmpty()) {
            voyage(text, possible);
            money(text, possible);
            study(text, possible);
        }
        studies.forEach(study -> cannot(text, study));
        return text.toString();
    }

    private static void voyage(StringBuilder text, List<StudyOutcome> studies) {
        row(text, "vessel", studies, each -> each.vessel().value());
        row(text, "cargo", studies, each -> each.cargo().value());
        row(text, "speed laden, kn", studies, each -> number(each.speedKn(), 1));
        row(text, "lifts, t", studies, each -> number(each.cargoT(), 0));
        row(text, "set by", studies, each -> shortened(each.intake().binding().what()));
        row(text, "ballast, nm", studies, each -> number(miles(each.ballastLegs()), 0));
        row(text, "laden, nm", studies, each -> number(miles(each.ladenLegs()), 0));
        row(text, "loading begins", studies, each -> MOMENT.format(each.startsLoading()));
        row(text, "free again", studies, each -> MOMENT.format(each.ends()));
        row(text, "days", studies, each -> number(each.days(), 1));
        row(text, "fuel, t", studies, each -> number(fuelT(each), 1));
        row(text, "CO2, t", studies, each -> number(each.co2T(), 1));
    }

    private static void money(StringBuilder text, List<StudyOutcome> studies) {
        for (MoneyCode code : MoneyCode.values()) {
            boolean booked = studies.stream().anyMatch(study -> usd(estimate(study), code) != 0);
            if (booked) {
                String label = code.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", USD";
                row(text, label, studies, each -> number(usd(each, code), 0));
            }
        }
        row(text, "result, USD", studies, each -> number(each.resultUsdCents() / 100.0, 0));
        row(text, "TCE, USD/day", studies, each -> number(each.tcePerDayUsdCents() / 100.0, 0));
    }

    private static void study(StringBuilder text, List<StudyOutcome> studies) {
        studyRow(text, "TCE P10", studies, each -> number(each.range().tce().p10(), 0));
        studyRow(text, "TCE P50", studies, each -> number(each.range().tce().p50(), 0));
        studyRow(text, "TCE P90", studies, each -> number(each.range().tce().p90(), 0));
        studyRow(text, "chance of loss, %", studies, each -> number(each.range().chanceOfLoss() * 100, 1));
        studyRow(
                text,
                "break-even, USD/t",
                studies,
                each -> number(each.freights().get(1).usdPerT(), 2));
        if (Objects.requireNonNull(studies.getFirst().study()).freights().size() > 2) {
            studyRow(
                    text,
                    "for the target, USD/t",
                    studies,
                    each -> number(each.freights().get(2).usdPerT(), 2));
        }
        studyRow(
                text,
                "best speed, kn",
                studies,
                each -> each.bestSpeed().map(best -> number(best.speedKn(), 1)).orElse("-"));
        studyRow(
                text,
                "CII of the voyage",
                studies,
                each -> each.carbon().intensity().rating().name());
    }

    private static void cannot(StringBuilder text, StudyOutcome study) {
        if (study.outcome() instanceof Impossible impossible) {
            text.append(String.format(
                    "%s cannot carry %s: %s: %s%n",
                    impossible.vessel(), impossible.cargo(), impossible.rule(), impossible.explanation()));
        }
    }

    private static void row(
            StringBuilder text, String label, List<StudyOutcome> studies, Function<VoyageEstimate, String> cell) {
        text.append(String.format(LABEL, label));
        studies.forEach(study -> text.append(String.format(CELL, cell.apply(estimate(study)))));
        text.append('\n');
    }

    private static void studyRow(
            StringBuilder text, String label, List<StudyOutcome> studies, Function<EstimateStudy, String> cell) {
        text.append(String.format(LABEL, label));
        studies.forEach(study -> text.append(String.format(CELL, cell.apply(Objects.requireNonNull(study.study())))));
        text.append('\n');
    }

    private static VoyageEstimate estimate(StudyOutcome study) {
        return ((Possible) study.outcome()).estimate();
    }

    private static double usd(VoyageEstimate estimate, MoneyCode code) {
        return estimate.lines().stream()
                        .filter(line -> line.code() == code)
                        .mapToLong(MoneyLine::usdCents)
                        .sum()
                / 100.0;
    }

    private static double miles(List<TimedLeg> legs) {
        return legs.stream().mapToDouble(timed -> timed.leg().distanceNm()).sum();
    }

    private static double fuelT(VoyageEstimate estimate) {
        return estimate.fuel().stream().mapToDouble(FuelUse::tonnes).sum();
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    private static String shortened(String words) {
        return words.length() > 14 ? words.substring(0, 13) + "." : words;
    }
}
