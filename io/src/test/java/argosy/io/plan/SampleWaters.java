package argosy.io.plan;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.PortCosts;
import argosy.domain.PortId;
import argosy.domain.Provenance;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.domain.WaterArea;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A hand-drawn tree of waters from Baku to Augusta: enough for plans that look real.
final class SampleWaters {
    static final Provenance DRAWN = new Provenance("drawn for tests", "2026", false);
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final Map<String, GeoPoint> places = new HashMap<>();

    SampleWaters() {
        for (String[] row : rows("waters.csv")) {
            RouteLeg leg = leg(row);
            edges.computeIfAbsent(row[0], key -> new ArrayList<>()).add(new Edge(row[1], leg));
            edges.computeIfAbsent(row[1], key -> new ArrayList<>()).add(new Edge(row[0], reversed(leg)));
            places.put(row[0], leg.line().getFirst());
            places.put(row[1], leg.line().getLast());
        }
    }

    List<Port> ports() {
        List<Port> ports = new ArrayList<>();
        for (String[] row : rows("ports.csv")) {
            ports.add(new Port(
                    new PortId(row[0]),
                    row[1],
                    List.of(),
                    null,
                    row[2],
                    Boolean.parseBoolean(row[3]),
                    Objects.requireNonNull(places.get(row[0])),
                    new WaterArea(row[5]),
                    7.0,
                    null,
                    12,
                    450,
                    400,
                    new PortCosts(9000, 1.1),
                    ZoneId.of(row[4]),
                    DRAWN));
        }
        return ports;
    }

    /// The one way through the tree.
    List<RouteLeg> route(PortId from, PortId to) {
        Deque<List<Edge>> open = new ArrayDeque<>(List.of(List.of()));
        Set<String> seen = new HashSet<>(Set.of(from.value()));
        while (!open.isEmpty()) {
            List<Edge> path = open.removeFirst();
            String end = path.isEmpty() ? from.value() : path.getLast().to();
            if (end.equals(to.value())) {
                return path.stream().map(Edge::leg).toList();
            }
            for (Edge edge : edges.getOrDefault(end, List.of())) {
                if (seen.add(edge.to())) {
                    List<Edge> longer = new ArrayList<>(path);
                    longer.add(edge);
                    open.addLast(longer);
                }
            }
        }
        throw new IllegalArgumentException("No way from " + from + " to " + to + ".");
    }

    private static RouteLeg leg(String[] row) {
        PassageId passage = row[2].isEmpty() ? null : new PassageId(row[2]);
        List<GeoPoint> line = new ArrayList<>();
        for (String point : row[5].split(";")) {
            String[] latLon = point.split(" ");
            line.add(new GeoPoint(Double.parseDouble(latLon[0]), Double.parseDouble(latLon[1])));
        }
        List<SeaZone> zones = row[4].isEmpty()
                ? List.of()
                : List.of(row[4].split(";")).stream().map(SeaZone::new).toList();
        boolean canal = row[2].equals("VDSC");
        return new RouteLeg(
                passage,
                false,
                passage == null ? row[3] : row[2],
                new WaterArea(row[3]),
                zones,
                lengthNm(line),
                passage == null ? null : 7.5,
                canal ? 13 : 0,
                canal ? 11 : 0,
                canal ? 12 : passage == null ? 0 : 3,
                line);
    }

    private static RouteLeg reversed(RouteLeg leg) {
        List<GeoPoint> line = new ArrayList<>(leg.line());
        Collections.reverse(line);
        return new RouteLeg(
                leg.passage(),
                true,
                leg.name(),
                leg.area(),
                leg.zones(),
                leg.distanceNm(),
                leg.speedLimitKn(),
                leg.lockCount(),
                leg.lockageHours(),
                leg.waitHours(),
                line);
    }

    private static double lengthNm(List<GeoPoint> line) {
        double nm = 0;
        for (int i = 1; i < line.size(); i++) {
            GeoPoint a = line.get(i - 1);
            GeoPoint b = line.get(i);
            double shrink = Math.cos(Math.toRadians((a.latDeg() + b.latDeg()) / 2));
            nm += 60 * Math.hypot(b.latDeg() - a.latDeg(), shrink * (b.lonDeg() - a.lonDeg()));
        }
        return nm;
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(SampleWaters.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Edge(String to, RouteLeg leg) {}
}
