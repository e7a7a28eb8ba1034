package argosy.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// What the published RTZ 1.1 and 1.2 schemas ask, for the parts of the format that are in use: which element may
/// hold which children in which order and number, which attributes with which values, and what must be there. Beyond
/// the schema: waypoint ids are unique and schedules name waypoints that exist.
@SuppressWarnings("UnnecessaryLambda") // a table of rules reads best with the rules in it
final class RtzRules {
    private static final Predicate<String> TEXT = text -> true;
    private static final Predicate<String> COUNT = text -> text.matches("\\+?\\d+");
    private static final Predicate<String> MOMENT = text -> parses(text, OffsetDateTime::parse);
    private static final Predicate<String> SPAN = text -> parses(text, Duration::parse);
    private static final Predicate<String> LENGTH = decimal("0", "1e12", true);

    /// @param children  names in order with least and most number, such as `waypoint 2 *`
    /// @param needed    attributes that must be there
    private record Rule(List<String> children, Set<String> needed, Map<String, Predicate<String>> attributes) {}

    private static final Map<String, Rule> RULES = Map.of(
            "route",
            new Rule(
                    List.of("routeInfo 1 1", "waypoints 1 1", "schedules 0 1", "extensions 0 1"),
                    Set.of("version"),
                    Map.of("version", text -> text.matches("1\\.[12]"))),
            "routeInfo",
            new Rule(
                    List.of("extensions 0 1"),
                    Set.of("routeName"),
                    Map.of(
                            "routeName", TEXT,
                            "routeAuthor", TEXT,
                            "routeStatus", TEXT,
                            "validityPeriodStart", MOMENT,
                            "validityPeriodStop", MOMENT,
                            "vesselName", TEXT,
                            "optimizationMethod", TEXT)),
            "waypoints",
            new Rule(List.of("defaultWaypoint 0 1", "waypoint 2 *", "extensions 0 1"), Set.of(), Map.of()),
            "defaultWaypoint",
            new Rule(List.of("leg 0 1", "extensions 0 1"), Set.of(), Map.of("radius", decimal("0", "5", true))),
            "waypoint",
            new Rule(
                    List.of("position 1 1", "leg 0 1", "extensions 0 1"),
                    Set.of("id"),
                    Map.of("id", COUNT, "revision", COUNT, "name", TEXT, "radius", decimal("0", "5", true))),
            "position",
            new Rule(
                    List.of(),
                    Set.of("lat", "lon"),
                    Map.of("lat", decimal("-90", "90", true), "lon", decimal("-180", "180", false))),
            "leg",
            new Rule(
                    List.of("extensions 0 1"),
                    Set.of(),
                    Map.of(
                            "starboardXTD", decimal("0", "10", false),
                            "portsideXTD", decimal("0", "10", false),
                            "geometryType", text -> text.matches("Loxodrome|Orthodrome"),
                            "speedMin", LENGTH,
                            "speedMax", LENGTH,
                            "draughtForward", LENGTH,
                            "draughtAft", LENGTH)),
            "schedules",
            new Rule(List.of("schedule 0 *", "extensions 0 1"), Set.of(), Map.of()),
            "schedule",
            new Rule(
                    List.of("manual 0 1", "calculated 0 1", "extensions 0 1"),
                    Set.of("id"),
                    Map.of("id", COUNT, "name", TEXT)),
            "calculated",
            new Rule(List.of("scheduleElement 0 *", "extensions 0 1"), Set.of(), Map.of()));

    private static final Rule SCHEDULE_ELEMENT = new Rule(
            List.of("extensions 0 1"),
            Set.of("waypointId"),
            Map.of("waypointId", COUNT, "etd", MOMENT, "eta", MOMENT, "stay", SPAN, "speed", LENGTH));

    private final List<String> broken = new ArrayList<>();

    private RtzRules() {}

    private static Predicate<String> decimal(String least, String most, boolean inclusive) {
        return text -> text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)")
                && new BigDecimal(text).compareTo(new BigDecimal(least)) >= 0
                && new BigDecimal(text).compareTo(new BigDecimal(most)) < (inclusive ? 1 : 0);
    }

    private static boolean parses(String text, java.util.function.Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Every rule that the document breaks; empty when it is sound.
    static List<String> brokenBy(Element route) {
        RtzRules rules = new RtzRules();
        String version = route.getAttribute("version");
        String namespace = "http://www.cirm.org/RTZ/" + version.replace('.', '/');
        rules.require(namespace.equals(route.getNamespaceURI()), "namespace of version " + version);
        rules.require("route".equals(route.getLocalName()), "root is route");
        rules.element(route, namespace);
        rules.references(route);
        return rules.broken;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private void element(Element element, String namespace) {
        String name = element.getLocalName();
        Rule rule = name.equals("scheduleElement") ? SCHEDULE_ELEMENT : RULES.get(name);
        require(rule != null, "no element " + name);
        require(namespace.equals(element.getNamespaceURI()), "namespace of " + name);
        if (rule == null) {
            return;
        }
        List<Element> children = children(element);
        String order =
                children.stream().map(child -> child.getLocalName() + ' ').collect(Collectors.joining());
        require(order.matches(pattern(rule.children())), name + " holds " + order);
        rule.needed().forEach(needed -> require(element.hasAttribute(needed), name + " lacks " + needed));
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            if (attribute.getName().startsWith("xmlns")) {
                continue;
            }
            Predicate<String> kind = rule.attributes().get(attribute.getName());
            require(
                    kind != null && kind.test(attribute.getValue()),
                    "%s %s=\"%s\"".formatted(name, attribute.getName(), attribute.getValue()));
        }
        children.forEach(child -> element(child, namespace));
    }

    private static String pattern(List<String> children) {
        return children.stream()
                .map(child -> child.split(" ", -1))
                .map(part -> "(%s ){%s,%s}".formatted(part[0], part[1], part[2].equals("*") ? "" : part[2]))
                .collect(Collectors.joining());
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private void references(Element route) {
        Set<String> ids = new HashSet<>();
        NodeList waypoints = route.getElementsByTagNameNS("*", "waypoint");
        for (int at = 0; at < waypoints.getLength(); at++) {
            String id = ((Element) waypoints.item(at)).getAttribute("id");
            require(ids.add(id), "waypoint id %s twice".formatted(id));
        }
        NodeList elements = route.getElementsByTagNameNS("*", "scheduleElement");
        for (int at = 0; at < elements.getLength(); at++) {
            String id = ((Element) elements.item(at)).getAttribute("waypointId");
            require(ids.contains(id), "schedule names waypoint " + id);
        }
    }
}
