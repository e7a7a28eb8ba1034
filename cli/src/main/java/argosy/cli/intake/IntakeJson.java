package argosy.cli.intake;

import argosy.cli.intake.IntakeAnswer.Lifts;
import argosy.cli.intake.IntakeAnswer.NoWay;
import argosy.domain.plan.Intake;
import argosy.economics.LoadingCondition;
import argosy.io.plan.DomainJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer as one JSON document: tonnes, metres, hours, moments in UTC.
public final class IntakeJson {
    private IntakeJson() {}

    /// @param offeredT null when any amount is shipped
    record Document(
            String from,
            String to,
            String vesselClass,
            String grade,
            LoadingCondition condition,
            @Nullable Double offeredT,
            double speedKn,
            Answer answer,
            List<Point> curve) {
        Document {
            curve = List.copyOf(curve);
        }
    }

    /// @param status `LIFTS` or `NO-WAY`; all but `why` are null without a way, `why` is null with one
    record Answer(
            String status,
            Instant departs,
            @Nullable Instant arrives,
            @Nullable Double distanceNm,
            @Nullable Intake intake,
            IntakeAnswer.@Nullable Afloat afloat,
            @Nullable List<IntakeAnswer.Keel> underKeel,
            @Nullable String why) {}

    /// One day of sailing; null where there is no way.
    record Point(
            Instant departs,
            @Nullable Double tonnes,
            @Nullable String binding,
            @Nullable Double draughtM,
            @Nullable Double tonnesPer10Cm,
            @Nullable Double waitedHours) {}

    public static String of(IntakeAsk ask, IntakeAnswer answer, List<IntakeAnswer> points) {
        double offeredT = ask.loading().offeredT();
        return DomainJson.text(new Document(
                ask.question().from().name(),
                ask.question().to().name(),
                ask.vesselClass().id().value(),
                ask.loading().grade().id().value(),
                ask.loading().condition(),
                Double.isInfinite(offeredT) ? null : offeredT,
                ask.question().speedKn(),
                answer(answer),
                points.stream().map(IntakeJson::point).toList()));
    }

    private static Answer answer(IntakeAnswer answer) {
        return switch (answer) {
            case Lifts lifts ->
                new Answer(
                        "LIFTS",
                        lifts.departs(),
                        lifts.way().arrives(),
                        lifts.way().route().distanceNm(),
                        finite(lifts.intake()),
                        lifts.afloat(),
                        lifts.keels(),
                        null);
            case NoWay(Instant departs, String why) -> new Answer("NO-WAY", departs, null, null, null, null, null, why);
        };
    }

    /// Without the offer where any amount is shipped: JSON has no infinity.
    private static Intake finite(Intake intake) {
        return new Intake(
                intake.tonnes(),
                intake.binding(),
                intake.limits().stream()
                        .filter(bound -> Double.isFinite(bound.cargoT()))
                        .toList());
    }

    private static Point point(IntakeAnswer answer) {
        return switch (answer) {
            case Lifts lifts -> {
                Intake.Bound binding = lifts.intake().binding();
                yield new Point(
                        lifts.departs(),
                        lifts.intake().tonnes(),
                        binding.what(),
                        binding.draughtM(),
                        binding.tonnesPer10Cm(),
                        waited(lifts).toMinutes() / 60.0);
            }
            case NoWay(Instant departs, String _) -> new Point(departs, null, null, null, null, null);
        };
    }

    /// Waiting for openings and water on the way.
    static Duration waited(Lifts lifts) {
        return lifts.way().timedLegs().stream()
                .map(timed -> Duration.between(timed.enters(), timed.starts()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
