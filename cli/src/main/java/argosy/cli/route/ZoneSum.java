package argosy.cli.route;

import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Miles in one set of zones. The sets of a route do not overlap, so their miles add up to the whole way.
///
/// @param zones empty where no zone's rules hold
record ZoneSum(List<SeaZone> zones, double distanceNm) {
    ZoneSum {
        zones = List.copyOf(zones);
    }

    static List<ZoneSum> of(List<RouteLeg> legs) {
        Map<String, List<RouteLeg>> bySet = legs.stream()
                .collect(Collectors.groupingBy(leg -> label(leg.zones()), TreeMap::new, Collectors.toList()));
        return bySet.values().stream()
                .map(same -> new ZoneSum(
                        same.getFirst().zones(),
                        same.stream().mapToDouble(RouteLeg::distanceNm).sum()))
                .toList();
    }

    String label() {
        return label(zones);
    }

    private static String label(List<SeaZone> zones) {
        return zones.isEmpty()
                ? "no zone"
                : zones.stream().map(SeaZone::value).sorted().collect(Collectors.joining(", "));
    }
}
