package argosy.cli.intake;

import argosy.cli.route.RouteQuestion;
import argosy.domain.VesselClass;
import argosy.domain.draft.ProblemList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole question: way, vessel, condition, dates.
///
/// @param days days of sailing to draw the curve over; empty when none is wanted
public record IntakeAsk(
        RouteQuestion question, VesselClass vesselClass, LoadingOptions.Asked loading, List<Instant> days) {
    public IntakeAsk {
        days = List.copyOf(days);
    }

    /// Empty when the curve's dates are wrong, which `problems` then says.
    public static Optional<IntakeAsk> of(
            RouteQuestion question,
            VesselClass vesselClass,
            LoadingOptions.Asked loading,
            @Nullable String curve,
            ProblemList problems) {
        if (curve == null) {
            return Optional.of(new IntakeAsk(question, vesselClass, loading, List.of()));
        }
        return DateSpan.parse("--curve", curve, problems)
                .map(span -> new IntakeAsk(question, vesselClass, loading, span.days()));
    }
}
