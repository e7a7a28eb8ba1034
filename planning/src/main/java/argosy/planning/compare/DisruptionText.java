package argosy.planning.compare;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.VesselId;
import argosy.domain.Window;
import java.util.Locale;

/// A disruption in words.
public final class DisruptionText {
    private DisruptionText() {}

    /// What, where and when, with the reason in brackets.
    public static String of(Disruption disruption) {
        return switch (disruption) {
            case Disruption.PassageClosed(PassageId passage, Window window, String reason) ->
                "%s closed %s (%s)".formatted(passage, span(window), reason);
            case Disruption.DraughtLowered(PassageId passage, Window window, double draughtM, String reason) ->
                String.format(Locale.ROOT, "%s at %.2f m %s (%s)", passage, draughtM, span(window), reason);
            case Disruption.FigureChanged(String key, double value, String reason) ->
                "%s is %s (%s)".formatted(key, value, reason);
            case Disruption.VesselOut(VesselId vessel, Window window, String reason) ->
                "%s out of trade %s (%s)".formatted(vessel, span(window), reason);
        };
    }

    private static String span(Window window) {
        return "%s to %s".formatted(window.from(), window.to());
    }
}
