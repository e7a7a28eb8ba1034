package argosy.cli.laytime;

import argosy.economics.laytime.LaytimeTerms;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file of terms says.
///
/// @param terms     of a port that is not named in `ofPort`
/// @param ofPort    terms of ports that differ, by their name in lower case
/// @param claimDays days after completion within which demurrage must be claimed; null when no time bar is stated
record LaytimeCharter(
        Settlement settlement,
        LaytimeTerms terms,
        Map<String, LaytimeTerms> ofPort,
        @Nullable Integer claimDays) {
    LaytimeCharter {
        ofPort = Map.copyOf(ofPort);
    }

    /// How several ports are settled.
    enum Settlement {
        /// One allowance for all ports.
        REVERSIBLE,
        /// Each port by itself.
        SEPARATE,
        /// Each port by itself, results set off.
        AVERAGE
    }
}
