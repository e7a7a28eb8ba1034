package argosy.network.passage;

import argosy.domain.Limit;
import argosy.domain.Limit.Banned;
import argosy.domain.Limit.Closed;
import argosy.domain.Limit.NoPermit;
import argosy.domain.Limit.NoWater;
import argosy.domain.Limit.TooLarge;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out why there is no way for a request, and until when.
final class Blockage {
    private final Ways ways;
    private final PassageBook book;
    private final RouteRequest request;
    private final BlockedWords words;

    Blockage(Ways ways, PassageBook book, RouteRequest request) {
        this.ways = ways;
        this.book = book;
        this.request = request;
        this.words = new BlockedWords(book);
    }

    /// One passage that holds her up and the limit that does it.
    record Hindrance(PassageId passage, Limit limit) {}

    /// @param waiting the way with the earliest arrival when she waits as long as it takes
    Blocked explain(Optional<Found> waiting) {
        return waiting.isPresent() ? longWait(waiting.get()) : noWay();
    }

    private Blocked longWait(Found found) {
        TimedLeg longest = found.timedLegs().stream()
                .max(Comparator.comparing(Blockage::waited))
                .orElseThrow();
        PassageId passage = passageOf(longest);
        Limit limit = momentary(passage, longest.enters(), longest.starts());
        String explanation =
                "%s %s".formatted(words.held(passage, limit), words.waiting(found, latestDeparture(found)));
        return new Blocked(passage, limit, explanation, found.route());
    }

    private static Duration waited(TimedLeg timed) {
        return Duration.between(timed.enters(), timed.starts());
    }

    private static PassageId passageOf(TimedLeg timed) {
        PassageId passage = timed.leg().passage();
        if (passage == null) {
            throw new IllegalStateException("Nobody waits on open water: " + timed);
        }
        return passage;
    }

    /// The limit that a vessel meets which comes at `at` and may enter at `until`.
    private Limit momentary(PassageId id, Instant at, @Nullable Instant until) {
        double permittedM = book.calendar(id, request).draughtAt(at);
        if (permittedM > 0) {
            return new TooLarge("draught", request.limits().draughtM(), permittedM, until);
        }
        String reason =
                PassageCalendar.reasonAt(book.get(id), request.limits(), at).orElse(PassageCalendar.OUT_OF_SEASON);
        return new Closed(reason, at, until);
    }

    /// Last departure that still makes the same arrival, by halving; arrival never falls with departure.
    private Instant latestDeparture(Found found) {
        long low = 0;
        long high = Duration.between(found.departs(), found.arrives()).toSeconds();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            RouteRequest later = request.withDeparture(found.departs().plusSeconds(middle));
            Itinerary itinerary = Itinerary.of(found.route(), later, book);
            if (itinerary.stuckAt() == null && !itinerary.arrives().isAfter(found.arrives())) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return found.departs().plusSeconds(low);
    }

    private Blocked noWay() {
        Optional<Route> free = free(Set.of());
        if (free.isEmpty()) {
            String text = "No water joins the two places, or one of them lies too far from navigable water.";
            return new Blocked(null, new NoWater(text), text, null);
        }
        Optional<Route> permitted = free(request.avoid());
        if (permitted.isEmpty()) {
            PassageId avoided = firstAvoided(free.get());
            return new Blocked(
                    avoided, new Banned(), words.banned(avoided) + words.otherWise(free.get(), "the ban"), free.get());
        }
        return hindered(needed(permitted.get()));
    }

    /// The way that keeps only those hindrances for which there is no way around.
    private Route needed(Route route) {
        Set<PassageId> banned = new HashSet<>(request.avoid());
        Route best = route;
        for (Hindrance hindrance : hindrances(route)) {
            banned.add(hindrance.passage());
            Optional<Route> around = free(banned);
            if (around.isPresent()) {
                best = around.get();
            } else {
                banned.remove(hindrance.passage());
            }
        }
        return best;
    }

    /// The shortest way that only leaves out `banned`, whatever her size and the date.
    private Optional<Route> free(Set<PassageId> banned) {
        return WaySearch.findPaths(ways, request.points(), banned)
                .map(paths -> Legs.route(request.from(), request.to(), paths, book, ways::findMarkKm));
    }

    private PassageId firstAvoided(Route route) {
        return route.passages().stream()
                .filter(request.avoid()::contains)
                .findFirst()
                .orElseThrow();
    }

    private Blocked hindered(Route route) {
        List<Hindrance> hindrances = hindrances(route);
        if (hindrances.isEmpty()) {
            String text = "Every way is closed to her on the dates she could reach it.";
            return new Blocked(null, new NoWater(text), text, route);
        }
        Hindrance worst = hindrances.stream()
                .max(Comparator.comparingDouble(Blockage::weight))
                .orElseThrow();
        StringBuilder text = new StringBuilder(words.held(worst.passage(), worst.limit()));
        hindrances.stream()
                .filter(other -> !other.equals(worst))
                .forEach(other -> text.append(' ').append(words.also(other.passage(), other.limit())));
        text.append(words.otherWise(route, "these limits"));
        return new Blocked(worst.passage(), worst.limit(), text.toString(), route);
    }

    /// Permits first, then the greatest excess, then what never opens.
    private static double weight(Hindrance hindrance) {
        return switch (hindrance.limit()) {
            case NoPermit permit -> 1e9;
            case TooLarge tooLarge -> tooLarge.excessM();
            case Closed closed -> 1e6;
            case Banned banned -> 0;
            case NoWater noWater -> 0;
        };
    }

    /// All that holds her up on a way, in sailing order, as if each passage were reached without hindrance before it.
    private List<Hindrance> hindrances(Route route) {
        Itinerary unladen = Itinerary.of(route, request.withDraught(0), book);
        List<Hindrance> found = new ArrayList<>();
        for (PassageId id : route.passages()) {
            Instant at = unladen.timedLegs().stream()
                    .filter(timed -> id.equals(timed.leg().passage()))
                    .map(TimedLeg::starts)
                    .findFirst()
                    .orElse(request.departs());
            lasting(id, at).forEach(limit -> found.add(new Hindrance(id, limit)));
        }
        return found;
    }

    private List<Limit> lasting(PassageId id, Instant at) {
        Passage passage = book.get(id);
        List<Limit> limits = new ArrayList<>(PassageFit.lasting(passage, request.limits()));
        limits.removeIf(
                limit -> limit instanceof TooLarge tooLarge && tooLarge.what().equals("draught"));
        PassageCalendar calendar = book.calendar(id, request);
        if (calendar.earliestEntry(at, request.limits().draughtM()).isEmpty()) {
            limits.add(momentary(id, at, null));
        }
        return limits;
    }
}
