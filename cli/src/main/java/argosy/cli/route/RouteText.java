package argosy.cli.route;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import argosy.network.passage.DeepestDraught;
import argosy.network.passage.PassageCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// The answer as a page of text.
public final class RouteText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH);

    private final RouteAnswer answer;
    private final RouteQuestion question;

    private RouteText(RouteAnswer answer) {
        this.answer = answer;
        this.question = answer.question();
    }

    /// Lines without a final line end.
    public static String of(RouteAnswer answer) {
        RouteText text = new RouteText(answer);
        List<String> lines = new ArrayList<>();
        lines.add(text.title());
        lines.addAll(text.whyThatDraught());
        lines.add("");
        lines.addAll(
                switch (answer.outcome()) {
                    case Found found -> text.found(found);
                    case Blocked blocked -> text.blocked(blocked);
                });
        return String.join("\n", lines);
    }

    private String title() {
        String via =
                question.via().stream().map(place -> " via " + place.name()).collect(Collectors.joining());
        String vessel = question.vesselClass() == null
                ? "a vessel"
                : question.vesselClass().id().value();
        return "%s to %s%s: %s%s, %s kn, leaving %s UTC"
                .formatted(
                        question.from().name(),
                        question.to().name(),
                        via,
                        vessel,
                        draught(),
                        number(question.speedKn(), 1),
                        moment(question.departs()));
    }

    private String draught() {
        if (answer.draughtM() >= PassageCalendar.NO_LIMIT_M || answer.draughtM() == 0) {
            return "";
        }
        return " drawing %s m".formatted(number(answer.draughtM(), 2));
    }

    private List<String> whyThatDraught() {
        PassageId setBy = answer.draughtSetBy();
        return setBy == null
                ? List.of()
                : List.of("%s m is the deepest that can go this way then; %s sets it."
                        .formatted(number(answer.draughtM(), 2), setBy));
    }

    private List<String> found(Found found) {
        List<String> lines = new ArrayList<>(legs(found));
        lines.add("");
        lines.addAll(zones(found.route()));
        lines.add("");
        lines.addAll(summary(found));
        lines.addAll(others());
        return lines;
    }

    private List<String> legs(Found found) {
        TextTable table = new TextTable("Leg", ">nm", ">hours", "reached (UTC)", "binds", "dues");
        ExactMiles miles = new ExactMiles();
        for (LegRow row : LegRow.of(found.timedLegs())) {
            TimedLeg first = row.parts().getFirst();
            Passage passage = question.findPassage(first.leg().passage());
            String dues = passage == null || passage.duesKey() == null ? "" : passage.duesKey();
            String binds = Binding.of(answer, first)
                    .map(it -> "%s %s m".formatted(it.what(), number(it.permittedM(), 2)))
                    .orElse("");
            table.row(
                    row.title(),
                    miles.next(row.distanceNm()),
                    number(row.hours(), 1),
                    SHORT.format(utc(row.enters())),
                    binds,
                    dues);
        }
        table.row(
                "Total",
                number(found.route().distanceNm(), 1),
                number(LegRow.hours(Duration.between(found.departs(), found.arrives())), 1),
                SHORT.format(utc(found.arrives())),
                "",
                "");
        return table.lines();
    }

    private static List<String> zones(Route route) {
        TextTable table = new TextTable("Zones", ">nm");
        ExactMiles miles = new ExactMiles();
        ZoneSum.of(route.legs()).forEach(sum -> table.row(sum.label(), miles.next(sum.distanceNm())));
        return table.lines();
    }

    private List<String> summary(Found found) {
        List<String> lines = new ArrayList<>();
        lines.add("Arrives %s UTC after %s nm in %s."
                .formatted(
                        moment(found.arrives()),
                        number(found.route().distanceNm(), 1),
                        daysAndHours(Duration.between(found.departs(), found.arrives()))));
        List<RouteLeg> legs = found.route().legs();
        int locks = legs.stream().mapToInt(RouteLeg::lockCount).sum();
        double lockHours = legs.stream().mapToDouble(RouteLeg::lockageHours).sum();
        double queueHours = legs.stream().mapToDouble(RouteLeg::waitHours).sum();
        if (locks > 0 || queueHours > 0) {
            lines.add("In it: %d locks (%s h) and usual waits for turn, convoy and pilot (%s h)."
                    .formatted(locks, number(lockHours, 1), number(queueHours, 1)));
        }
        LegRow.of(found.timedLegs()).stream()
                .filter(row -> row.waitedHours() > 0)
                .forEach(row -> lines.add(waited(row)));
        double snapNm = found.route().snapFromNm() + found.route().snapToNm();
        if (snapNm >= 0.05) {
            lines.add("%s nm of it straight between the places and the drawn water.".formatted(number(snapNm, 1)));
        }
        String permits = permits(found.route());
        if (!permits.isEmpty()) {
            lines.add("She is taken to hold: %s.".formatted(permits));
        }
        return lines;
    }

    private String waited(LegRow row) {
        TimedLeg first = row.parts().getFirst();
        Passage passage = question.findPassage(first.leg().passage());
        String why = passage == null
                ? ""
                : " (%s)"
                        .formatted(PassageCalendar.whyNot(passage, question.limits(answer.draughtM()), first.enters()));
        return "She waits %s h before %s, until %s UTC%s."
                .formatted(number(row.waitedHours(), 1), row.name(), moment(first.starts()), why);
    }

    private String permits(Route route) {
        return route.passages().stream()
                .map(question::findPassage)
                .filter(Objects::nonNull)
                .map(Passage::requiredPermit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<String> others() {
        if (question.alternatives() <= 1) {
            return List.of();
        }
        if (answer.others().isEmpty()) {
            return List.of("", "There is no other way by other passages.");
        }
        TextTable table = new TextTable("Other ways", ">nm", ">hours", "arrives (UTC)");
        for (Found other : answer.others()) {
            table.row(
                    ways(other.route()),
                    number(other.route().distanceNm(), 1),
                    number(LegRow.hours(Duration.between(other.departs(), other.arrives())), 1),
                    SHORT.format(utc(other.arrives())));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(table.lines());
        return lines;
    }

    private static String ways(Route route) {
        String passages = route.passages().stream().map(PassageId::value).collect(Collectors.joining(", "));
        return passages.isEmpty() ? "open water only" : "by " + passages;
    }

    private List<String> blocked(Blocked blocked) {
        List<String> lines = new ArrayList<>(List.of(blocked.explanation().split("(?<=\\.) (?=[A-Z])")));
        DeepestDraught lighter = answer.lighter();
        if (lighter != null) {
            lines.add("Drawing %s m she could go; %s sets it."
                    .formatted(number(lighter.draughtM(), 2), Objects.toString(lighter.setBy(), "her class")));
        }
        Found waiting = answer.waiting();
        if (waiting != null) {
            lines.add("That way: %s nm %s.".formatted(number(waiting.route().distanceNm(), 1), ways(waiting.route())));
        }
        return lines;
    }

    static String daysAndHours(Duration duration) {
        long hours = Math.round(duration.toMinutes() / 60.0);
        return hours < 48 ? hours + " h" : "%d d %d h".formatted(hours / 24, hours % 24);
    }

    private static String moment(Instant at) {
        return MOMENT.format(utc(at));
    }

    private static java.time.OffsetDateTime utc(Instant at) {
        return at.plusSeconds(30).atOffset(ZoneOffset.UTC);
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /// Rounds to tenths so that the rounded parts add up to the rounded total.
    private static final class ExactMiles {
        private double sumNm;
        private long tenths;

        String next(double lengthNm) {
            sumNm += lengthNm;
            long reached = Math.round(sumNm * 10);
            String text = number((reached - tenths) / 10.0, 1);
            tenths = reached;
            return text;
        }
    }
}
