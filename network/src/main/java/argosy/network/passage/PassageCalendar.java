package argosy.network.passage;

import argosy.domain.Closure;
import argosy.domain.DraughtLimit;
import argosy.domain.Passage;
import argosy.domain.VesselLimits;
import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// Permitted draught of one passage over time, piecewise constant: season, draughts by date and closures together.
///
/// A vessel is checked at the moment she enters; once inside she is let through. Whole minutes: a window that ends
/// (inclusive) at 23:59 gives way to what follows at 24:00.
public final class PassageCalendar {
    /// Stands for "no draught limit known".
    public static final double NO_LIMIT_M = 99;

    /// What a closed season is called.
    static final String OUT_OF_SEASON = "outside the navigation season";

    private static final double TOLERANCE_M = 1e-6;
    /// What a closed window lasts beyond its last moment.
    static final Duration TICK = Duration.ofMinutes(1);

    private final Window span;
    private final List<Step> steps;

    private PassageCalendar(Window span, List<Step> steps) {
        this.span = span;
        this.steps = List.copyOf(steps);
    }

    /// From `from` on (until the next step) vessels of up to `draughtM` may enter; 0 means closed.
    public record Step(Instant from, double draughtM) {}

    /// The calendar over `span`, both ends included, for a vessel of whom nothing is known.
    public static PassageCalendar of(Passage passage, Window span) {
        return of(passage, span, VesselLimits.UNKNOWN);
    }

    /// The calendar of `passage` over `span`, both ends included, as it is for this vessel: her length, beam and ice
    /// class count, her draught does not.
    public static PassageCalendar of(Passage passage, Window span, VesselLimits vessel) {
        List<Window> season = passage.season() == null ? List.of() : SeasonDays.windows(passage.season(), span);
        EntryRules rules = EntryRules.of(passage, span, vessel);
        double sizeM = PassageFit.sizeDraughtM(passage, vessel);
        TreeSet<Instant> changes = new TreeSet<>();
        season.forEach(window -> addEnds(changes, window));
        passage.closures().forEach(closure -> addEnds(changes, closure.window()));
        passage.draughts().forEach(limit -> addEnds(changes, limit.window()));
        rules.addChanges(changes);
        ToDoubleFunction<Instant> draughtAt =
                at -> Math.min(Math.min(sizeM, rules.permittedM(at)), draughtAt(passage, season, at));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(span.from(), draughtAt.applyAsDouble(span.from())));
        for (Instant change : changes.tailSet(span.from(), false)) {
            double draughtM = draughtAt.applyAsDouble(change);
            if (!change.isAfter(span.to()) && draughtM != steps.getLast().draughtM()) {
                steps.add(new Step(change, draughtM));
            }
        }
        return new PassageCalendar(span, steps);
    }

    /// Why the passage does not let her in at `at`, or only at a smaller draught, in words.
    public static String whyNot(Passage passage, VesselLimits vessel, Instant at) {
        return reasonAt(passage, vessel, at).orElseGet(() -> {
            PassageCalendar moment = of(passage, new Window(at, at.plus(TICK)), vessel);
            return moment.draughtAt(at) > 0 ? "too little water" : OUT_OF_SEASON;
        });
    }

    /// The closure, hours or ice regime that stop her; empty when only the season or the water is to blame.
    static Optional<String> reasonAt(Passage passage, VesselLimits vessel, Instant at) {
        Optional<String> closure = closureAt(passage, at).map(Closure::reason);
        return closure.isPresent()
                ? closure
                : EntryRules.of(passage, new Window(at, at), vessel).why(at);
    }

    private static void addEnds(Set<Instant> changes, Window window) {
        changes.add(window.from());
        changes.add(window.to().plus(TICK));
    }

    private static double draughtAt(Passage passage, List<Window> season, Instant at) {
        boolean inSeason = passage.season() == null || season.stream().anyMatch(window -> holds(window, at));
        if (!inSeason || closureAt(passage, at).isPresent()) {
            return 0;
        }
        double otherwiseM = passage.maxDraughtM() == null ? NO_LIMIT_M : passage.maxDraughtM();
        return passage.draughts().stream()
                .filter(limit -> holds(limit.window(), at))
                .mapToDouble(DraughtLimit::draughtM)
                .min()
                .orElse(otherwiseM);
    }

    private static boolean holds(Window window, Instant at) {
        return !at.isBefore(window.from()) && at.isBefore(window.to().plus(TICK));
    }

    /// The closure in force at a moment, if any.
    static Optional<Closure> closureAt(Passage passage, Instant at) {
        return passage.closures().stream()
                .filter(closure -> holds(closure.window(), at))
                .findFirst();
    }

    /// Deepest draught ever permitted, any date; a vessel beyond it never passes.
    static double deepestEverM(Passage passage) {
        double otherwiseM = passage.maxDraughtM() == null ? NO_LIMIT_M : passage.maxDraughtM();
        return passage.draughts().stream().mapToDouble(DraughtLimit::draughtM).reduce(otherwiseM, Math::max);
    }

    /// Permitted draught for entering at `at`; 0 when closed, [#NO_LIMIT_M] when there is no limit.
    public double draughtAt(Instant at) {
        return steps.get(indexAt(at)).draughtM();
    }

    /// First moment not before `at` when a vessel of `draughtM` may enter; empty when there is none in the span.
    ///
    /// Never falls as `at` grows: who comes later never enters earlier.
    public Optional<Instant> earliestEntry(Instant at, double draughtM) {
        if (at.isAfter(span.to())) {
            return Optional.empty();
        }
        int index = indexAt(at);
        if (admits(steps.get(index), draughtM)) {
            return Optional.of(at);
        }
        return steps.subList(index + 1, steps.size()).stream()
                .filter(step -> admits(step, draughtM))
                .map(Step::from)
                .findFirst();
    }

    /// When the passage next opens at all, at whatever draught; empty when not within the span.
    public Optional<Instant> opensAgain(Instant at) {
        return earliestEntry(at, Double.MIN_VALUE);
    }

    private static boolean admits(Step step, double draughtM) {
        return step.draughtM() > 0 && draughtM <= step.draughtM() + TOLERANCE_M;
    }

    /// All changes in order; the first step starts where the span does.
    public List<Step> steps() {
        return steps;
    }

    public Window span() {
        return span;
    }

    private int indexAt(Instant at) {
        if (!span.contains(at)) {
            throw new IllegalArgumentException(
                    "%s lies outside the calendar from %s to %s.".formatted(at, span.from(), span.to()));
        }
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (steps.get(middle).from().isAfter(at)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
