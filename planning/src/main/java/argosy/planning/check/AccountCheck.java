package argosy.planning.check;

import argosy.domain.CargoId;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One vessel's standing lines, voyage accounts and result.
final class AccountCheck {
    private final World world;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Findings findings;

    AccountCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
        vesselClass = world.classOf(vessel);
    }

    void check(VesselPlan plan) {
        standing(plan);
        voyages(plan);
        long sum = cents(plan.standingLines());
        for (Movement movement : plan.movements()) {
            sum += cents(movement.lines());
        }
        findings.sameCents("TOTALS", vessel.id().value(), "result", plan.resultUsdCents(), sum, 0);
    }

    static long cents(List<MoneyLine> lines) {
        long sum = 0;
        for (MoneyLine line : lines) {
            sum += line.usdCents();
        }
        return sum;
    }

    /// Seconds at work: a sailing without its waits before closed passages.
    static long workingSeconds(Movement movement) {
        if (!(movement instanceof Movement.Sailing sailing)) {
            return Duration.between(movement.starts(), movement.ends()).toSeconds();
        }
        long seconds = 0;
        for (TimedLeg leg : sailing.legs()) {
            seconds += Duration.between(leg.starts(), leg.leaves()).toSeconds();
        }
        return seconds;
    }

    private void standing(VesselPlan plan) {
        Instant end = world.endOf(vessel);
        long seconds = Duration.between(vessel.openFrom(), end).toSeconds();
        long opex = 0;
        long idle = 0;
        long worth = 0;
        for (MoneyLine line : plan.standingLines()) {
            switch (line.code()) {
                case OPEX -> opex += line.usdCents();
                case BUNKERS_IDLE -> idle += line.usdCents();
                case END_VALUE -> worth += line.usdCents();
                case FREIGHT,
                        COMMISSION,
                        DEMURRAGE,
                        BUNKERS_SEA,
                        BUNKERS_PORT,
                        PORT_DUES,
                        CANAL_DUES,
                        STRAIT_DUES,
                        WAR_RISK,
                        EU_ETS,
                        FUEL_EU,
                        TANK_CLEANING,
                        RELET -> findings.add("STANDING", vessel.id().value(), line.code() + " is no standing line");
            }
        }
        long expected = -world.idleCents(vesselClass, seconds);
        for (Movement movement : plan.movements()) {
            expected += world.idleCents(vesselClass, workingSeconds(movement));
        }
        String place = vessel.id().value();
        findings.sameCents(
                "STANDING", place, "opex", opex, -Math.round(seconds / 86_400.0 * vessel.opexUsdPerDay() * 100), 1);
        findings.sameCents("STANDING", place, "end value", worth, endValueCents(plan), 0);
        findings.sameCents(
                "STANDING",
                place,
                "fuel waiting",
                idle,
                expected,
                plan.movements().size() + 1);
    }

    /// Figure of the port where her last movement ends, else of its water.
    private long endValueCents(VesselPlan plan) {
        PortId stands = vessel.openPort();
        for (Movement movement : plan.movements()) {
            stands = switch (movement) {
                case Movement.Sailing sailing -> sailing.to();
                case Movement.CargoStop stop -> stop.port();
                case Movement.TankCleaning cleaning -> cleaning.port();
                case Movement.OutOfTrade out -> out.port();
            };
        }
        String area = world.scenario().getPort(stands).area().value();
        double usd = world.findFigure("endValue." + stands + ".usd")
                .or(() -> world.findFigure("endValue." + area + ".usd"))
                .orElse(0.0);
        return Math.round(usd * 100);
    }

    private void voyages(VesselPlan plan) {
        int number = 0;
        int first = 0;
        Instant begins = vessel.openFrom();
        Set<CargoId> aboard = new HashSet<>();
        List<CargoId> carried = new ArrayList<>();
        for (int at = 0; at < plan.movements().size(); at++) {
            Movement movement = plan.movements().get(at);
            boolean over = movement instanceof Movement.OutOfTrade;
            if (movement instanceof Movement.CargoStop stop && stop.work() == CargoWork.LOAD) {
                aboard.add(stop.cargo());
                carried.add(stop.cargo());
            } else if (movement instanceof Movement.CargoStop stop) {
                aboard.remove(stop.cargo());
                over = aboard.isEmpty();
                if (over && number < plan.voyages().size()) {
                    voyage(plan, plan.voyages().get(number), first, at, begins, carried);
                }
                number += over ? 1 : 0;
            }
            if (over) {
                first = at + 1;
                begins = movement.ends();
                carried.clear();
            }
        }
        findings.require(
                number == plan.voyages().size(),
                "VOYAGES",
                vessel.id().value(),
                "%d voyages accounted for, %d sailed".formatted(plan.voyages().size(), number));
    }

    private void voyage(
            VesselPlan plan, VoyageAccount account, int first, int last, Instant begins, List<CargoId> carried) {
        String place = "%s voyage %d".formatted(vessel.id(), account.number());
        findings.require(
                account.firstMovement() == first
                        && account.lastMovement() == last
                        && account.cargoes().equals(carried),
                "VOYAGES",
                place,
                "should be movements %d to %d with %s".formatted(first, last, carried));
        findings.sameMoment("VOYAGES", place, "begin", account.begins(), begins);
        findings.sameMoment(
                "VOYAGES",
                place,
                "end",
                account.ends(),
                plan.movements().get(last).ends());
        VoyageSums sums = new VoyageSums(plan.movements().subList(first, last + 1), begins);
        findings.same("VOYAGES", place, "cargo, t,", account.cargoT(), sums.cargoT);
        findings.same("VOYAGES", place, "ballast, nm,", account.ballastNm(), sums.ballastNm);
        findings.same("VOYAGES", place, "laden, nm,", account.ladenNm(), sums.ladenNm);
        List<FuelUse> fuel = sums.fuelWithWaiting();
        findings.same("VOYAGES", place, "fuel, t,", tonnes(account.fuel()), tonnes(fuel));
        findings.same("VOYAGES", place, "CO2, t,", account.co2T(), world.co2T(fuel));
        findings.sameCents("VOYAGES", place, "income", account.incomeUsdCents(), sums.income, 0);
        long costs = sums.costs + world.idleCents(vesselClass, sums.waiting);
        findings.sameCents("VOYAGES", place, "cost", account.costUsdCents(), costs, 1);
        double days = Duration.between(begins, account.ends()).toSeconds() / 86_400.0;
        findings.sameCents(
                "VOYAGES", place, "TCE", account.tcePerDayUsdCents(), Math.round((sums.income - costs) / days), 2);
    }

    private static double tonnes(List<FuelUse> fuel) {
        return fuel.stream().mapToDouble(FuelUse::tonnes).sum();
    }

    /// Sums over the movements of one voyage.
    private final class VoyageSums {
        private final List<FuelUse> fuel = new ArrayList<>();
        private double cargoT;
        private double ballastNm;
        private double ladenNm;
        private long income;
        private long costs;
        private long waiting;

        VoyageSums(List<Movement> movements, Instant begins) {
            waiting = Duration.between(begins, movements.getLast().ends()).toSeconds();
            for (Movement movement : movements) {
                waiting -= workingSeconds(movement);
                fuel.addAll(movement.fuel());
                for (MoneyLine line : movement.lines()) {
                    boolean earned = line.code() == MoneyCode.FREIGHT || line.code() == MoneyCode.COMMISSION;
                    income += earned ? line.usdCents() : 0;
                    costs -= earned ? 0 : line.usdCents();
                }
                if (movement instanceof Movement.CargoStop stop && stop.work() == CargoWork.LOAD) {
                    cargoT += stop.tonnes();
                } else if (movement instanceof Movement.Sailing sailing) {
                    ballastNm += sailing.aboard().isEmpty() ? sailing.distanceNm() : 0;
                    ladenNm += sailing.aboard().isEmpty() ? 0 : sailing.distanceNm();
                }
            }
        }

        List<FuelUse> fuelWithWaiting() {
            List<FuelUse> all = new ArrayList<>(fuel);
            all.add(new FuelUse(FuelGrade.MGO, waiting / 3600.0 * world.idleKgPerHour(vesselClass) / 1000));
            return all;
        }
    }
}
