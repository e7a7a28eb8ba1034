package argosy.cli.intake;

import argosy.cli.intake.IntakeAnswer.Lifts;
import argosy.cli.intake.IntakeAnswer.NoWay;
import argosy.cli.route.TextTable;
import argosy.domain.plan.Intake;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The answer as lines for a terminal.
public final class IntakeText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final IntakeAsk ask;

    private IntakeText(IntakeAsk ask) {
        this.ask = ask;
    }

    public static List<String> of(IntakeAsk ask, IntakeAnswer answer, List<IntakeAnswer> points) {
        IntakeText text = new IntakeText(ask);
        List<String> lines = new ArrayList<>();
        lines.add(text.title());
        switch (answer) {
            case Lifts lifts -> lines.addAll(text.lifts(lifts));
            case NoWay(Instant _, String why) -> lines.add("She cannot go: " + why);
        }
        if (!points.isEmpty()) {
            lines.add("");
            lines.addAll(new IntakeCurveText(points).lines());
        }
        return lines;
    }

    private String title() {
        return "%s to %s: %s with %s of %s t/m3, %s kn, sailing %s"
                .formatted(
                        ask.question().from().name(),
                        ask.question().to().name(),
                        ask.vesselClass().id(),
                        ask.loading().grade().id(),
                        number(ask.loading().condition().cargoTPerM3(), 3),
                        number(ask.question().speedKn(), 1),
                        day(ask.question().departs()));
    }

    private List<String> lifts(Lifts lifts) {
        List<String> lines = new ArrayList<>();
        Intake intake = lifts.intake();
        lines.add("She lifts %s t. %s".formatted(number(intake.tonnes(), 0), binding(lifts)));
        long waitedDays = IntakeJson.waited(lifts).toDays();
        if (waitedDays > 0) {
            lines.add("She waits %d days on the way for it to open.".formatted(waitedDays));
        }
        lines.add("");
        lines.addAll(limits(lifts));
        lines.add("");
        IntakeAnswer.Afloat afloat = lifts.afloat();
        lines.add(
                "On sailing she displaces %s t and draws %s m in fresh water, %s m in sea water of 1.025, on even keel."
                        .formatted(
                                number(afloat.displacementT(), 0),
                                number(afloat.draughtFreshM(), 2),
                                number(afloat.draughtSeaM(), 2)));
        lines.add("One centimetre there is %s t; her fresh water allowance is %s mm."
                .formatted(number(afloat.tonnesPerCm(), 1), number(afloat.freshWaterAllowanceM() * 1000, 0)));
        if (!lifts.keels().isEmpty()) {
            lines.add("");
            lines.addAll(keels(lifts.keels()));
        }
        return lines;
    }

    private static String binding(Lifts lifts) {
        Intake.Bound bound = lifts.intake().binding();
        Instant reached = lifts.reached().get(bound.what());
        String when = reached == null ? "" : " on " + day(reached);
        return bound.draughtM() > 0
                ? "%s binds at %s m%s: 10 cm more would add %s t."
                        .formatted(bound.what(), number(bound.draughtM(), 2), when, number(bound.tonnesPer10Cm(), 0))
                : "Bound by %s: %s.".formatted(bound.what(), bound.basis());
    }

    /// Places deeper than the hull is high are left out.
    private List<String> limits(Lifts lifts) {
        double deepestM = ask.vesselClass().depthM();
        TextTable table = new TextTable("Limit", "reached", ">permitted m", ">cargo t", ">t per 10 cm", "how");
        for (Intake.Bound bound : lifts.intake().limits()) {
            if (Double.isFinite(bound.cargoT()) && bound.draughtM() <= deepestM) {
                Instant reached = lifts.reached().get(bound.what());
                table.row(
                        bound.what(),
                        reached == null ? "" : day(reached),
                        bound.draughtM() > 0 ? number(bound.draughtM(), 2) : "",
                        number(bound.cargoT(), 0),
                        bound.draughtM() > 0 ? number(bound.tonnesPer10Cm(), 0) : "",
                        bound.basis());
            }
        }
        return table.lines();
    }

    private static List<String> keels(List<IntakeAnswer.Keel> keels) {
        TextTable table = new TextTable(
                "Shallow water", ">depth m", ">draught m", ">kn", ">squat m", ">under keel m", ">kn that leave 0.30 m");
        for (IntakeAnswer.Keel keel : keels) {
            table.row(
                    keel.what(),
                    number(keel.underKeel().depthM(), 1),
                    number(keel.underKeel().draughtM(), 2),
                    number(keel.underKeel().speedKn(), 1),
                    number(keel.underKeel().squatM(), 2),
                    number(keel.underKeel().clearanceM(), 2),
                    keel.safeSpeedKn() == 0 ? "none" : number(keel.safeSpeedKn(), 1));
        }
        return table.lines();
    }

    static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
