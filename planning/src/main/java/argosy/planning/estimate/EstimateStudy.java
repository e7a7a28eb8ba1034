package argosy.planning.estimate;

import argosy.economics.VoyageCarbon;
import argosy.economics.compliance.Finding;
import argosy.economics.whatif.ResultRange;
import argosy.economics.whatif.Sensitivity;
import argosy.economics.whatif.Uncertainty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The answers around one estimate: which freight, which speed, what moves it, how sure it is.
///
/// @param freights      freight for a TCE: as agreed, to break even, for the target
/// @param sensitivities what one change at a time does to the TCE
/// @param speeds        the voyage at other speeds, by rising speed; impossible ones left out
/// @param uncertainty   what the range was drawn from
/// @param bunkers       where to lift fuel; empty where no place has a price of its own
/// @param findings      what must be found out before she is fixed, such as an attestation
/// @param opexUsdPerDay what a day must earn not to lose
public record EstimateStudy(
        List<FreightFor> freights,
        List<Sensitivity> sensitivities,
        List<SpeedPoint> speeds,
        ResultRange range,
        Uncertainty uncertainty,
        double opexUsdPerDay,
        VoyageCarbon carbon,
        List<BunkerAdvice> bunkers,
        List<Finding> findings) {
    public EstimateStudy {
        freights = List.copyOf(freights);
        sensitivities = List.copyOf(sensitivities);
        speeds = List.copyOf(speeds);
        bunkers = List.copyOf(bunkers);
        findings = List.copyOf(findings);
    }

    /// A TCE and the freight that earns it on this voyage.
    ///
    /// @param why      `agreed`, `break-even`, `target`
    /// @param totalUsd freight for the voyage, before commission
    /// @param usdPerT  the same by the tonne lifted
    public record FreightFor(String why, double tceUsdPerDay, double totalUsd, double usdPerT) {}

    /// The voyage at one speed, laden and in ballast.
    public record SpeedPoint(
            double speedKn, double days, double fuelT, double co2T, double resultUsd, double tceUsdPerDay) {}

    /// The speed that earns most a day; the slower of two that earn the same.
    public Optional<SpeedPoint> bestSpeed() {
        return speeds.stream()
                .max(Comparator.comparingDouble(SpeedPoint::tceUsdPerDay)
                        .thenComparing(
                                Comparator.comparingDouble(SpeedPoint::speedKn).reversed()));
    }

    /// The speed with the least carbon dioxide.
    public Optional<SpeedPoint> cleanestSpeed() {
        return speeds.stream().min(Comparator.comparingDouble(SpeedPoint::co2T));
    }
}
