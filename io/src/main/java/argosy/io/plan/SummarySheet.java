package argosy.io.plan;

import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import org.dhatim.fastexcel.Workbook;

/// The answer first: result, bound, totals, and what the plan was made from.
final class SummarySheet {
    private SummarySheet() {}

    static void add(Workbook workbook, Plan plan, PlanDigest digest) {
        Sheet sheet = Sheet.add(workbook, "Summary", "Figure|34", "Value|22", "Remark|90");
        Proof proof = plan.proof();
        money(sheet, "Result before opex, USD", proof.objectiveUsdCents(), digest.proofSentence());
        if (digest.hasBound()) {
            money(sheet, "Bound, USD", proof.boundUsdCents(), "No plan of this scenario earns more.");
            sheet.text("Gap, %")
                    .formula("IF(B2=0,0,100*(B3-B2)/ABS(B2))", "0.00")
                    .text("(bound - result) / result")
                    .endRow();
        }
        totals(sheet, plan, digest);
        stamp(sheet, plan);
    }

    private static void totals(Sheet sheet, Plan plan, PlanDigest digest) {
        PlanTotals totals = plan.totals();
        money(sheet, "Income, USD", totals.incomeUsdCents(), "freight less commissions");
        money(
                sheet,
                "Voyage costs, USD",
                -Math.abs(totals.voyageCostUsdCents()),
                "bunkers, dues, carbon, risk, cleaning");
        money(sheet, "Fuel burnt waiting, USD", -Math.abs(totals.idleFuelUsdCents()), "");
        money(sheet, "Relets, USD", -Math.abs(totals.reletUsdCents()), "contract cargoes given to chartered ships");
        money(sheet, "Opex, USD", -Math.abs(totals.opexUsdCents()), "paid whether a ship sails or not");
        money(sheet, "Result after opex, USD", totals.resultUsdCents(), "");
        money(sheet, "Fleet TCE, USD/day", digest.tcePerDayUsdCents(), "voyage results per voyage day, before opex");
        number(sheet, "Cargoes carried", digest.carried().size(), "");
        number(sheet, "Cargoes left out", plan.leftOut().size(), "see sheet Left out");
        number(sheet, "Cargo carried, t", totals.carriedT(), "");
        number(sheet, "Sailed laden, nm", totals.ladenNm(), "");
        number(sheet, "Sailed in ballast, nm", totals.ballastNm(), "");
        number(sheet, "CO2, t", totals.co2T(), "");
    }

    private static void stamp(Sheet sheet, Plan plan) {
        sheet.text("Scenario")
                .text(plan.stamp().scenarioName())
                .text(plan.scenario().description())
                .endRow();
        sheet.text("Scenario hash").text(plan.stamp().scenarioHash()).endRow();
        sheet.text("Argosy").text(plan.stamp().argosyVersion()).endRow();
        plan.stamp()
                .dataVersions()
                .forEach((name, version) -> sheet.text(name).text(version).endRow());
        number(sheet, "Seed", (double) plan.proof().seed(), "");
        plan.notes().forEach(note -> sheet.text("Note").blank().wrapped(note).endRow());
    }

    private static void money(Sheet sheet, String name, long usdCents, String remark) {
        sheet.text(name).dollars(usdCents).text(remark).endRow();
    }

    private static void number(Sheet sheet, String name, double value, String remark) {
        sheet.text(name).number(value, Sheet.WHOLE).text(remark).endRow();
    }
}
