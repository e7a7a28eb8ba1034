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
            Map.entry("OPEN-SEA", "Open sea"),
            Map.entry("OCEAN", "Open sea"));

    /// A visit of at least this share of the length counts as the whole passage.
    private static final double NEARLY_ALL = 0.97;

    private final PassageBook book;
    private final List<RouteLeg> legs = new ArrayList<>();

    private Legs(PassageBook book) {
        this.book = book;
    }

    /// One route over ways sailed one after another.
    static Route route(GeoPoint from, GeoPoint to, List<WaterPath> paths, PassageBook book) {
        Legs legs = new Legs(book);
        Visit.of(paths).forEach(legs::add);
        return new Route(
                from,
                to,
                legs.legs,
                paths.getFirst().snapFromNm(),
                paths.getLast().snapToNm());
    }

    private void add(Visit visit) {
        PassageId id = visit.passage();
        Passage passage = id == null ? null : book.get(id);
        double share = share(visit);
        for (Visit.Part part : visit.parts()) {
            legs.add(passage == null ? openWater(part) : leg(passage, part, share));
            share = 0;
        }
    }

    /// How much of the passage is sailed, 0 to 1; 1 when its length is not known.
    private double share(Visit visit) {
        PassageId id = visit.passage();
        double fullNm = id == null ? 0 : book.fullLengthNm(id);
        double share = fullNm > 0 ? visit.lengthNm() / fullNm : 1;
        return share > NEARLY_ALL ? 1 : share;
    }

    private static RouteLeg openWater(Visit.Part part) {
        String area = part.stretch().area();
        return leg(part, null, NAMES.getOrDefault(area, area), null, 0, 0, 0);
    }

    /// Locks and waits are those of the share sailed, all on the first leg of the visit.
    private static RouteLeg leg(Passage passage, Visit.Part part, double share) {
        int locks = (int) Math.round(share * passage.lockCount());
        return leg(
                part,
                passage.id(),
                passage.name(),
                passage.speedLimitKn(),
                locks,
                locks * passage.lockageHours(),
                share * passage.waitHours());
    }

    private static RouteLeg leg(
            Visit.Part part,
            @Nullable PassageId passage,
            String name,
            @Nullable Double speedLimitKn,
            int lockCount,
            double lockageHours,
            double waitHours) {
        WaterStretch stretch = part.stretch();
        return new RouteLeg(
                passage,
                stretch.reversed(),
                name,
                new WaterArea(stretch.area()),
                stretch.zones().stream().sorted().map(SeaZone::new).toList(),
                stretch.lengthNm() + part.snapsNm(),
                speedLimitKn,
                lockCount,
                lockageHours,
                waitHours,
                stretch.line());
    }
}
