package argosy.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.io.plan.SamplePlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReportWriterTest {
    @Test
    void holdsEveryVesselVoyageAndLeftOutCargo() {
        Plan plan = SamplePlan.of(1, 12, 40);
        JsonNode data = data(ReportWriter.html(plan));
        assertThat(data.path("vessels").size()).isEqualTo(plan.vessels().size());
        assertThat(data.path("left").size()).isEqualTo(plan.leftOut().size());
        for (int i = 0; i < plan.vessels().size(); i++) {
            JsonNode vessel = data.path("vessels").get(i);
            assertThat(vessel.path("moves").size())
                    .isEqualTo(plan.vessels().get(i).movements().size());
            assertThat(vessel.path("voyages").size())
                    .isEqualTo(plan.vessels().get(i).voyages().size());
        }
    }

    @Test
    void asksNoNetworkForAnything() {
        String html = ReportWriter.html(SamplePlan.of(1, 3, 10))
                .replaceAll("(?s)<script type=\"application/json\".*?</script>", "");
        assertThat(html)
                .contains("default-src 'none'", "<style>:root")
                .doesNotContain(
                        "{{data", "{{script", "src=\"http", "@import", "fetch(", "XMLHttpRequest", "stylesheet");
    }

    @Test
    void textOfAScenarioCannotBreakThePage() {
        assertThat(ReportWriter.html(SamplePlan.of(1, 2, 4)).split("</script>", -1))
                .hasSize(4);
    }

    @Test
    void staysSmallAndIsTheSameTwice(@TempDir Path folder) {
        Plan plan = SamplePlan.of(1, 20, 60);
        String html = ReportWriter.html(plan);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
        assertThat(ReportWriter.html(SamplePlan.of(1, 20, 60))).isEqualTo(html);
        assertThat(ReportWriter.write(plan, folder)).hasContent(html);
    }

    private static JsonNode data(String html) {
        String open = "<script type=\"application/json\" id=\"data\">";
        int from = html.indexOf(open) + open.length();
        return DomainJson.mapper().readTree(html.substring(from, html.indexOf("</script>", from)));
    }
}
