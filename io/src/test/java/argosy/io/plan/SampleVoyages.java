package argosy.io.plan;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.OffHire;
import argosy.domain.PortId;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Movement.OutOfTrade;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Movement.TankCleaning;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One ship's movements and accounts, sailed forward in time.
final class SampleVoyages {
    private final Vessel vessel;
    private final SampleWaters waters;
    private final List<Movement> movements = new ArrayList<>();
    private final List<VoyageAccount> voyages = new ArrayList<>();
    private final List<OffHire> docks;
    private PortId at;
    private Instant free;

    SampleVoyages(Vessel vessel, SampleWaters waters) {
        this.vessel = vessel;
        this.waters = waters;
        this.docks = new ArrayList<>(vessel.offHires());
        this.at = vessel.openPort();
        this.free = vessel.openFrom();
    }

    boolean fits(Cargo cargo) {
        double hours = waters.route(at, cargo.loadPort()).stream()
                .mapToDouble(leg -> leg.totalHours(vessel.ballastSpeedKn()))
                .sum();
        Instant arrives = plusHours(free, hours + 20);
        Instant early = cargo.laycan().opens().minus(15, ChronoUnit.DAYS);
        return arrives.isBefore(cargo.laycan().cancels())
                && arrives.isAfter(early)
                && free.isBefore(vessel.openUntil().minus(45, ChronoUnit.DAYS));
    }

    void carry(Cargo cargo) {
        int first = movements.size();
        Instant begins = free;
        dockWhenDue();
        if (voyages.size() % 2 == 1) {
            clean(cargo);
        }
        double ballastNm = sail(cargo.loadPort(), List.of(), 0);
        Instant berth = free.isBefore(cargo.laycan().opens()) ? cargo.laycan().opens() : free;
        work(cargo, CargoWork.LOAD, berth);
        double ladenNm = sail(cargo.dischargePort(), List.of(cargo.id()), cargo.maxT());
        work(cargo, CargoWork.DISCHARGE, free);
        account(cargo, first, begins, ballastNm, ladenNm);
    }

    private void dockWhenDue() {
        if (!docks.isEmpty() && free.isAfter(docks.getFirst().window().from().minus(20, ChronoUnit.DAYS))) {
            OffHire dock = docks.removeFirst();
            Instant ends = free.plus(9, ChronoUnit.DAYS);
            movements.add(new OutOfTrade(at, dock.reason(), free, ends, List.of(), List.of()));
            free = ends;
        }
    }

    private void clean(Cargo cargo) {
        Instant ends = plusHours(free, 16);
        MoneyLine line = new MoneyLine(
                MoneyCode.TANK_CLEANING, "Tank cleaning", -780_000, "16 h, slops ashore", "figures.csv cleaning");
        movements.add(new TankCleaning(
                at, vessel.lastGrade().value(), cargo.grade().value(), free, ends, fuel(0.9), List.of(line)));
        free = ends;
    }

    private double sail(PortId to, List<CargoId> aboard, double cargoT) {
        double speedKn = aboard.isEmpty() ? vessel.ballastSpeedKn() : vessel.ladenSpeedKn();
        List<TimedLeg> legs = new ArrayList<>();
        Instant now = free;
        double nm = 0;
        for (RouteLeg leg : waters.route(at, to)) {
            Instant starts = plusHours(now, leg.lockCount() > 10 ? 9 : 0);
            Instant leaves = plusHours(starts, leg.totalHours(speedKn));
            legs.add(new TimedLeg(leg, now, starts, leaves));
            now = leaves;
            nm += leg.distanceNm();
        }
        if (!legs.isEmpty()) {
            double fuelT = nm * 0.028;
            movements.add(new Sailing(at, to, aboard, cargoT, speedKn, legs, free, now, fuel(fuelT), sea(nm, fuelT)));
        }
        at = to;
        free = now;
        return nm;
    }

    private static List<MoneyLine> sea(double nm, double fuelT) {
        String basis = String.format(Locale.ROOT, "%.1f t x 760.00 USD/t over %.0f nm", fuelT, nm);
        return List.of(
                new MoneyLine(
                        MoneyCode.BUNKERS_SEA, "Bunkers at sea", -Math.round(fuelT * 76_000), basis, "bunker.MGO"),
                new MoneyLine(
                        MoneyCode.CANAL_DUES, "Canal dues", -470_000, "5,075 GT x 0.62 + 13 locks", "RU-INLAND-VDSC"));
    }

    private void work(Cargo cargo, CargoWork work, Instant berth) {
        Instant ends = plusHours(berth, 12 + cargo.maxT() / 400);
        List<MoneyLine> lines = new ArrayList<>();
        lines.add(new MoneyLine(MoneyCode.PORT_DUES, "Port dues", -1_460_000, "9,000 + 1.10 x GT", "ports.csv"));
        if (work == CargoWork.DISCHARGE) {
            long freight = Math.round(100 * cargo.freight().freightUsd(cargo.maxT()));
            lines.add(new MoneyLine(
                    MoneyCode.FREIGHT, "Freight", freight, PlanDigest.freight(cargo.freight()), "cargoes.csv"));
            lines.add(new MoneyLine(MoneyCode.COMMISSION, "Commission", -freight / 40, "2.5 %", "cargoes.csv"));
        }
        PortId port = work == CargoWork.LOAD ? cargo.loadPort() : cargo.dischargePort();
        movements.add(new CargoStop(port, cargo.id(), work, cargo.maxT(), berth, ends, fuel(3), lines));
        free = ends;
    }

    private void account(Cargo cargo, int first, Instant begins, double ballastNm, double ladenNm) {
        long income = 0;
        long cost = 0;
        double fuelT = 0;
        for (Movement movement : movements.subList(first, movements.size())) {
            for (MoneyLine line : movement.lines()) {
                boolean earns = line.code() == MoneyCode.FREIGHT || line.code() == MoneyCode.COMMISSION;
                income += earns ? line.usdCents() : 0;
                cost -= earns ? 0 : line.usdCents();
            }
            fuelT += movement.fuel().stream().mapToDouble(FuelUse::tonnes).sum();
        }
        double days = Duration.between(begins, free).toMinutes() / 1440.0;
        voyages.add(new VoyageAccount(
                voyages.size() + 1,
                List.of(cargo.id()),
                first,
                movements.size() - 1,
                begins,
                free,
                cargo.maxT(),
                ballastNm,
                ladenNm,
                fuel(fuelT),
                fuelT * 3.206,
                income,
                cost,
                Math.round((income - cost) / days)));
    }

    VesselPlan plan() {
        double days = Duration.between(vessel.openFrom(), vessel.openUntil()).toDays();
        long opex = -Math.round(days * vessel.opexUsdPerDay() * 100);
        String basis = String.format(Locale.ROOT, "%.0f days x %.2f USD/day", days, vessel.opexUsdPerDay());
        List<MoneyLine> standing = List.of(
                new MoneyLine(MoneyCode.OPEX, "Opex", opex, basis, "vessels.csv"),
                new MoneyLine(MoneyCode.BUNKERS_IDLE, "Fuel burnt waiting", -3_100_000, "hours at anchor", "class"));
        long result = standing.stream().mapToLong(MoneyLine::usdCents).sum()
                + movements.stream()
                        .flatMap(movement -> movement.lines().stream())
                        .mapToLong(MoneyLine::usdCents)
                        .sum();
        return new VesselPlan(vessel.id(), movements, voyages, standing, result);
    }

    private static List<FuelUse> fuel(double tonnes) {
        return List.of(new FuelUse(FuelGrade.MGO, tonnes * 0.4), new FuelUse(FuelGrade.VLSFO, tonnes * 0.6));
    }

    private static Instant plusHours(Instant from, double hours) {
        return from.plusSeconds(60 * Math.round(hours * 60));
    }
}
