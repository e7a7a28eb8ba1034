package argosy.planning.check;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.Vessel;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The plan as a whole: every cargo once, relets, totals, proof.
final class FleetCheck {
    private static final String PLACE = "plan";

    private final World world;
    private final Plan plan;
    private final Findings findings;

    FleetCheck(World world, Plan plan, Findings findings) {
        this.world = world;
        this.plan = plan;
        this.findings = findings;
    }

    /// @param carried how many vessels carry each cargo
    void cargoes(Map<CargoId, Integer> carried) {
        for (Cargo cargo : world.scenario().cargoes()) {
            long left = plan.leftOut().stream()
                    .filter(each -> each.cargo().equals(cargo.id()))
                    .count();
            int times = carried.getOrDefault(cargo.id(), 0);
            findings.require(
                    times + left == 1,
                    "CARGO",
                    cargo.id().value(),
                    "is carried %d times and left out %d times".formatted(times, left));
        }
        for (LeftOut left : plan.leftOut()) {
            Optional<Cargo> cargo = world.scenario().findCargo(left.cargo());
            if (cargo.isEmpty()) {
                findings.add("CARGO", left.cargo().value(), "is left out but not in the scenario");
            } else {
                relet(cargo.get(), left);
            }
        }
    }

    private void relet(Cargo cargo, LeftOut left) {
        Double reletUsd = cargo.reletUsd();
        boolean contract = cargo.commitment() == Commitment.CONTRACT;
        long expected = contract && reletUsd != null ? -Math.round(reletUsd * 100) : 0;
        String place = cargo.id().value();
        findings.sameCents("RELET", place, "relet", AccountCheck.cents(left.lines()), expected, 0);
        findings.require(
                left.lines().stream().allMatch(line -> line.code() == MoneyCode.RELET),
                "RELET",
                place,
                "leaving it has other lines than the relet");
        boolean told =
                plan.notes().stream().anyMatch(note -> note.contains(cargo.id().value()));
        findings.require(
                !contract || reletUsd != null || told,
                "CONTRACT",
                place,
                "is neither carried nor relet, and no note says so");
        LeftOut.CheapestWay cheapest = left.cheapest();
        findings.require(
                cheapest == null || cheapest.costUsdCents() >= 0, "LEFT-OUT", place, "carrying it would gain money");
    }

    void totals() {
        PlanTotals totals = plan.totals();
        long income = 0;
        long costs = 0;
        long idle = 0;
        long opex = 0;
        double carriedT = 0;
        double ballastNm = 0;
        double ladenNm = 0;
        List<FuelUse> fuel = new ArrayList<>();
        for (VesselPlan vessel : plan.vessels()) {
            for (MoneyLine line : vessel.standingLines()) {
                opex -= line.code() == MoneyCode.OPEX ? line.usdCents() : 0;
                idle -= line.code() == MoneyCode.BUNKERS_IDLE ? line.usdCents() : 0;
            }
            for (Movement movement : vessel.movements()) {
                fuel.addAll(movement.fuel());
                for (MoneyLine line : movement.lines()) {
                    boolean earned = line.code() == MoneyCode.FREIGHT || line.code() == MoneyCode.COMMISSION;
                    income += earned ? line.usdCents() : 0;
                    costs -= earned ? 0 : line.usdCents();
                }
                if (movement instanceof Movement.CargoStop stop && stop.work() == CargoWork.LOAD) {
                    carriedT += stop.tonnes();
                } else if (movement instanceof Movement.Sailing sailing) {
                    ballastNm += sailing.aboard().isEmpty() ? sailing.distanceNm() : 0;
                    ladenNm += sailing.aboard().isEmpty() ? 0 : sailing.distanceNm();
                }
            }
            waiting(vessel).ifPresent(fuel::add);
        }
        long relets = -plan.leftOut().stream()
                .mapToLong(left -> AccountCheck.cents(left.lines()))
                .sum();
        findings.sameCents("TOTALS", PLACE, "income", totals.incomeUsdCents(), income, 0);
        findings.sameCents("TOTALS", PLACE, "voyage costs", totals.voyageCostUsdCents(), costs, 0);
        findings.sameCents("TOTALS", PLACE, "fuel waiting", totals.idleFuelUsdCents(), idle, 0);
        findings.sameCents("TOTALS", PLACE, "opex", totals.opexUsdCents(), opex, 0);
        findings.sameCents("TOTALS", PLACE, "relets", totals.reletUsdCents(), relets, 0);
        long objective = income - costs - idle - relets + endValues();
        findings.sameCents("TOTALS", PLACE, "result", totals.resultUsdCents(), objective - opex, 0);
        findings.same("TOTALS", PLACE, "carried, t,", totals.carriedT(), carriedT);
        findings.same("TOTALS", PLACE, "ballast, nm,", totals.ballastNm(), ballastNm);
        findings.same("TOTALS", PLACE, "laden, nm,", totals.ladenNm(), ladenNm);
        fuel(totals, fuel);
        proof(plan.proof(), objective);
    }

    private long endValues() {
        return plan.vessels().stream()
                .flatMap(vessel -> vessel.standingLines().stream())
                .filter(line -> line.code() == MoneyCode.END_VALUE)
                .mapToLong(MoneyLine::usdCents)
                .sum();
    }

    private void fuel(PlanTotals totals, List<FuelUse> expected) {
        for (FuelGrade grade : FuelGrade.values()) {
            findings.same("TOTALS", PLACE, grade + ", t,", tonnes(totals.fuel(), grade), tonnes(expected, grade));
        }
        findings.same("TOTALS", PLACE, "CO2, t,", totals.co2T(), world.co2T(expected));
    }

    private static double tonnes(List<FuelUse> fuel, FuelGrade grade) {
        return fuel.stream()
                .filter(use -> use.grade() == grade)
                .mapToDouble(FuelUse::tonnes)
                .sum();
    }

    private Optional<FuelUse> waiting(VesselPlan plan) {
        Optional<Vessel> vessel = world.scenario().findVessel(plan.vessel());
        return vessel.map(ship -> {
            long seconds = Duration.between(ship.openFrom(), world.endOf(ship)).toSeconds();
            for (Movement movement : plan.movements()) {
                seconds -= AccountCheck.workingSeconds(movement);
            }
            double kg = seconds / 3600.0 * world.idleKgPerHour(world.classOf(ship));
            return new FuelUse(FuelGrade.MGO, kg / 1000);
        });
    }

    private void proof(Proof proof, long objective) {
        findings.sameCents("PROOF", PLACE, "objective", proof.objectiveUsdCents(), objective, 0);
        findings.require(
                proof.boundUsdCents() >= proof.objectiveUsdCents(),
                "PROOF",
                PLACE,
                "the bound %d lies below the objective %d".formatted(proof.boundUsdCents(), proof.objectiveUsdCents()));
        findings.require(
                proof.proven() == (proof.boundUsdCents() == proof.objectiveUsdCents()),
                "PROOF",
                PLACE,
                "proven is %s, bound and objective say otherwise".formatted(proof.proven()));
        boolean times = proof.seconds() >= 0
                && proof.secondsToFirst() >= 0
                && proof.secondsToFirst() <= proof.secondsToBest()
                && proof.secondsToBest() <= proof.seconds();
        findings.require(times, "PROOF", PLACE, "times of the search are out of order: %s".formatted(proof));
        findings.require(
                Objects.equals(plan.stamp().scenarioName(), world.scenario().name()),
                "PROOF",
                PLACE,
                "stamped for %s".formatted(plan.stamp().scenarioName()));
    }
}
