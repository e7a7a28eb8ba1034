package argosy.domain.plan;

import argosy.domain.CargoId;
import argosy.domain.VesselId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cargo the fleet does not carry, why, and what carrying it would take.
///
/// @param rule         stable code of the chief reason: `DOES-NOT-PAY`, `LAYCAN`, `DRAUGHT`, `SEASON`, `PERMIT`,
/// `QUANTITY`, `NO-WAY`…
/// @param lines        what leaving it costs (relet of a contract cargo); empty for a spot cargo
/// @param cheapest     null when no vessel of the fleet can carry it at all
/// @param perVessel    every vessel's own reason
public record LeftOut(
        CargoId cargo,
        String rule,
        String explanation,
        List<MoneyLine> lines,
        @Nullable CheapestWay cheapest,
        List<VesselReason> perVessel) {
    public LeftOut {
        lines = List.copyOf(lines);
        perVessel = List.copyOf(perVessel);
    }

    /// The least costly way to carry it after all.
    ///
    /// @param costUsdCents       by how much the plan's result falls if this cargo must be carried, zero or more
    /// @param breakEvenFreight   freight at which carrying it costs nothing, USD per tonne or lump sum as the
    ///   cargo's terms say
    /// @param givenUp            cargoes that would be left instead
    public record CheapestWay(
            VesselId vessel, long costUsdCents, double breakEvenFreight, List<CargoId> givenUp, String explanation) {
        public CheapestWay {
            givenUp = List.copyOf(givenUp);
        }
    }

    /// Why this vessel does not.
    public record VesselReason(VesselId vessel, String rule, String explanation) {}
}
