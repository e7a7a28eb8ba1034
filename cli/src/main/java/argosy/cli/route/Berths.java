package argosy.cli.route;

import argosy.domain.Limit;
import argosy.domain.Limit.TooLarge;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.Window;
import argosy.network.passage.PassageCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Water and length at the berths where a way begins and ends. A berth is a passage of no length under the id of its
/// port, so that readings of the water move it in the same way.
final class Berths {
    private static final Duration AHEAD = Duration.ofDays(730);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<Passage> berths;

    Berths(List<Passage> berths) {
        this.berths = List.copyOf(berths);
    }

    static Passage of(Port port) {
        Passage plain = new Passage(
                new PassageId(port.id().value()),
                port.name(),
                PassageKind.CHANNEL,
                port.area(),
                port.maxLoaM(),
                null,
                null,
                port.maxDraughtM(),
                List.of(),
                null,
                0,
                0,
                0,
                null,
                List.of(),
                null,
                null,
                port.provenance(),
                PassageRules.NONE);
        return plain.withRules(new PassageRules(port.timeZone(), null, List.of(), List.of(), List.of(), List.of()));
    }

    private Optional<Passage> find(Place place) {
        PortId port = place.port();
        return berths.stream()
                .filter(berth -> port != null && berth.id().value().equals(port.value()))
                .findFirst();
    }

    private static PassageCalendar calendar(Passage berth, Instant from) {
        return PassageCalendar.of(berth, new Window(from, from.plus(AHEAD)));
    }

    /// What a vessel may draw at a place at a moment, when that is known.
    Optional<Double> permittedM(Place place, Instant at) {
        return find(place)
                .map(berth -> calendar(berth, at).draughtAt(at))
                .filter(permittedM -> permittedM < PassageCalendar.NO_LIMIT_M);
    }

    /// The answer when the vessel does not fit a berth at its end of the way; empty when she does.
    Optional<Blocked> blocks(Place place, Instant at, double loaM, double draughtM, @Nullable Found way) {
        return find(place)
                .flatMap(berth -> limit(berth, at, loaM, draughtM)
                        .map(limit -> new Blocked(
                                berth.id(), limit, words(berth, limit, at), way == null ? null : way.route())));
    }

    private static Optional<TooLarge> limit(Passage berth, Instant at, double loaM, double draughtM) {
        Double mostLoaM = berth.maxLoaM();
        if (mostLoaM != null && loaM > mostLoaM + 1e-6) {
            return Optional.of(new TooLarge("LOA", loaM, mostLoaM, null));
        }
        PassageCalendar calendar = calendar(berth, at);
        double permittedM = calendar.draughtAt(at);
        return draughtM > permittedM + 1e-6
                ? Optional.of(new TooLarge(
                        "draught",
                        draughtM,
                        permittedM,
                        calendar.earliestEntry(at, draughtM).orElse(null)))
                : Optional.empty();
    }

    private static String words(Passage berth, Limit.TooLarge limit, Instant at) {
        Instant until = limit.until();
        String deeper = !limit.what().equals("draught")
                ? ""
                : until == null ? "; no deeper period known" : "; deep enough from " + day(berth, until);
        return String.format(
                Locale.ROOT,
                "Blocked at the berths of %s (%s): %s %.2f m, permitted %.2f m on %s: %.2f m too much%s.",
                berth.name(),
                Objects.toString(berth.id()),
                limit.what(),
                limit.actualM(),
                limit.permittedM(),
                day(berth, at),
                limit.excessM(),
                deeper);
    }

    private static String day(Passage berth, Instant at) {
        return DAY.format(at.atZone(berth.rules().zone()));
    }
}
