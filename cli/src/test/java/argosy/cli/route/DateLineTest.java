package argosy.cli.route;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.GeoPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateLineTest {
    @Test
    void aLineOverTheDateLineIsCutThere() {
        List<GeoPoint> line = List.of(new GeoPoint(10, 170), new GeoPoint(20, -170), new GeoPoint(20, -160));
        assertThat(DateLine.cut(line))
                .containsExactly(
                        List.of(new GeoPoint(10, 170), new GeoPoint(15, 180)),
                        List.of(new GeoPoint(15, -180), new GeoPoint(20, -170), new GeoPoint(20, -160)));
    }

    @Test
    void otherLinesStayWhole() {
        List<GeoPoint> line = List.of(new GeoPoint(40, 10), new GeoPoint(41, -5));
        assertThat(DateLine.cut(line)).containsExactly(line);
    }
}
