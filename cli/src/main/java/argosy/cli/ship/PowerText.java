package argosy.cli.ship;

import argosy.cli.route.TextTable;
import argosy.economics.PowerCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Power over speed as lines for a terminal.
public final class PowerText {
    private PowerText() {}

    public static List<String> lines(PowerAnswer answer) {
        List<String> lines = new ArrayList<>();
        String depth = answer.depthM() == null ? "deep water" : number(answer.depthM(), 1) + " m of water";
        String weather = answer.beaufort() == 0
                ? "calm"
                : "Beaufort %d from %s".formatted(answer.beaufort(), answer.direction());
        lines.add("%s drawing %s m in %s, %s; block coefficient %s, %s kW"
                .formatted(
                        answer.vesselClass(),
                        number(answer.draughtM(), 2),
                        depth,
                        weather,
                        number(answer.blockCoefficient(), 3),
                        number(answer.mcrKw(), 0)));
        lines.add("In calm water there she makes %s kn at 85 %% of full power, %s kn at full power."
                .formatted(number(answer.speedAt85PercentKn(), 2), number(answer.speedAtFullPowerKn(), 2)));
        lines.add("");
        lines.addAll(table(answer).lines());
        lines.add("");
        lines.add("Holtrop 1984 with one overall efficiency; take powers as plus or minus 15 %.");
        if (answer.extrapolated()) {
            lines.add("Her hull is fuller or flatter than those the formulae were fitted to: extrapolated.");
        }
        if (answer.depthExtrapolated()) {
            lines.add("Draught over depth is beyond 0.5: the shallow-water correction is extrapolated.");
        }
        return lines;
    }

    private static TextTable table(PowerAnswer answer) {
        TextTable table = new TextTable(
                ">kn",
                ">R kN",
                ">kW deep",
                ">kW there",
                ">kn in weather",
                ">load %",
                ">kg/h",
                ">Fn depth",
                ">squat m",
                "");
        for (PowerCurve.Point point : answer.points()) {
            table.row(
                    number(point.speedKn(), 1),
                    number(point.resistanceKn(), 1),
                    number(point.deepKw(), 0),
                    number(point.depthKw(), 0),
                    number(point.weatherKn(), 1),
                    number(100 * point.load(), 0),
                    number(point.kgPerH(), 0),
                    point.depthFroude() == 0 ? "" : number(point.depthFroude(), 2),
                    point.squatM() == 0 ? "" : number(point.squatM(), 2),
                    remark(point));
        }
        return table;
    }

    private static String remark(PowerCurve.Point point) {
        if (point.depthFroude() > 0.7) {
            return "near the critical speed of that depth";
        }
        return point.load() > 1 ? "more than she has" : "";
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%,." + decimals + "f", value) : "-";
    }
}
