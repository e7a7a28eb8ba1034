package argosy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A river stretch, canal, channel or strait with rules of its own.
///
/// Null means: no limit known.
///
/// @param waters          density area of the water in it
/// @param maxDraughtM     permitted draught when `draughts` says nothing for the moment
/// @param draughts        permitted draught by date; where windows overlap the smallest holds
/// @param speedLimitKn    over ground, locks apart
/// @param lockCount       locks passed one way; `rules` may say where they lie
/// @param lockageHours    one lock, gates and filling, without queue
/// @param waitHours       typical wait per passage: queue, convoy, daylight, pilot
/// @param season          null when worked the whole year
/// @param requiredPermit  permit a vessel needs in here; null when none
/// @param duesKey         tariff in the rule book; null when free
/// @param rules           locks by kilometre, hours, sizes and ice; [PassageRules#NONE] when there are none
public record Passage(
        PassageId id,
        String name,
        PassageKind kind,
        WaterArea waters,
        @Nullable Double maxLoaM,
        @Nullable Double maxBeamM,
        @Nullable Double maxAirDraughtM,
        @Nullable Double maxDraughtM,
        List<DraughtLimit> draughts,
        @Nullable Double speedLimitKn,
        int lockCount,
        double lockageHours,
        double waitHours,
        @Nullable NavigationSeason season,
        List<Closure> closures,
        @Nullable String requiredPermit,
        @Nullable String duesKey,
        Provenance provenance,
        PassageRules rules) {
    public Passage {
        draughts = List.copyOf(draughts);
        closures = List.copyOf(closures);
    }

    /// A copy with other dates.
    public Passage withDates(@Nullable NavigationSeason dated, List<DraughtLimit> deep, List<Closure> shut) {
        return with(dated, deep, shut, lockCount, rules);
    }

    /// A copy with other rules; where they name locks, their number is that of the passage.
    public Passage withRules(PassageRules others) {
        int count = others.locks().isEmpty() ? lockCount : others.locks().size();
        return with(season, draughts, closures, count, others);
    }

    private Passage with(
            @Nullable NavigationSeason dated,
            List<DraughtLimit> deep,
            List<Closure> shut,
            int count,
            PassageRules all) {
        return new Passage(
                id,
                name,
                kind,
                waters,
                maxLoaM,
                maxBeamM,
                maxAirDraughtM,
                maxDraughtM,
                deep,
                speedLimitKn,
                count,
                lockageHours,
                waitHours,
                dated,
                shut,
                requiredPermit,
                duesKey,
                provenance,
                all);
    }
}
