package argosy.cli.route;

import argosy.domain.Passage;
import argosy.domain.TimedLeg;
import argosy.domain.Window;
import argosy.network.passage.PassageCalendar;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The limit of a passage that is nearest to the vessel.
///
/// @param what      `draught`, `LOA`, `beam` or `air draught`
/// @param actualM   hers
/// @param permittedM of the passage at the moment she enters
public record Binding(String what, double actualM, double permittedM) {
    /// The limit with the least room left, in proportion; empty on open water and where no limit is known.
    static Optional<Binding> of(RouteAnswer answer, TimedLeg timed) {
        RouteQuestion question = answer.question();
        Passage passage = question.findPassage(timed.leg().passage());
        if (passage == null) {
            return Optional.empty();
        }
        return Stream.of(
                        binding("draught", answer.draughtM(), draughtM(question, passage, timed)),
                        binding("LOA", question.loaM(), passage.maxLoaM()),
                        binding("beam", question.beamM(), passage.maxBeamM()),
                        binding("air draught", question.airDraughtM(), passage.maxAirDraughtM()))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Binding::room));
    }

    private static double draughtM(RouteQuestion question, Passage passage, TimedLeg timed) {
        Window day = new Window(timed.starts(), timed.starts().plus(Duration.ofDays(1)));
        return PassageCalendar.of(passage, day, question.limits(0)).draughtAt(timed.starts());
    }

    private static Optional<Binding> binding(String what, @Nullable Double actualM, @Nullable Double permittedM) {
        if (actualM == null || permittedM == null || actualM <= 0 || permittedM >= PassageCalendar.NO_LIMIT_M) {
            return Optional.empty();
        }
        return Optional.of(new Binding(what, actualM, permittedM));
    }

    private double room() {
        return (permittedM - actualM) / permittedM;
    }
}
