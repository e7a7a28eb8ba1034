package argosy.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a vessel cannot pass.
public sealed interface Limit {
    /// She is larger than the passage: `what` is `LOA`, `beam`, `draught` or `air draught`.
    ///
    /// @param until when the limit next rises enough; null when it does not
    record TooLarge(
            String what,
            double actualM,
            double permittedM,
            @Nullable Instant until) implements Limit {
        /// Metres by which she is too large.
        public double excessM() {
            return actualM - permittedM;
        }
    }

    /// Closed at the moment of arrival.
    ///
    /// @param opensAgain null when no reopening is known
    record Closed(String reason, Instant at, @Nullable Instant opensAgain) implements Limit {}

    /// She lacks a permit.
    record NoPermit(String permit) implements Limit {}

    /// The user banned it.
    record Banned() implements Limit {}

    /// No water joins the two places, or a place is not near water.
    record NoWater(String explanation) implements Limit {}
}
