package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.domain.WaterArea;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the legs of a route out of ways over water: names, speed limits, locks and waits.
///
/// Straight snaps to the water belong to the first and last leg of each way, so legs add up to the total.
final class Legs {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CASPIAN-NORTH", "North Caspian"),
            Map.entry("CASPIAN", "Caspian Sea"),
            Map.entry("RIVER", "River"),
            Map.entry("TAGANROG-BAY", "Taganrog Bay"),
            Map.entry("AZOV", "Sea of Azov"),
            Map.entry("BLACK-SEA", "Black Sea"),
            Map.entry("MARMARA", "Sea of Marmara"),
            Map.entry("AEGEAN", "Aegean Sea"),
            Map.entry("MED-EAST", "Eastern Mediterranean"),
            Map.entry("MED-WEST", "Western Mediterranean"),
            Map.entry("OCEAN", "Open sea"));

    private final PassageBook book;
    private final List<RouteLeg> legs = new ArrayList<>();
    private @Nullable PassageId previous;

    private Legs(PassageBook book) {
        this.book = book;
    }

    /// One route over ways sailed one after another.
    static Route route(GeoPoint from, GeoPoint to, List<WaterPath> paths, PassageBook book) {
        Legs legs = new Legs(book);
        paths.forEach(legs::add);
        return new Route(
                from,
                to,
                legs.legs,
                paths.getFirst().snapFromNm(),
                paths.getLast().snapToNm());
    }

    private void add(WaterPath path) {
        int last = path.stretches().size() - 1;
        for (int at = 0; at <= last; at++) {
            double snapsNm = (at == 0 ? path.snapFromNm() : 0) + (at == last ? path.snapToNm() : 0);
            add(path.stretches().get(at), snapsNm);
        }
    }

    private void add(WaterStretch stretch, double snapsNm) {
        PassageId id = stretch.passage();
        Passage passage = id == null ? null : book.get(id);
        boolean entering = passage != null && !passage.id().equals(previous);
        legs.add(new RouteLeg(
                id,
                stretch.reversed(),
                passage == null ? NAMES.getOrDefault(stretch.area(), stretch.area()) : passage.name(),
                new WaterArea(stretch.area()),
                stretch.zones().stream().sorted().map(SeaZone::new).toList(),
                stretch.lengthNm() + snapsNm,
                passage == null ? null : passage.speedLimitKn(),
                passage != null && entering ? passage.lockCount() : 0,
                passage != null && entering ? passage.lockCount() * passage.lockageHours() : 0,
                passage != null && entering ? passage.waitHours() : 0,
                stretch.line()));
        previous = id;
    }
}
