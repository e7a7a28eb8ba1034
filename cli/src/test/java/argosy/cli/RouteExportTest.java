package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files for chart systems: the rules of the published RTZ 1.1 schema, GPX 1.1 and RFC 7946 one by one.
class RouteExportTest {
    private static final String[] ASKED = {
        "Baku", "Augusta", "--class", "RST27", "--depart", "2026-03-27", "--draught", "3.4"
    };

    @Test
    void rtzKeepsEveryRuleOfThePublishedSchemas() throws Exception {
        assertThat(RtzRules.brokenBy(rtz())).isEmpty();
        Element newer = xml(run("--rtz", "--rtz-version", "1.2"));
        assertThat(newer.getNamespaceURI()).isEqualTo("http://www.cirm.org/RTZ/1/2");
        assertThat(RtzRules.brokenBy(newer)).isEmpty();
    }

    /// The rules would be worth nothing if they let everything pass.
    @Test
    void eachKindOfMistakeBreaksARule() throws Exception {
        String good = run("--rtz");
        List<String> mistakes = List.of(
                good.replaceFirst("routeName=\"[^\"]*\"", ""),
                good.replaceFirst("lat=\"", "lat=\"1"),
                good.replaceFirst("id=\"2\"", "id=\"1\""),
                good.replaceFirst("id=\"2\"", "id=\"-2\""),
                good.replaceFirst("Loxodrome", "Rhumb"),
                good.replaceFirst("portsideXTD=\"0.10\"", "portsideXTD=\"10\""),
                good.replaceFirst("radius=\"0.20\"", "radius=\"5.1\""),
                good.replaceFirst("eta=\"2026", "eta=\"on 2026"),
                good.replaceFirst("waypointId=\"2\"", "waypointId=\"99999\""),
                good.replaceFirst("version=\"1.1\"", "version=\"1.2\""),
                good.replace("calculated>", "reckoned>"),
                good.replaceFirst("<position", "<extensions/><position"));
        for (String mistake : mistakes) {
            assertThat(mistake).isNotEqualTo(good);
            assertThat(RtzRules.brokenBy(xml(mistake)))
                    .as(mistake.substring(0, 400))
                    .isNotEmpty();
        }
    }

    @Test
    void anUnknownRtzVersionIsAMistake() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--rtz", "--rtz-version", "2.0");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--rtz-version:0: CHOICE: no version 2.0; give 1.1 or 1.2");
    }

    @Test
    void anRtzRouteHasANameAndAtLeastTwoWaypointsWithUniqueIds() throws Exception {
        Element route = rtz();
        assertThat(route.getNamespaceURI()).isEqualTo("http://www.cirm.org/RTZ/1/1");
        assertThat(route.getAttribute("version")).isEqualTo("1.1");
        assertThat(childNames(route)).containsExactly("routeInfo", "waypoints", "schedules");
        assertThat(only(route, "routeInfo").getAttribute("routeName")).isEqualTo("Baku - Augusta");
        List<String> ids = attributes(route, "waypoint", "id");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates().allMatch(id -> id.matches("[1-9]\\d*"));
    }

    @Test
    void rtzWaypointsLieOnEarthAndEachButTheFirstHasALegAfterItsPosition() throws Exception {
        List<Element> waypoints = elements(rtz(), "waypoint");
        for (Element waypoint : waypoints) {
            Element position = only(waypoint, "position");
            assertThat(Double.parseDouble(position.getAttribute("lat"))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(position.getAttribute("lon"))).isBetween(-180.0, 180.0);
            boolean isFirst = waypoint.equals(waypoints.getFirst());
            assertThat(childNames(waypoint)).isEqualTo(isFirst ? List.of("position") : List.of("position", "leg"));
        }
        assertThat(elements(rtz(), "leg"))
                .allMatch(leg -> leg.getAttribute("geometryType").matches("Loxodrome|Orthodrome"));
    }

    @Test
    void theRtzScheduleNamesEveryWaypointInOrderOfTime() throws Exception {
        Element route = rtz();
        assertThat(attributes(route, "scheduleElement", "waypointId")).isEqualTo(attributes(route, "waypoint", "id"));
        List<Element> schedule = elements(route, "scheduleElement");
        assertThat(schedule.getFirst().hasAttribute("eta")).isFalse();
        assertThat(schedule.getLast().hasAttribute("etd")).isFalse();
        Instant previous = Instant.parse(schedule.getFirst().getAttribute("etd"));
        for (Element element : schedule.subList(1, schedule.size())) {
            Instant eta = Instant.parse(element.getAttribute("eta"));
            assertThat(eta).isAfterOrEqualTo(previous);
            previous = element.hasAttribute("etd") ? Instant.parse(element.getAttribute("etd")) : eta;
            assertThat(previous).isAfterOrEqualTo(eta);
        }
    }

    @Test
    void waitingForTheSeasonIsAStayInTheRtzSchedule() throws Exception {
        assertThat(elements(rtz(), "scheduleElement"))
                .anySatisfy(element -> assertThat(element.getAttribute("etd")).isEqualTo("2026-03-31T21:00:00Z"));
    }

    @Test
    void aGpxRouteHasPointsWithPositionThenTimeThenName() throws Exception {
        Element gpx = xml(run("--gpx"));
        assertThat(gpx.getNamespaceURI()).isEqualTo("http://www.topografix.com/GPX/1/1");
        assertThat(gpx.getAttribute("version")).isEqualTo("1.1");
        assertThat(elements(gpx, "rtept")).hasSizeGreaterThan(10).allSatisfy(point -> {
            assertThat(Double.parseDouble(point.getAttribute("lat"))).isBetween(-90.0, 90.0);
            assertThat(childNames(point)).startsWith("time").isSubsetOf("time", "name");
        });
    }

    @Test
    void geoJsonDrawsEveryLegAndThePlaces() {
        JsonNode root = JsonMapper.builder().build().readTree(run("--geojson"));
        assertThat(root.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(root.get("features")).hasSize(2 + 16);
        assertThat(root.get("features")).allSatisfy(feature -> {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("geometry").get("coordinates").isArray()).isTrue();
        });
    }

    @Test
    void aBlockedWayHasNoFileButAReason() {
        RouteRun run = RouteRun.of("Baku", "Augusta", "--avoid", "VDSC", "--rtz");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Blocked at Volga-Don Canal (VDSC)");
    }

    private static String run(String... form) {
        List<String> arguments = new ArrayList<>(List.of(ASKED));
        arguments.addAll(List.of(form));
        RouteRun run = RouteRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static Element rtz() throws ParserConfigurationException, IOException, SAXException {
        return xml(run("--rtz"));
    }

    private static Element xml(String text) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Element only(Element parent, String name) {
        List<Element> found = elements(parent, name);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> attributes(Element parent, String element, String attribute) {
        return elements(parent, element).stream()
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    private static List<String> childNames(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> node.getLocalName())
                .toList();
    }
}
