package argosy.cli.intake;

import argosy.cli.intake.IntakeAnswer.Lifts;
import argosy.cli.intake.IntakeAnswer.NoWay;
import argosy.cli.route.TextTable;
import argosy.domain.plan.Intake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The curve over days of sailing, days alike put together.
final class IntakeCurveText {
    private final List<IntakeAnswer> points;

    IntakeCurveText(List<IntakeAnswer> points) {
        this.points = List.copyOf(points);
    }

    /// What a run of days has in common.
    private record Common(String tonnes, String binding, String permitted, String perTenCm) {
        static Common of(IntakeAnswer answer) {
            return switch (answer) {
                case Lifts lifts -> {
                    Intake.Bound bound = lifts.intake().binding();
                    yield new Common(
                            IntakeText.number(lifts.intake().tonnes(), 0),
                            bound.what(),
                            bound.draughtM() > 0 ? IntakeText.number(bound.draughtM(), 2) : "",
                            bound.draughtM() > 0 ? IntakeText.number(bound.tonnesPer10Cm(), 0) : "");
                }
                case NoWay _ -> new Common("none", "no way", "", "");
            };
        }
    }

    private record Run(Common common, Instant first, Instant last, long longestWaitDays) {
        Run and(IntakeAnswer answer) {
            return new Run(common, first, answer.departs(), Math.max(longestWaitDays, waitDays(answer)));
        }
    }

    List<String> lines() {
        List<Run> runs = new ArrayList<>();
        for (IntakeAnswer point : points) {
            Common common = Common.of(point);
            if (!runs.isEmpty() && runs.getLast().common().equals(common)) {
                runs.add(runs.removeLast().and(point));
            } else {
                runs.add(new Run(common, point.departs(), point.departs(), waitDays(point)));
            }
        }
        TextTable table = new TextTable(
                "Sailing from", "to", ">cargo t", "binds", ">permitted m", ">t per 10 cm", ">longest wait d");
        for (Run run : runs) {
            table.row(
                    IntakeText.day(run.first()),
                    IntakeText.day(run.last()),
                    run.common().tonnes(),
                    run.common().binding(),
                    run.common().permitted(),
                    run.common().perTenCm(),
                    run.longestWaitDays() == 0 ? "" : Long.toString(run.longestWaitDays()));
        }
        return table.lines();
    }

    private static long waitDays(IntakeAnswer answer) {
        return answer instanceof Lifts lifts ? IntakeJson.waited(lifts).toDays() : 0;
    }
}
