package argosy.planning.testkit;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import argosy.network.passage.Ways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The region drawn with a dozen strokes: real passages and areas, lengths within some per cent. For tests only.
public final class SketchedWaters implements Ways {
    private final Map<String, GeoPoint> marks = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final List<Stroke> strokes = new ArrayList<>();

    public SketchedWaters() {
        mark("caspian-south", 38.5, 51.0, "CASPIAN");
        mark("caspian", 42.0, 50.3, "CASPIAN");
        mark("volga-bar", 44.8, 47.7, "CASPIAN-NORTH");
        mark("astrakhan", 46.3, 48.0, "RIVER");
        mark("volgograd-lower", 48.5, 44.6, "RIVER");
        mark("volgograd-upper", 48.9, 44.7, "RIVER");
        mark("samara", 53.2, 50.0, "RIVER");
        mark("kalach", 48.7, 43.5, "RIVER");
        mark("volgodonsk", 47.5, 42.1, "RIVER");
        mark("kochetovsky", 47.6, 40.9, "RIVER");
        mark("rostov", 47.2, 39.7, "RIVER");
        mark("taganrog-bay", 47.0, 38.9, "TAGANROG-BAY");
        mark("azov", 46.0, 36.8, "AZOV");
        mark("kerch-north", 45.4, 36.7, "AZOV");
        mark("kerch-south", 45.0, 36.5, "BLACK-SEA");
        mark("black-sea-east", 42.8, 39.0, "BLACK-SEA");
        mark("black-sea-west", 43.0, 30.0, "BLACK-SEA");
        mark("bosphorus-north", 41.25, 29.15, "BLACK-SEA");
        mark("bosphorus-south", 41.0, 28.98, "MARMARA");
        mark("dardanelles-north", 40.45, 26.75, "MARMARA");
        mark("dardanelles-south", 40.0, 26.1, "AEGEAN");
        mark("aegean", 38.3, 25.0, "AEGEAN");
        mark("matapan", 36.2, 22.8, "MED-EAST");
        mark("levant", 35.5, 30.5, "MED-EAST");
        mark("sicily", 36.9, 15.5, "MED-EAST");
        mark("adriatic", 42.5, 17.0, "MED-EAST");
        join("caspian-south", "caspian", "", "CASPIAN", "");
        join("caspian", "volga-bar", "", "CASPIAN-NORTH", "");
        join("volga-bar", "astrakhan", "VCSSC", "CASPIAN-NORTH", "");
        join("astrakhan", "volgograd-lower", "LVOLGA", "RIVER", "");
        join("volgograd-lower", "volgograd-upper", "VLGHPP", "RIVER", "");
        join("volgograd-upper", "samara", "MVOLGA", "RIVER", "");
        join("volgograd-lower", "kalach", "VDSC", "RIVER", "");
        join("kalach", "volgodonsk", "TSIML", "RIVER", "");
        join("volgodonsk", "kochetovsky", "DON-UP", "RIVER", "");
        join("kochetovsky", "rostov", "DON-LOW", "RIVER", "");
        join("rostov", "taganrog-bay", "ADSC", "TAGANROG-BAY", "WAR-AZOV");
        join("taganrog-bay", "azov", "", "AZOV", "WAR-AZOV");
        join("azov", "kerch-north", "", "AZOV", "WAR-AZOV");
        join("kerch-north", "kerch-south", "KERCH", "AZOV", "WAR-AZOV");
        join("kerch-south", "black-sea-east", "", "BLACK-SEA", "WAR-BLACK-SEA");
        join("kerch-south", "black-sea-west", "", "BLACK-SEA", "WAR-BLACK-SEA");
        join("black-sea-east", "black-sea-west", "", "BLACK-SEA", "");
        join("black-sea-west", "bosphorus-north", "", "BLACK-SEA", "");
        join("bosphorus-north", "bosphorus-south", "BOSPHORUS", "MARMARA", "");
        join("bosphorus-south", "dardanelles-north", "", "MARMARA", "");
        join("dardanelles-north", "dardanelles-south", "DARDANELLES", "MARMARA", "");
        join("dardanelles-south", "aegean", "", "AEGEAN", "SOX-MED,EU");
        join("aegean", "matapan", "", "MED-EAST", "SOX-MED,EU");
        join("aegean", "levant", "", "MED-EAST", "SOX-MED");
        join("matapan", "sicily", "", "MED-EAST", "SOX-MED");
        join("matapan", "adriatic", "", "MED-EAST", "SOX-MED");
        join("matapan", "levant", "", "MED-EAST", "SOX-MED");
    }

    private record Stroke(String from, String to, String passage, String area, List<String> zones) {}

    private void mark(String name, double latDeg, double lonDeg, String area) {
        marks.put(name, new GeoPoint(latDeg, lonDeg));
        areas.put(name, area);
    }

    private void join(String from, String to, String passage, String area, String zones) {
        List<String> list = zones.isEmpty() ? List.of() : List.of(zones.split(","));
        strokes.add(new Stroke(from, to, passage, area, list));
        strokes.add(new Stroke(to, from, passage, area, list));
    }

    @Override
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        String start = nearest(from);
        String end = nearest(to);
        Map<String, Double> best = new HashMap<>(Map.of(start, 0.0));
        Map<String, Stroke> came = new HashMap<>();
        PriorityQueue<Map.Entry<String, Double>> queue = new PriorityQueue<>(
                Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        queue.add(Map.entry(start, 0.0));
        for (Map.Entry<String, Double> here = queue.poll(); here != null; here = queue.poll()) {
            if (here.getValue() > best.getOrDefault(here.getKey(), 0.0)) {
                continue;
            }
            for (Stroke stroke : strokes) {
                boolean shut = !stroke.passage.isEmpty() && banned.contains(new PassageId(stroke.passage));
                if (!stroke.from.equals(here.getKey()) || shut) {
                    continue;
                }
                double lengthNm = here.getValue() + nm(at(stroke.from), at(stroke.to));
                if (lengthNm < best.getOrDefault(stroke.to, Double.MAX_VALUE)) {
                    best.put(stroke.to, lengthNm);
                    came.put(stroke.to, stroke);
                    queue.add(Map.entry(stroke.to, lengthNm));
                }
            }
        }
        return best.containsKey(end) ? Optional.of(path(from, to, start, end, came)) : Optional.empty();
    }

    private WaterPath path(GeoPoint from, GeoPoint to, String start, String end, Map<String, Stroke> came) {
        List<WaterStretch> stretches = new ArrayList<>();
        stretches.add(stretch(at(end), to, Objects.requireNonNull(areas.get(end))));
        String here = end;
        while (!here.equals(start)) {
            Stroke stroke = Objects.requireNonNull(came.get(here));
            here = stroke.from;
            GeoPoint one = at(stroke.from);
            GeoPoint other = at(stroke.to);
            stretches.add(new WaterStretch(
                    stroke.passage.isEmpty() ? null : new PassageId(stroke.passage),
                    false,
                    stroke.area,
                    Set.copyOf(stroke.zones),
                    nm(one, other),
                    List.of(one, other)));
        }
        stretches.add(stretch(from, at(start), Objects.requireNonNull(areas.get(start))));
        List<WaterStretch> inOrder = stretches.reversed();
        double lengthNm = inOrder.stream().mapToDouble(WaterStretch::lengthNm).sum();
        return new WaterPath(inOrder, 0, 0, lengthNm);
    }

    private static WaterStretch stretch(GeoPoint one, GeoPoint other, String area) {
        return new WaterStretch(null, false, area, Set.of(), nm(one, other), List.of(one, other));
    }

    private GeoPoint at(String name) {
        return Objects.requireNonNull(marks.get(name));
    }

    private String nearest(GeoPoint point) {
        return marks.keySet().stream()
                .min(Comparator.<String>comparingDouble(name -> nm(at(name), point))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static double nm(GeoPoint one, GeoPoint other) {
        double lat1 = Math.toRadians(one.latDeg());
        double lat2 = Math.toRadians(other.latDeg());
        double half = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
                + Math.cos(lat1)
                        * Math.cos(lat2)
                        * Math.pow(Math.sin(Math.toRadians(other.lonDeg() - one.lonDeg()) / 2), 2);
        return 2 * 3440.065 * Math.asin(Math.sqrt(half));
    }
}
