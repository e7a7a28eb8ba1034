package argosy.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.GeoPoint;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanExportTest {
    private final Plan plan = SamplePlan.of(1, 8, 30);

    @Test
    void geoJsonHasOneLinePerLegSailed() {
        JsonNode json = DomainJson.mapper().readTree(PlanGeoJson.write(plan));
        int legs = plan.vessels().stream()
                .flatMap(vessel -> vessel.movements().stream())
                .mapToInt(movement ->
                        movement instanceof Sailing sailing ? sailing.legs().size() : 0)
                .sum();
        int found = 0;
        for (JsonNode feature : json.path("features")) {
            assertThat(feature.path("type").asString()).isEqualTo("Feature");
            if (feature.path("properties").path("kind").asString().equals("leg")) {
                found++;
                JsonNode first = feature.path("geometry").path("coordinates").get(0);
                assertThat(first.get(0).asDouble()).isBetween(10.0, 56.0);
                assertThat(first.get(1).asDouble()).isBetween(33.0, 50.0);
            }
        }
        assertThat(found).isEqualTo(legs).isPositive();
    }

    @Test
    void workbookHasARowPerMovementAndVoyage() throws IOException {
        long movements =
                plan.vessels().stream().mapToLong(v -> v.movements().size()).sum();
        long voyages =
                plan.vessels().stream().mapToLong(v -> v.voyages().size()).sum();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(ScheduleXlsx.write(plan)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly(
                            "Summary", "Schedule", "Voyages P&L", "Cargoes", "Left out", "Money lines", "Assumptions");
            assertThat(workbook.findSheet("Schedule").orElseThrow().read()).hasSize((int) movements + 1);
            assertThat(workbook.findSheet("Voyages P&L").orElseThrow().read()).hasSize((int) voyages + 2);
            assertThat(workbook.findSheet("Left out").orElseThrow().read())
                    .hasSize(plan.leftOut().size() + 1);
        }
    }

    @Test
    void emptyPlansMakeWorkbooksToo() {
        assertThat(ScheduleXlsx.write(SamplePlan.of(1, 0, 0))).isNotEmpty();
    }

    @Test
    void thinningKeepsEndsAndDropsWhatLiesOnTheLine() {
        List<GeoPoint> line =
                List.of(new GeoPoint(40, 50), new GeoPoint(40.5, 50.0004), new GeoPoint(41, 50), new GeoPoint(41, 51));
        assertThat(new LineThinner(200).thin(line))
                .containsExactly(new GeoPoint(40, 50), new GeoPoint(41, 50), new GeoPoint(41, 51));
        assertThat(new LineThinner(5).thin(line)).hasSize(4);
    }
}
