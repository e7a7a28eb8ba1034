package argosy.io.plan;

import argosy.domain.Figure;
import argosy.domain.Passage;
import argosy.domain.Provenance;
import argosy.domain.Tariff;
import argosy.domain.plan.Plan;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// Figures, tariffs and passages in force, with where each comes from.
final class AssumptionSheet {
    private AssumptionSheet() {}

    static void add(Workbook workbook, Plan plan) {
        Sheet sheet = Sheet.add(
                workbook,
                "Assumptions",
                "Kind|12",
                "Key|36",
                "Value|60",
                "Unit|16",
                "As of|12",
                "Verified|10",
                "Source|90");
        for (Figure figure : plan.scenario().rules().figures()) {
            sheet.text("figure")
                    .text(figure.key())
                    .number(figure.value(), "General")
                    .text(figure.unit());
            source(sheet, figure.provenance());
        }
        for (Tariff tariff : plan.scenario().rules().tariffs()) {
            sheet.text("tariff").text(tariff.key()).text(terms(tariff)).text("USD");
            source(sheet, tariff.provenance());
        }
        for (Passage passage : plan.scenario().passages()) {
            sheet.text("passage")
                    .text(passage.id().value())
                    .text(limits(passage))
                    .text("m");
            source(sheet, passage.provenance());
        }
        sheet.filter();
    }

    private static void source(Sheet sheet, Provenance provenance) {
        sheet.text(provenance.asOf()).text(provenance.verified() ? "yes" : "no").text(provenance.source());
        sheet.endRow();
    }

    private static String terms(Tariff tariff) {
        return String.format(
                Locale.ROOT,
                "%s: %.2f + %.4f x GT + %.4f x NT + %.2f x locks",
                tariff.name(),
                tariff.fixedUsd(),
                tariff.perGtUsd(),
                tariff.perNtUsd(),
                tariff.perLockUsd());
    }

    private static String limits(Passage passage) {
        return "%s: LOA %s, beam %s, draught %s, air draught %s, %d locks"
                .formatted(
                        passage.name(),
                        limit(passage.maxLoaM()),
                        limit(passage.maxBeamM()),
                        limit(passage.maxDraughtM()),
                        limit(passage.maxAirDraughtM()),
                        passage.lockCount());
    }

    private static String limit(@Nullable Double metres) {
        return metres == null ? "none known" : metres.toString();
    }
}
