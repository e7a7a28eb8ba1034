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

    private final PassageBook book;
    private final SailedPart.Marks marks;
    private final List<RouteLeg> legs = new ArrayList<>();

    private Legs(PassageBook book, SailedPart.Marks marks) {
        this.book = book;
        this.marks = marks;
    }

    /// One route over ways sailed one after another.
    static Route route(GeoPoint from, GeoPoint to, List<WaterPath> paths, PassageBook book, SailedPart.Marks marks) {
        Legs legs = new Legs(book, marks);
        List<Visit> visits = Visit.of(paths);
        for (int at = 0; at < visits.size(); at++) {
            legs.add(visits.get(at), at > 0, at + 1 < visits.size());
        }
        return new Route(
                from,
                to,
                legs.legs,
                paths.getFirst().snapFromNm(),
                paths.getLast().snapToNm());
    }

    private void add(Visit visit, boolean comesIn, boolean goesOut) {
        PassageId id = visit.passage();
        if (id == null) {
            visit.parts().forEach(part -> legs.add(openWater(part)));
            return;
        }
        Passage passage = book.get(id);
        SailedPart sailed = SailedPart.of(passage, visit, comesIn, goesOut, marks);
        for (Visit.Part part : visit.parts()) {
            legs.add(leg(passage, part, sailed));
            sailed = SailedPart.NOTHING;
        }
    }

    private static RouteLeg openWater(Visit.Part part) {
        String area = part.stretch().area();
        return leg(part, null, NAMES.getOrDefault(area, area), null, 0, 0, 0);
    }

    /// Locks and waits of a visit are all on its first leg.
    private static RouteLeg leg(Passage passage, Visit.Part part, SailedPart sailed) {
        return leg(
                part,
                passage.id(),
                passage.name(),
                passage.speedLimitKn(),
                sailed.lockCount(),
                sailed.lockageHours(),
                sailed.waitHours());
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
