package argosy.io.plan;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.FreightTerms;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.LeftOut.CheapestWay;
import argosy.domain.plan.LeftOut.VesselReason;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanStamp;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/// Plans that look real and add up, made without an optimiser: each ship takes the next cargo she
/// reaches in time.
public final class SamplePlan {
    private final SampleWaters waters = new SampleWaters();
    private final Scenario scenario;
    private final List<Cargo> open;

    private SamplePlan(long seed, int vessels, int cargoes) {
        scenario = SampleScenario.of(seed, vessels, cargoes, waters);
        open = new ArrayList<>(scenario.cargoes());
    }

    /// The same seed gives the same plan.
    public static Plan of(long seed, int vessels, int cargoes) {
        SamplePlan sample = new SamplePlan(seed, vessels, cargoes);
        List<VesselPlan> plans =
                sample.scenario.vessels().stream().map(sample::sail).toList();
        List<LeftOut> left = sample.open.stream().map(sample::leftOut).toList();
        return sample.plan(seed, plans, left);
    }

    private VesselPlan sail(Vessel vessel) {
        SampleVoyages voyages = new SampleVoyages(vessel, waters);
        for (int i = 0; i < 8; i++) {
            Cargo next = open.stream().filter(voyages::fits).findFirst().orElse(null);
            if (next == null) {
                break;
            }
            open.remove(next);
            voyages.carry(next);
        }
        return voyages.plan();
    }

    private LeftOut leftOut(Cargo cargo) {
        List<VesselReason> reasons = new ArrayList<>();
        for (Vessel vessel : scenario.vessels()) {
            boolean draught = vessel.id().hashCode() % 2 == 0;
            reasons.add(new VesselReason(
                    vessel.id(),
                    draught ? "DRAUGHT" : "LAYCAN",
                    draught
                            ? "DON-LOW permits 3.20 m until 20 Sep; she needs 3.54 m for the least quantity, 0.34 m too much."
                            : "She is free on 14 Aug and reaches the berth 3.2 days after the laycan cancels."));
        }
        boolean contract = cargo.commitment() == Commitment.CONTRACT;
        List<MoneyLine> lines = contract
                ? List.of(new MoneyLine(
                        MoneyCode.RELET, "Relet of " + cargo.id(), -26_000_000, "one ship chartered in", "cargoes.csv"))
                : List.of();
        boolean possible = cargo.id().hashCode() % 3 != 0 && !scenario.vessels().isEmpty();
        VesselId vessel = possible ? scenario.vessels().getFirst().id() : new VesselId("none");
        CheapestWay way = new CheapestWay(
                vessel,
                4_215_000,
                cargo.freight() instanceof FreightTerms.LumpSum ? 312_000 : 61.4,
                List.of(new CargoId("C001")),
                "She skips C001 and ballasts 1,120 nm more.");
        return new LeftOut(
                cargo.id(),
                possible ? "DOES-NOT-PAY" : "DRAUGHT",
                possible
                        ? "At the freight offered the best ship loses USD 42,150 against her other work."
                        : "No ship lifts the least quantity through DON-LOW before 20 September.",
                lines,
                possible ? way : null,
                reasons);
    }

    private Plan plan(long seed, List<VesselPlan> vessels, List<LeftOut> left) {
        long income = sum(vessels, VoyageAccount::incomeUsdCents);
        long costs = sum(vessels, VoyageAccount::costUsdCents);
        long opex = standing(vessels, MoneyCode.OPEX);
        long idle = standing(vessels, MoneyCode.BUNKERS_IDLE);
        long relet = left.stream()
                .flatMap(out -> out.lines().stream())
                .mapToLong(MoneyLine::usdCents)
                .sum();
        long objective = income - costs + idle + relet;
        PlanTotals totals = new PlanTotals(
                income,
                costs,
                -idle,
                -opex,
                -relet,
                objective + opex,
                total(vessels, VoyageAccount::cargoT),
                total(vessels, VoyageAccount::ballastNm),
                total(vessels, VoyageAccount::ladenNm),
                List.of(),
                total(vessels, VoyageAccount::co2T));
        long bound = objective + Math.abs(objective) / 240;
        Proof proof = new Proof(objective, bound, seed % 5 == 4, seed, 2, 184_220, 60, 60.1, 0.41, 48.7);
        PlanStamp stamp = new PlanStamp(
                "0.1.0",
                scenario.name(),
                "9f2c1d".repeat(10) + "abcd",
                new TreeMap<>(Map.of("catalogue", "2026-11", "network", "1")));
        return new Plan(
                stamp,
                scenario,
                proof,
                vessels,
                left,
                totals,
                List.of(
                        "Names of ships and cargoes are invented.",
                        "Dates of the 2026 season are typical, not announced."));
    }

    private static long standing(List<VesselPlan> vessels, MoneyCode code) {
        return vessels.stream()
                .flatMap(vessel -> vessel.standingLines().stream())
                .filter(line -> line.code() == code)
                .mapToLong(MoneyLine::usdCents)
                .sum();
    }

    private static long sum(List<VesselPlan> vessels, ToLongFunction<VoyageAccount> figure) {
        return vessels.stream()
                .flatMap(v -> v.voyages().stream())
                .mapToLong(figure)
                .sum();
    }

    private static double total(List<VesselPlan> vessels, ToDoubleFunction<VoyageAccount> figure) {
        return vessels.stream()
                .flatMap(v -> v.voyages().stream())
                .mapToDouble(figure)
                .sum();
    }
}
