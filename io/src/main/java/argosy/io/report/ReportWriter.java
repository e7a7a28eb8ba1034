package argosy.io.report;

import argosy.domain.plan.Plan;
import argosy.io.plan.PlanWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// Writes the report of a plan: one HTML page with style, script, map and data inside.
///
/// The page opens from disk, asks no network for anything (its content security policy forbids it) and
/// runs only the script whose hash it names. The same plan gives the same bytes.
public final class ReportWriter {
    public static final String REPORT_HTML = "report.html";
    private static final List<String> SCRIPTS = List.of(
            "base.js",
            "theme.js",
            "summary.js",
            "map-view.js",
            "map.js",
            "gantt.js",
            "detail.js",
            "tables.js",
            "main.js");

    private ReportWriter() {}

    /// Writes `report.html` into `folder` and returns its path.
    public static Path write(Plan plan, Path folder) {
        return PlanWriter.writeText(folder.resolve(REPORT_HTML), html(plan));
    }

    /// The whole page.
    public static String html(Plan plan) {
        String style = resource("report.css");
        StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
        SCRIPTS.forEach(name -> script.append(resource(name)));
        script.append("})();\n");
        return fill(
                resource("report.html"),
                Map.of(
                        "title", escaped(plan.scenario().name()),
                        "style", style,
                        "style-hash", hash(style),
                        "script", script.toString(),
                        "script-hash", hash(script.toString()),
                        "outline", inScript(resource("outline.json")),
                        "data", inScript(ReportData.of(plan).toString())));
    }

    /// Puts values in the place of `{{name}}`.
    private static String fill(String template, Map<String, String> values) {
        StringBuilder page = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            String name = template.substring(open + 2, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("The report's template names an unknown part: " + name + ".");
            }
            page.append(template, at, open).append(value);
            at = close + 2;
        }
        return page.append(template.substring(at)).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// JSON that cannot end the script element it stands in.
    private static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    static String resource(String name) {
        try (InputStream in = ReportWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The report's part " + name + " is not in this build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
