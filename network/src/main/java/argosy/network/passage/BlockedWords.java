package argosy.network.passage;

import argosy.domain.Limit;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteOutcome.Found;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says why a passage holds a vessel up, in sentences a dispatcher can read. Opening days are local days there.
final class BlockedWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PassageBook book;

    BlockedWords(PassageBook book) {
        this.book = book;
    }

    /// The main sentence.
    String held(PassageId id, Limit limit) {
        return "Blocked at %s: %s.".formatted(name(id), reason(id, limit));
    }

    /// A further passage that would hold her up as well.
    String also(PassageId id, Limit limit) {
        return "Also at %s: %s.".formatted(name(id), shortReason(limit));
    }

    private String name(PassageId id) {
        return "%s (%s)".formatted(book.get(id).name(), id);
    }

    private String reason(PassageId id, Limit limit) {
        return switch (limit) {
            case Limit.Closed closed ->
                "closed (%s) when she gets there on %s; %s"
                        .formatted(closed.reason(), day(id, closed.at()), opens(id, closed.opensAgain()));
            case Limit.TooLarge large
            when large.what().equals("draught") -> "%s; %s".formatted(shortReason(large), deeper(id, large.until()));
            case Limit.TooLarge large -> shortReason(large);
            case Limit.NoPermit permit -> shortReason(permit);
            case Limit.Banned banned -> shortReason(banned);
            case Limit.NoWater noWater -> noWater.explanation();
        };
    }

    private static String shortReason(Limit limit) {
        return switch (limit) {
            case Limit.Closed closed -> "closed (%s)".formatted(closed.reason());
            case Limit.TooLarge large ->
                "%s %.2f m, permitted %.2f m: %.2f m too much"
                        .formatted(large.what(), large.actualM(), large.permittedM(), large.excessM());
            case Limit.NoPermit permit -> "she needs the permit %s".formatted(permit.permit());
            case Limit.Banned banned -> "to be avoided as asked";
            case Limit.NoWater noWater -> noWater.explanation();
        };
    }

    private String opens(PassageId id, @Nullable Instant again) {
        return again == null ? "no reopening known" : "open again on " + day(id, again);
    }

    private String deeper(PassageId id, @Nullable Instant until) {
        return until == null ? "no deeper period known" : "deep enough from " + day(id, until);
    }

    private String day(PassageId id, Instant at) {
        return DAY.format(at.atZone(book.zone(id)));
    }

    /// What waiting would give.
    String waiting(Found found, Instant latestDeparture) {
        return "If she waits she arrives on %s; leaving as late as %s she arrives the same."
                .formatted(utcDay(found.arrives()), utcDay(latestDeparture));
    }

    private static String utcDay(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    String banned(PassageId id) {
        return "Blocked at %s: to be avoided as asked, and there is no other way.".formatted(name(id));
    }

    /// The way without what blocks her.
    String otherWise(Route route, String without) {
        String passages = route.passages().stream().map(PassageId::value).collect(Collectors.joining(", "));
        return " Without %s: %.0f nm%s."
                .formatted(without, route.distanceNm(), passages.isEmpty() ? "" : " by " + passages);
    }
}
