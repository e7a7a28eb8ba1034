package argosy.cli.ship;

import argosy.domain.VesselClass;
import argosy.economics.NoonCalibration;
import argosy.economics.noon.NoonFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a ship's noon reports say about the fuel model.
///
/// @param reports      read
/// @param used         under way for six hours and more, and not in too much wind
/// @param mainBefore   `fuel.mainCalibration.CLASS` as it was
/// @param residualSdT  scatter of a day about the model, t
/// @param explained    R squared
/// @param odd          days farther from the model than three times the scatter
/// @param prices       rows for the table `prices` of a scenario
public record CalibrationAnswer(
        String vesselClass,
        String file,
        int reports,
        int used,
        double mainBefore,
        NoonFit.Interval mainCalibration,
        NoonFit.Interval serviceCalibration,
        NoonFit.Interval serviceTPerDay,
        double residualSdT,
        double explained,
        List<OddDay> odd,
        List<String> prices) {
    private static final double ODD = 3;

    public CalibrationAnswer {
        odd = List.copyOf(odd);
        prices = List.copyOf(prices);
    }

    /// A day that does not fit.
    ///
    /// @param beyondT reported less fitted, t
    public record OddDay(int line, String date, double beyondT) {}

    public static CalibrationAnswer of(
            VesselClass vesselClass,
            String file,
            int read,
            List<NoonFile.Row> kept,
            double mainBefore,
            NoonCalibration.Result result) {
        String name = vesselClass.id().value();
        return new CalibrationAnswer(
                name,
                file,
                read,
                result.used().size(),
                mainBefore,
                result.mainCalibration(),
                result.serviceCalibration(),
                result.fit().constantT(),
                result.fit().residualSdT(),
                result.fit().explained(),
                odd(kept, result),
                prices(name, result, asOf(result)));
    }

    private static String asOf(NoonCalibration.Result result) {
        return result.used().getLast().date();
    }

    private static List<OddDay> odd(List<NoonFile.Row> kept, NoonCalibration.Result result) {
        List<OddDay> odd = new ArrayList<>();
        for (int i = 0; i < result.used().size(); i++) {
            double beyondT = result.residualsT().get(i);
            if (Math.abs(beyondT) > ODD * result.fit().residualSdT()) {
                String date = result.used().get(i).date();
                kept.stream()
                        .filter(row -> row.report().date().equals(date))
                        .findFirst()
                        .ifPresent(row -> odd.add(new OddDay(row.line(), date, beyondT)));
            }
        }
        return odd;
    }

    private static List<String> prices(String name, NoonCalibration.Result result, String asOf) {
        return List.of(
                "key,value,unit,source,asOf,verified",
                price("fuel.mainCalibration." + name, result.mainCalibration(), result, asOf),
                price("fuel.serviceCalibration." + name, result.serviceCalibration(), result, asOf));
    }

    private static String price(String key, NoonFit.Interval value, NoonCalibration.Result result, String asOf) {
        return String.format(
                Locale.ROOT,
                "%s,%.4f,-,\"noon reports, %d days, 95 %% within %.4f to %.4f\",%s,false",
                key,
                value.value(),
                result.used().size(),
                value.low(),
                value.high(),
                asOf);
    }
}
