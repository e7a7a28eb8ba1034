package argosy.io.plan;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.LeftOut.CheapestWay;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A plan on a terminal: the answer first, one paragraph per vessel, what stays behind; at most 100
/// columns, plain ASCII
/// but for names.
public final class PlanText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Plan plan;
    private final PlanDigest digest;
    private final TextPage page = new TextPage();

    private PlanText(Plan plan) {
        this.plan = plan;
        this.digest = new PlanDigest(plan);
    }

    /// The whole summary, lines ended by `\n`.
    public static String of(Plan plan) {
        PlanText text = new PlanText(plan);
        text.heading();
        text.answer();
        text.vessels();
        text.leftOut();
        text.notes();
        return text.page.toString();
    }

    private void heading() {
        Scenario scenario = plan.scenario();
        page.line("%s: %d vessels, %d cargoes, %s to %s (all times UTC)"
                .formatted(
                        scenario.name(),
                        scenario.vessels().size(),
                        scenario.cargoes().size(),
                        DATE.format(scenario.period().from()),
                        DATE.format(scenario.period().to())));
        scenario.disruptions().forEach(disruption -> page.wrapped("  With: ", 8, disruption.reason()));
        page.line("");
    }

    private void answer() {
        Proof proof = plan.proof();
        PlanTotals totals = plan.totals();
        figure("Result", "USD " + PlanDigest.dollars(proof.objectiveUsdCents()), digest.proofSentence());
        if (digest.hasBound()) {
            figure("Bound", "USD " + PlanDigest.dollars(proof.boundUsdCents()), "gap " + gap(proof));
        }
        figure(
                "After opex",
                "USD " + PlanDigest.dollars(totals.resultUsdCents()),
                "opex USD " + PlanDigest.dollars(-Math.abs(totals.opexUsdCents())));
        figure(
                "TCE",
                "USD %s/day".formatted(PlanDigest.dollars(digest.tcePerDayUsdCents())),
                "over %,.0f voyage days".formatted(digest.voyageDays()));
        figure(
                "Carried",
                "%d of %d"
                        .formatted(
                                digest.carried().size(),
                                plan.scenario().cargoes().size()),
                "cargoes, %s t; %d left out"
                        .formatted(
                                PlanDigest.tonnes(totals.carriedT()),
                                plan.leftOut().size()));
        double allNm = totals.ballastNm() + totals.ladenNm();
        figure(
                "Sailed",
                "%s nm".formatted(PlanDigest.tonnes(allNm)),
                "%.0f %% in ballast; %s t CO2"
                        .formatted(allNm > 0 ? 100 * totals.ballastNm() / allNm : 0, PlanDigest.tonnes(totals.co2T())));
        page.line("");
    }

    private static String gap(Proof proof) {
        return proof.proven() ? "0 %, proven" : PlanDigest.gapPercent(proof) + " %";
    }

    private void figure(String name, String value, String remark) {
        page.wrapped("  %-11s %17s   ".formatted(name, value), 33, remark);
    }

    private void vessels() {
        page.line("Vessels");
        List<VesselPlan> ranked = plan.vessels().stream()
                .sorted(Comparator.comparing(VesselPlan::vessel))
                .toList();
        for (VesselPlan vessel : ranked) {
            vessel(vessel);
        }
        page.line("");
    }

    private void vessel(VesselPlan vesselPlan) {
        Vessel vessel = plan.scenario().getVessel(vesselPlan.vessel());
        String head = "  %-10s %-16s %-7s %12s USD  "
                .formatted(
                        vessel.id(),
                        TextPage.cut(vessel.name(), 16),
                        TextPage.cut(vessel.classId().value(), 7),
                        PlanDigest.dollars(vesselPlan.resultUsdCents()));
        List<String> chain = new ArrayList<>();
        for (VoyageAccount voyage : vesselPlan.voyages()) {
            chain.add(voyage(vesselPlan, voyage));
        }
        page.items(head, 6, chain.isEmpty() ? List.of("stays idle") : chain);
    }

    private String voyage(VesselPlan vesselPlan, VoyageAccount voyage) {
        StringBuilder text = new StringBuilder();
        for (CargoId id : voyage.cargoes()) {
            Cargo cargo = digest.cargo(id);
            text.append(text.isEmpty() ? "" : "+")
                    .append("%s %s-%s".formatted(id, cargo.loadPort(), cargo.dischargePort()));
        }
        return text + " %s-%s".formatted(DAY.format(firstStop(vesselPlan, voyage)), DAY.format(voyage.ends()));
    }

    private static Instant firstStop(VesselPlan vesselPlan, VoyageAccount voyage) {
        List<Movement> movements = vesselPlan.movements();
        for (int i = voyage.firstMovement(); i <= voyage.lastMovement(); i++) {
            if (movements.get(i) instanceof CargoStop stop) {
                return stop.starts();
            }
        }
        return voyage.begins();
    }

    private void leftOut() {
        if (plan.leftOut().isEmpty()) {
            page.line("Every cargo is carried.");
            return;
        }
        page.line("Left out");
        for (LeftOut left : plan.leftOut()) {
            Cargo cargo = digest.cargo(left.cargo());
            page.wrapped(
                    "  %-8s %-13s ".formatted(left.cargo(), cargo.loadPort() + "-" + cargo.dischargePort()),
                    25,
                    "%s: %s".formatted(left.rule(), left.explanation()));
            CheapestWay cheapest = left.cheapest();
            if (cheapest != null) {
                page.wrapped(" ".repeat(25), 25, price(cargo, cheapest));
            }
        }
    }

    private static String price(Cargo cargo, CheapestWay way) {
        return "Carrying it on %s would cost USD %s%s; it pays from %s."
                .formatted(
                        way.vessel(),
                        PlanDigest.dollars(way.costUsdCents()),
                        way.givenUp().isEmpty() ? "" : " and give up " + joined(way.givenUp()),
                        PlanDigest.freightLike(cargo.freight(), way.breakEvenFreight()));
    }

    private static String joined(List<CargoId> cargoes) {
        return String.join(", ", cargoes.stream().map(CargoId::value).toList());
    }

    private void notes() {
        if (plan.notes().isEmpty()) {
            return;
        }
        page.line("");
        page.line("Notes");
        plan.notes().forEach(note -> page.wrapped("  - ", 4, note));
    }
}
