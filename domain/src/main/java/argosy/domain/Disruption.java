package argosy.domain;

/// A change of the world laid over an unchanged scenario.
public sealed interface Disruption {
    /// What happened, in words.
    String reason();

    /// Nobody passes in the window.
    record PassageClosed(PassageId passage, Window window, String reason) implements Disruption {}

    /// The permitted draught of a passage in the window.
    record DraughtLowered(PassageId passage, Window window, double draughtM, String reason) implements Disruption {}

    /// A figure of the rule book takes another value.
    record FigureChanged(String key, double value, String reason) implements Disruption {}

    /// A vessel is out of trade in the window, where she is.
    record VesselOut(VesselId vessel, Window window, String reason) implements Disruption {}
}
