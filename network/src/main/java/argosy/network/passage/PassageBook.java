package argosy.network.passage;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Provenance;
import argosy.domain.VesselLimits;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All passages by id, with their calendars kept once computed.
final class PassageBook {
    /// Years looked ahead from the year of departure.
    private static final int YEARS_AHEAD = 3;

    private final Map<PassageId, Passage> passages;
    private final Map<CalendarKey, PassageCalendar> calendars = new ConcurrentHashMap<>();

    PassageBook(List<Passage> passages) {
        this.passages = passages.stream().collect(Collectors.toUnmodifiableMap(Passage::id, Function.identity()));
    }

    private record CalendarKey(PassageId passage, int year, VesselLimits vessel) {}

    /// The passage, or one without any limit when the catalogue does not know it.
    Passage get(PassageId id) {
        Passage known = passages.get(id);
        return known == null ? unknown(id) : known;
    }

    /// The calendar from the start of the year of departure for [#YEARS_AHEAD] years, as it is for her.
    PassageCalendar calendar(PassageId id, RouteRequest request) {
        int year = request.departs().atOffset(ZoneOffset.UTC).getYear();
        return calendars.computeIfAbsent(
                new CalendarKey(id, year, measuresOf(get(id), request.limits())),
                key -> PassageCalendar.of(
                        get(id), new Window(startOf(year), startOf(year + YEARS_AHEAD)), key.vessel()));
    }

    /// What the calendar looks at, so that sisters share it.
    private static VesselLimits measuresOf(Passage passage, VesselLimits limits) {
        PassageRules rules = passage.rules();
        boolean isSameForAll = rules.hours().isEmpty()
                && rules.sizes().isEmpty()
                && rules.ice().isEmpty();
        return isSameForAll
                ? VesselLimits.UNKNOWN
                : new VesselLimits(limits.loaM(), limits.beamM(), 0, null, limits.iceClass(), Set.of());
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// Passages this vessel can use on no date.
    Set<PassageId> impassable(VesselLimits limits) {
        return passages.values().stream()
                .filter(passage -> !PassageFit.lasting(passage, limits).isEmpty())
                .map(Passage::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The calendar in which the passage counts its days.
    ZoneId zone(PassageId id) {
        Passage passage = get(id);
        return passage.season() == null
                ? passage.rules().zone()
                : passage.season().zone();
    }

    private static Passage unknown(PassageId id) {
        return new Passage(
                id,
                id.value(),
                PassageKind.CHANNEL,
                new WaterArea("OCEAN"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                0,
                0,
                0,
                null,
                List.of(),
                null,
                null,
                new Provenance("drawn in the network, not in the catalogue", "2026", false),
                PassageRules.NONE);
    }
}
