package argosy.planning.desk;

import argosy.domain.CargoId;
import argosy.domain.VesselId;
import argosy.planning.compare.PlanChanges.PromiseChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes of giving a cargo to a ship: money and promises, or the rule that forbids it.
public sealed interface WhatIfMove {
    CargoId cargo();

    VesselId vessel();

    /// She can.
    ///
    /// @param from           who carries it now; null when nobody does
    /// @param deltaUsdCents  by how much the plan's result changes, negative when it falls
    /// @param tonnes         what she lifts of it
    /// @param loads          when loading begins, by the earliest schedule
    /// @param discharges     when discharging begins
    /// @param dropped        cargoes no longer carried by anybody
    /// @param promises       every cargo served differently, this one among them
    record Possible(
            CargoId cargo,
            VesselId vessel,
            @Nullable VesselId from,
            long deltaUsdCents,
            double tonnes,
            Instant loads,
            Instant discharges,
            List<CargoId> dropped,
            List<PromiseChange> promises,
            String text)
            implements WhatIfMove {
        public Possible {
            dropped = List.copyOf(dropped);
            promises = List.copyOf(promises);
        }
    }

    /// She cannot, or the ship that has it cannot do without it.
    ///
    /// @param rule        stable code as in `LeftOut`: `LAYCAN`, `DRAUGHT`, `SEASON`, `BUSY`…
    /// @param explanation which rule, where, by how much, until when
    record Impossible(CargoId cargo, VesselId vessel, String rule, String explanation) implements WhatIfMove {}
}
