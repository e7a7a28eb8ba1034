package argosy.domain.plan;

import argosy.domain.CargoId;
import argosy.domain.FuelUse;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import java.time.Instant;
import java.util.List;

/// One thing a vessel does, in order of time. Gaps between movements are spent waiting where she is.
public sealed interface Movement {
    Instant starts();

    Instant ends();

    List<FuelUse> fuel();

    List<MoneyLine> lines();

    /// From port to port.
    ///
    /// @param aboard cargoes on board; empty in ballast
    record Sailing(
            PortId from,
            PortId to,
            List<CargoId> aboard,
            double cargoT,
            double speedKn,
            List<TimedLeg> legs,
            Instant starts,
            Instant ends,
            List<FuelUse> fuel,
            List<MoneyLine> lines)
            implements Movement {
        public Sailing {
            aboard = List.copyOf(aboard);
            legs = List.copyOf(legs);
            fuel = List.copyOf(fuel);
            lines = List.copyOf(lines);
        }

        public double distanceNm() {
            return legs.stream().mapToDouble(timed -> timed.leg().distanceNm()).sum();
        }
    }

    /// Loading or discharging one cargo.
    ///
    /// @param starts berthing begins: not before the laycan opens
    /// @param ends   free to sail
    record CargoStop(
            PortId port,
            CargoId cargo,
            CargoWork work,
            double tonnes,
            Instant starts,
            Instant ends,
            List<FuelUse> fuel,
            List<MoneyLine> lines)
            implements Movement {
        public CargoStop {
            fuel = List.copyOf(fuel);
            lines = List.copyOf(lines);
        }
    }

    /// Cleaning tanks between two grades, before she sails to load.
    record TankCleaning(
            PortId port,
            String fromGrade,
            String toGrade,
            Instant starts,
            Instant ends,
            List<FuelUse> fuel,
            List<MoneyLine> lines)
            implements Movement {
        public TankCleaning {
            fuel = List.copyOf(fuel);
            lines = List.copyOf(lines);
        }
    }

    /// Out of trade: docking, repair, breakdown.
    record OutOfTrade(
            PortId port, String reason, Instant starts, Instant ends, List<FuelUse> fuel, List<MoneyLine> lines)
            implements Movement {
        public OutOfTrade {
            fuel = List.copyOf(fuel);
            lines = List.copyOf(lines);
        }
    }
}
