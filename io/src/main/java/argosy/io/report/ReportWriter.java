package argosy.io.report;

/// Placeholder, filled next.
public final class ReportWriter {
    private ReportWriter() {}
}
