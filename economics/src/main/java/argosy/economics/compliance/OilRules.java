package argosy.economics.compliance;

import argosy.domain.Figure;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Rules about the oil itself: price cap, embargo, double hull, last cargo. All values are figures of the
/// rule book.
final class OilRules {
    private static final String CAPPED_ORIGIN = "RU";

    private final FigureTable figures;

    OilRules(FigureTable figures) {
        this.figures = figures;
    }

    void check(ComplianceCase carriage, List<Finding> findings) {
        checkEmbargo(carriage, findings);
        checkPriceCap(carriage, findings);
        checkDoubleHull(carriage, findings);
        checkLastCargo(carriage, findings);
    }

    /// Oil of Russian origin into an EU port (Council Regulation (EU) No 833/2014, art. 3m).
    private void checkEmbargo(ComplianceCase carriage, List<Finding> findings) {
        String key = "embargo.EU.%s.%s".formatted(carriage.cargo().origin(), family(carriage));
        Optional<Figure> embargo = figures.findInForce(key, loadingDay(carriage));
        if (embargo.isPresent() && carriage.dischargePort().euMember()) {
            String explanation = "%s of origin %s may not be landed at %s, an EU port."
                    .formatted(
                            carriage.grade().name(),
                            carriage.cargo().origin(),
                            carriage.dischargePort().name());
            findings.add(new Finding("EMBARGO", true, explanation, FigureTable.quote(embargo.get())));
        }
    }

    /// Sea carriage of Russian oil dearer than the cap (art. 3n); the cap in force when loading begins.
    private void checkPriceCap(ComplianceCase carriage, List<Finding> findings) {
        Optional<Figure> cap =
                figures.findInForce("priceCap.%s.usdPerBbl".formatted(family(carriage)), loadingDay(carriage));
        if (cap.isEmpty() || !carriage.cargo().origin().equals(CAPPED_ORIGIN)) {
            return;
        }
        Double price = carriage.priceUsdPerBbl();
        if (price == null) {
            findings.add(new Finding(
                    "PRICE-CAP",
                    false,
                    "Origin RU and no price stated: an attestation of at most "
                            + Amount.of(cap.get().value(), 2)
                            + " USD/bbl is needed.",
                    FigureTable.quote(cap.get())));
        } else if (price > cap.get().value()) {
            findings.add(new Finding(
                    "PRICE-CAP",
                    true,
                    "Sold at "
                            + Amount.of(price, 2)
                            + " USD/bbl, above the cap of "
                            + Amount.of(cap.get().value(), 2)
                            + ".",
                    FigureTable.quote(cap.get())));
        }
    }

    /// MARPOL Annex I regs. 19 to 21: all oil from 5,000 dwt, heavy grade oil from 600 dwt.
    private void checkDoubleHull(ComplianceCase carriage, List<Finding> findings) {
        boolean oil = switch (carriage.grade().family()) {
            case CRUDE, DIRTY, CLEAN -> true;
            case VEGETABLE_OIL, CHEMICAL -> false;
        };
        if (carriage.vesselClass().doubleHull() || !oil) {
            return;
        }
        boolean heavy = carriage.grade().densityTPerM3() > figures.get("doubleHull.heavyGrade.tPerM3");
        String key = heavy ? "doubleHull.heavyOil.fromDwt" : "doubleHull.allOil.fromDwt";
        if (carriage.deadweightT() >= figures.get(key)) {
            String explanation = "%s has no double hull; %s needs one from %s dwt, she has %s."
                    .formatted(
                            carriage.vessel().name(),
                            carriage.grade().name(),
                            Amount.of(figures.get(key), 0),
                            Amount.of(carriage.deadweightT(), 0));
            findings.add(new Finding("DOUBLE-HULL", true, explanation, figures.source(key)));
        }
    }

    /// Previous cargoes that a trade refuses, cleaned or not: `lastCargo.FAMILY.notAfter.FAMILY`.
    private void checkLastCargo(ComplianceCase carriage, List<Finding> findings) {
        String key = "lastCargo.%s.notAfter.%s".formatted(carriage.grade().family(), carriage.lastFamily());
        if (figures.getOr(key, 0) == 1) {
            String explanation = "%s is not loaded into tanks that held %s last."
                    .formatted(carriage.grade().name(), carriage.lastFamily());
            findings.add(new Finding("LAST-CARGO", true, explanation, figures.source(key)));
        }
    }

    private static String family(ComplianceCase carriage) {
        return carriage.grade().family().name();
    }

    private static LocalDate loadingDay(ComplianceCase carriage) {
        return carriage.from().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
