package argosy.cli.route;

import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.VesselClass;
import argosy.domain.VesselLimits;
import argosy.network.passage.PassageCalendar;
import argosy.network.passage.RouteRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the user wants to know, checked.
///
/// @param passages     the catalogue's, with water levels laid over
/// @param berths       ports of the catalogue as [Berths] sees them, with water levels laid over
/// @param vesselClass  null when only measures are given
/// @param loaM         0 when unknown: not checked; so is `beamM`
/// @param draughtM     null: the deepest that can go
/// @param iceClass     [VesselLimits#UNKNOWN_ICE_CLASS] without class or option
/// @param alternatives ways wanted in all
public record RouteQuestion(
        Place from,
        Place to,
        List<Place> via,
        Set<PassageId> avoid,
        List<Passage> passages,
        List<Passage> berths,
        @Nullable VesselClass vesselClass,
        double loaM,
        double beamM,
        @Nullable Double draughtM,
        @Nullable Double airDraughtM,
        String iceClass,
        Instant departs,
        double speedKn,
        int alternatives) {
    public RouteQuestion {
        via = List.copyOf(via);
        avoid = Set.copyOf(avoid);
        passages = List.copyOf(passages);
        berths = List.copyOf(berths);
    }

    /// Deepest draught worth asking for: her own, or that of the class, or any.
    public double deepestM() {
        if (draughtM != null) {
            return draughtM;
        }
        return vesselClass == null ? PassageCalendar.NO_LIMIT_M : vesselClass.maxDraughtM();
    }

    /// The request for a vessel of that draught; she is taken to hold every permit the passages ask for.
    public RouteRequest request(double forDraughtM) {
        VesselLimits limits = limits(forDraughtM);
        List<GeoPoint> points = via.stream().map(Place::position).toList();
        return new RouteRequest(from.position(), to.position(), limits, departs, speedKn, avoid, points);
    }

    /// The vessel drawing so much.
    public VesselLimits limits(double forDraughtM) {
        return new VesselLimits(loaM, beamM, forDraughtM, airDraughtM, iceClass, permits());
    }

    private Set<String> permits() {
        return passages.stream()
                .map(Passage::requiredPermit)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The passage of that id, null when the catalogue does not list it.
    public @Nullable Passage findPassage(@Nullable PassageId id) {
        return passages.stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
