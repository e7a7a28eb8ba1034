package argosy.cli.laytime;

import argosy.cli.laytime.LaytimeSheet.Settled;
import argosy.economics.laytime.LaytimeStatement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A time sheet on a terminal, in port time.
public final class LaytimeText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE dd MMM yyyy HH:mm", Locale.ENGLISH);

    private LaytimeText() {}

    public static String of(LaytimeSheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.statements().forEach(settled -> statement(text, settled));
        if (sheet.statements().size() > 1) {
            text.append(String.format(
                    Locale.ROOT,
                    "together: demurrage %,.2f USD, despatch %,.2f USD%n",
                    sheet.demurrageUsd(),
                    sheet.despatchUsd()));
        }
        if (sheet.claimBy() != null) {
            ZoneId zone = sheet.statements().getLast().zones().getLast();
            text.append("claim with all papers by %s (%s)%n".formatted(moment(sheet.claimBy(), zone), zone));
        }
        return text.toString();
    }

    private static void statement(StringBuilder text, Settled settled) {
        int port = -1;
        for (LaytimeStatement.Line line : settled.statement().lines()) {
            ZoneId zone = settled.zones().get(line.port());
            if (line.port() != port) {
                port = line.port();
                text.append("%s (times %s)%n".formatted(settled.ports().get(port), zone));
            }
            text.append(String.format(
                    Locale.ROOT,
                    "  %s  %s  %8.2f h  counts %8.2f h  used %8.2f h  %s [%s]%n",
                    moment(line.from(), zone),
                    moment(line.to(), zone),
                    line.hours(),
                    line.hours() * line.rule().share(),
                    line.usedHours(),
                    line.reason(),
                    line.rule().source()));
        }
        LaytimeStatement statement = settled.statement();
        text.append(String.format(
                Locale.ROOT,
                "  allowed %.2f h (%s), used %.2f h (%s)%n",
                statement.allowedHours(),
                days(statement.allowedHours()),
                statement.usedHours(),
                days(statement.usedHours())));
        text.append(
                statement.demurrageHours() > 0
                        ? String.format(
                                Locale.ROOT,
                                "  on demurrage %.2f h (%s): %,.2f USD to the owner%n",
                                statement.demurrageHours(),
                                days(statement.demurrageHours()),
                                statement.demurrageUsd())
                        : String.format(
                                Locale.ROOT,
                                "  saved %.2f h (%s): despatch %,.2f USD to the charterer%n",
                                statement.savedHours(),
                                days(statement.savedHours()),
                                statement.despatchUsd()));
    }

    private static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    /// Days, hours and minutes, as time sheets have it.
    private static String days(double hours) {
        long minutes = Math.round(hours * 60);
        return "%d d %02d h %02d m".formatted(minutes / 1440, minutes / 60 % 24, minutes % 60);
    }
}
