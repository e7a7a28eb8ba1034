package argosy.cli.planning;

import argosy.economics.VoyageCarbon;
import argosy.economics.carbon.YearOutlook;
import argosy.economics.compliance.Finding;
import argosy.economics.whatif.ResultRange.Quantiles;
import argosy.economics.whatif.Sensitivity;
import argosy.economics.whatif.Uncertainty;
import argosy.planning.estimate.BunkerAdvice;
import argosy.planning.estimate.EstimateStudy;
import argosy.planning.estimate.EstimateStudy.FreightFor;
import argosy.planning.estimate.EstimateStudy.SpeedPoint;
import java.util.Locale;

/// The study around one estimate on a terminal.
public final class StudyText {
    private StudyText() {}

    public static String of(EstimateStudy study) {
        StringBuilder text = new StringBuilder();
        freights(study, text);
        range(study, text);
        sensitivities(study, text);
        speeds(study, text);
        carbon(study.carbon(), text);
        study.bunkers().forEach(each -> bunkers(each, text));
        for (Finding finding : study.findings()) {
            text.append("  to be found out: %s: %s [%s]%n"
                    .formatted(finding.rule(), finding.explanation(), finding.source()));
        }
        return text.toString();
    }

    private static void freights(EstimateStudy study, StringBuilder text) {
        text.append(String.format(Locale.ROOT, "  freight for a TCE (before commission)%n"));
        for (FreightFor freight : study.freights()) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-10s %,8.0f USD/day  %,9.2f USD/t  %,12.0f USD lump sum%n",
                    freight.why(),
                    freight.tceUsdPerDay(),
                    freight.usdPerT(),
                    freight.totalUsd()));
        }
    }

    private static void range(EstimateStudy study, StringBuilder text) {
        Uncertainty unsure = study.uncertainty();
        text.append(String.format(
                Locale.ROOT,
                "  range of %,d draws, seed %d (planning spreads: waiting %.0f +- %.0f h, weather %.0f %%, draught %.2f m,"
                        + " bunkers %.0f %%, freight %.0f %%)%n",
                study.range().draws(),
                study.range().seed(),
                unsure.waitingMeanHours(),
                unsure.waitingSdHours(),
                unsure.weatherSd() * 100,
                unsure.draughtSdM(),
                unsure.bunkerSd() * 100,
                unsure.freightSd() * 100));
        text.append(String.format(Locale.ROOT, "               %12s %12s %12s %12s%n", "P10", "P50", "P90", "mean"));
        quantiles(text, "TCE USD/day", study.range().tce());
        quantiles(text, "result USD", study.range().result());
        text.append(String.format(
                Locale.ROOT,
                "    chance that it does not earn its opex of %,.0f USD/day: %.1f %%%n",
                study.opexUsdPerDay(),
                study.range().chanceOfLoss() * 100));
    }

    private static void quantiles(StringBuilder text, String what, Quantiles quantiles) {
        text.append(String.format(
                Locale.ROOT,
                "    %-11s%,12.0f %,12.0f %,12.0f %,12.0f%n",
                what,
                quantiles.p10(),
                quantiles.p50(),
                quantiles.p90(),
                quantiles.mean()));
    }

    private static void sensitivities(EstimateStudy study, StringBuilder text) {
        text.append(String.format(Locale.ROOT, "  what moves the TCE%n"));
        for (Sensitivity each : study.sensitivities()) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-20s %,10.0f USD/day  (%+,.0f)%n",
                    each.what(),
                    each.tceUsdPerDay(),
                    each.changeUsdPerDay()));
        }
    }

    private static void speeds(EstimateStudy study, StringBuilder text) {
        text.append(String.format(Locale.ROOT, "  speed, laden and in ballast%n"));
        text.append(
                String.format(Locale.ROOT, "       kn      days    fuel t     CO2 t    result USD   TCE USD/day%n"));
        SpeedPoint best = study.bestSpeed().orElse(null);
        SpeedPoint cleanest = study.cleanestSpeed().orElse(null);
        for (SpeedPoint point : study.speeds()) {
            String mark =
                    (point.equals(best) ? "  earns most a day" : "") + (point.equals(cleanest) ? "  least CO2" : "");
            text.append(String.format(
                    Locale.ROOT,
                    "    %5.1f  %8.1f  %8.1f  %8.1f  %,12.0f  %,12.0f%s%n",
                    point.speedKn(),
                    point.days(),
                    point.fuelT(),
                    point.co2T(),
                    point.resultUsd(),
                    point.tceUsdPerDay(),
                    mark));
        }
    }

    private static void carbon(VoyageCarbon carbon, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "  carbon: %,.1f t CO2, %.1f g a tonne and laden mile; EU ETS %,.0f USD, FuelEU %,.0f USD, paid by the %s%n",
                carbon.co2T(),
                carbon.gco2PerTNm(),
                carbon.allowancesUsd(),
                carbon.fuelEuUsd(),
                carbon.payer()));
        text.append(String.format(
                Locale.ROOT,
                "    CII of this voyage alone: attained %.2f, required %.2f gCO2/(dwt nm): %s%n",
                carbon.intensity().attained(),
                carbon.intensity().required(),
                carbon.intensity().rating()));
        if (carbon.outlook() != null) {
            outlook(carbon.outlook(), text);
        }
    }

    private static void outlook(YearOutlook outlook, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "    her year so far %.2f: %s; with this voyage %.2f: %s; at year end, when the other %.0f days go as this"
                        + " voyage, %.2f of %.2f: %s%n",
                outlook.soFar().attained(),
                outlook.soFar().rating(),
                outlook.withVoyage().attained(),
                outlook.withVoyage().rating(),
                outlook.daysLeft(),
                outlook.atYearEnd().attained(),
                outlook.atYearEnd().required(),
                outlook.atYearEnd().rating()));
        text.append(String.format(
                Locale.ROOT, "    left to emit this year for a C after the voyage: %,.0f t CO2%n", outlook.co2LeftT()));
    }

    private static void bunkers(BunkerAdvice advice, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "  bunkers %s: burns %,.1f t, on board %,.0f t, tanks %,.0f t, reserve %,.0f t%s%n",
                advice.fuel(),
                advice.burnsT(),
                advice.robT(),
                advice.capacityT(),
                advice.reserveT(),
                advice.shortT() > 0
                        ? String.format(
                                Locale.ROOT, "; %,.1f t short: no place on the way sells enough", advice.shortT())
                        : ""));
        for (BunkerAdvice.Lift lift : advice.lifts()) {
            text.append(String.format(
                    Locale.ROOT,
                    "    lift %,8.1f t at %-16s %,8.2f USD/t, general price %,.2f [%s]%n",
                    lift.tonnes(),
                    lift.place(),
                    lift.usdPerT(),
                    lift.general(),
                    lift.source()));
        }
    }
}
