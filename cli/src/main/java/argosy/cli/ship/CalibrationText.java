package argosy.cli.ship;

import argosy.cli.route.TextTable;
import argosy.economics.noon.NoonFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A calibration as lines for a terminal.
public final class CalibrationText {
    private CalibrationText() {}

    public static List<String> lines(CalibrationAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d noon reports, %d of them used"
                .formatted(answer.vesselClass(), answer.reports(), answer.used()));
        lines.add("");
        TextTable table = new TextTable("", ">fitted", ">95 % from", ">to", "was");
        row(table, "main engine over the model", answer.mainCalibration(), 3, number(answer.mainBefore(), 3));
        row(table, "auxiliaries over the model", answer.serviceCalibration(), 3, "");
        row(table, "auxiliaries, t a day", answer.serviceTPerDay(), 2, "");
        lines.addAll(table.lines());
        lines.add("");
        lines.add("A single day lies %s t about the model; it explains %s %% of what differs between days."
                .formatted(number(answer.residualSdT(), 2), number(100 * answer.explained(), 1)));
        if (answer.serviceCalibration().low() < 0) {
            lines.add("The reports do not tell the auxiliaries from the engine: sail some days slower, or give more"
                    + " days.");
        }
        for (CalibrationAnswer.OddDay day : answer.odd()) {
            lines.add("Odd: line %d, %s: %s t beyond the model. Check the row."
                    .formatted(day.line(), day.date(), number(day.beyondT(), 2)));
        }
        lines.add("");
        lines.add("Rows for the table `prices` of a scenario:");
        lines.addAll(answer.prices());
        return lines;
    }

    private static void row(TextTable table, String what, NoonFit.Interval value, int decimals, String was) {
        table.row(
                what,
                number(value.value(), decimals),
                number(value.low(), decimals),
                number(value.high(), decimals),
                was);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
