package argosy.cli.generate;

import argosy.domain.Catalogue;
import argosy.domain.GeoPoint;
import argosy.domain.Port;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.Ways;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What carrying one lifting may be worth, by distance and locks.
///
/// A straight line through the invented freights of the bundled season (60,000 USD + 140 USD a mile + 4,000 USD a lock,
/// November 2026): no market data.
final class FreightGuess {
    private static final double CALL_USD = 60_000;
    private static final double USD_PER_NM = 140;
    private static final double USD_PER_LOCK = 4_000;
    private static final double NM_PER_DAY = 9.5 * 24;
    private static final double DAYS_IN_PORTS = 4;

    private final RouteFinder finder;
    private final Map<String, GeoPoint> places;
    private final Map<String, Optional<Guess>> known = new HashMap<>();

    FreightGuess(Catalogue catalogue, Ways ways) {
        finder = new RouteFinder(ways, catalogue.passages());
        places = catalogue.ports().stream()
                .collect(Collectors.toMap(port -> port.id().value(), Port::position));
    }

    /// @param days from loading to discharged, ports included
    record Guess(double usd, double days) {}

    /// Empty when no water joins the two.
    Optional<Guess> of(String load, String discharge) {
        return known.computeIfAbsent(load + ">" + discharge, key -> guess(load, discharge));
    }

    private Optional<Guess> guess(String load, String discharge) {
        return finder.shortest(place(load), place(discharge), Set.of()).map(FreightGuess::guess);
    }

    private static Guess guess(Route route) {
        double nm = 0;
        int locks = 0;
        double hours = 0;
        for (RouteLeg leg : route.legs()) {
            nm += leg.distanceNm();
            locks += leg.lockCount();
            hours += leg.lockageHours() + leg.waitHours();
        }
        double days = nm / NM_PER_DAY + hours / 24 + DAYS_IN_PORTS;
        return new Guess(CALL_USD + USD_PER_NM * nm + USD_PER_LOCK * locks, days);
    }

    private GeoPoint place(String port) {
        GeoPoint place = places.get(port);
        if (place == null) {
            throw new IllegalStateException("The catalogue has no port %s.".formatted(port));
        }
        return place;
    }
}
