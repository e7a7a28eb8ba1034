package argosy.planning.model;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.Route;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import argosy.domain.VesselLimits;
import argosy.domain.Window;
import argosy.network.passage.PassageCalendar;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.Ways;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shortest routes between ports that a vessel may take by size and permits, each found once. Thread-safe.
///
/// Passages closed for the whole time looked at are left out, so that the way around is taken where there is one.
public final class RouteBook {
    private final ScenarioFacts facts;
    private final RouteFinder finder;
    private final Map<Met, PassageCalendar> calendars = new ConcurrentHashMap<>();
    private final Window span;
    private final Map<Key, Optional<Route>> routes = new ConcurrentHashMap<>();
    private final Map<Access, Set<PassageId>> banned = new ConcurrentHashMap<>();

    public RouteBook(ScenarioFacts facts, Ways ways) {
        this.facts = facts;
        finder = new RouteFinder(new KnownWays(ways), facts.scenario().passages());
        span = CalendarSpan.of(facts.scenario());
    }

    private record Key(Set<PassageId> banned, PortId from, PortId to) {}

    private record Met(VesselClass vesselClass, PassageId passage) {}

    /// By id: a class is dear to hash.
    private record Access(VesselClassId vesselClass, Set<String> permits) {}

    /// The route this vessel takes, laden or not; empty when there is none.
    public Optional<Route> find(Vessel vessel, PortId from, PortId to) {
        Access access = new Access(vessel.classId(), vessel.permits());
        return find(banned.computeIfAbsent(access, it -> banned(facts.classOf(vessel), vessel.permits())), from, to);
    }

    /// The shortest route of a vessel that fits everywhere and holds every permit.
    public Optional<Route> findForAny(PortId from, PortId to) {
        return find(Set.of(), from, to);
    }

    private Optional<Route> find(Set<PassageId> without, PortId from, PortId to) {
        return routes.computeIfAbsent(new Key(without, from, to), key -> {
            Port here = facts.port(key.from);
            Port there = facts.port(key.to);
            return finder.shortest(here.position(), there.position(), key.banned);
        });
    }

    private Set<PassageId> banned(VesselClass vesselClass, Set<String> permits) {
        return facts.scenario().passages().stream()
                .filter(passage -> whyNever(passage, vesselClass, permits).isPresent())
                .map(Passage::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Calendar of the passage over the whole time looked at, as it is for vessels of this class.
    public Optional<PassageCalendar> findCalendar(VesselClass vesselClass, PassageId id) {
        return facts.scenario()
                .findPassage(id)
                .map(passage -> calendars.computeIfAbsent(
                        new Met(vesselClass, id), met -> PassageCalendar.of(passage, span, measuresOf(vesselClass))));
    }

    private static VesselLimits measuresOf(VesselClass it) {
        return new VesselLimits(it.loaM(), it.beamM(), 0, it.airDraughtM(), it.iceClass(), Set.of());
    }

    /// The first passage on the unhindered way that this vessel can never use, with the reason.
    public Optional<Never> whyNoRoute(Vessel vessel, PortId from, PortId to) {
        Function<PassageId, Optional<Never>> never = id -> facts.scenario()
                .findPassage(id)
                .flatMap(passage -> whyNever(passage, facts.classOf(vessel), vessel.permits()));
        return findForAny(from, to).stream()
                .flatMap(route -> route.passages().stream())
                .flatMap(passage -> never.apply(passage).stream())
                .findFirst();
    }

    /// Why a vessel can never use a passage.
    public record Never(String rule, String explanation) {}

    private Optional<Never> whyNever(Passage passage, VesselClass vesselClass, Set<String> permits) {
        String permit = passage.requiredPermit();
        if (permit != null && !permits.contains(permit)) {
            return Optional.of(new Never("PERMIT", "%s needs the permit %s".formatted(passage.name(), permit)));
        }
        return tooLarge(passage, "LOA", vesselClass.loaM(), passage.maxLoaM())
                .or(() -> tooLarge(passage, "beam", vesselClass.beamM(), passage.maxBeamM()))
                .or(() -> tooLarge(passage, "air draught", vesselClass.airDraughtM(), passage.maxAirDraughtM()))
                .or(() -> closed(passage, vesselClass));
    }

    private static Optional<Never> tooLarge(
            Passage passage, String what, @Nullable Double actualM, @Nullable Double permittedM) {
        if (actualM == null || permittedM == null || actualM <= permittedM + 1e-6) {
            return Optional.empty();
        }
        return Optional.of(new Never(
                "SIZE",
                "%s takes %s up to %.2f m, she has %.2f m".formatted(passage.name(), what, permittedM, actualM)));
    }

    private Optional<Never> closed(Passage passage, VesselClass vesselClass) {
        boolean shut = findCalendar(vesselClass, passage.id()).stream()
                .flatMap(calendar -> calendar.steps().stream())
                .allMatch(step -> step.draughtM() <= 0);
        return shut
                ? Optional.of(new Never("SEASON", passage.name() + " is closed for the whole time planned"))
                : Optional.empty();
    }
}
