package argosy.io.report;

/// Coast, lakes and rivers for drawing, not for navigation; see docs/report.md for their source and licence.
public final class Outline {
    private static final String JSON = ReportWriter.resource("outline.json");

    private Outline() {}

    /// One JSON object: lines by kind (`land`, `lake`, `island`, `river`), each an encoded polyline of 1e-4 degrees.
    public static String json() {
        return JSON;
    }
}
