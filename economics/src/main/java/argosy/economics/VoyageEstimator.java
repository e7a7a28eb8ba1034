package argosy.economics;

import argosy.domain.Cargo;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Port;
import argosy.domain.VesselClass;
import argosy.domain.Window;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts one voyage together from ways already found: times, fuel, money, TCE.
///
/// Time runs: cleaning where she is, ballast, waiting for the laycan, loading, laden, waiting for the
/// delivery window, discharging. Gaps between these are spent at anchor at the idle rate.
public final class VoyageEstimator {
    private final VoyagePricer pricer;

    public VoyageEstimator(VoyagePricer pricer) {
        this.pricer = pricer;
    }

    /// When she may leave for the loading port.
    public Instant readyToSail(Instant begins, GradeFamily tanksHeld, GradeFamily next) {
        return plusHours(begins, pricer.cleaningHours(tanksHeld, next));
    }

    /// When loading begins: not before the laycan opens.
    public Instant startsLoading(Cargo cargo, Instant arrives) {
        return later(arrives, cargo.laycan().opens());
    }

    /// When discharging begins: not before the delivery window opens.
    public Instant startsDischarging(Cargo cargo, Instant arrives) {
        Window delivery = cargo.delivery();
        return delivery == null ? arrives : later(arrives, delivery.from());
    }

    /// When a stay that starts then is over.
    public Instant endsWork(
            VesselClass vesselClass, Port port, Grade grade, double tonnes, CargoWork work, Instant starts) {
        return plusHours(starts, pricer.stayHours(vesselClass, port, grade, tonnes, work));
    }

    /// The voyage priced; throws when a way departs before she can.
    public VoyageEstimate estimate(VoyageParts parts) {
        Timeline timeline = timeline(parts);
        Sums sums = new Sums();
        sums.add(pricer.cleaning(parts.tanksHeld(), parts.grade().family(), parts.vesselClass()));
        sums.add(pricer.sail(
                parts.vessel(),
                parts.vesselClass(),
                parts.ballast().timedLegs(),
                parts.ballastSpeedKn(),
                0,
                parts.from(),
                parts.loadPort()));
        sums.add(stay(parts, parts.loadPort(), CargoWork.LOAD, timeline.startsLoading));
        sums.add(pricer.sail(
                parts.vessel(),
                parts.vesselClass(),
                parts.laden().timedLegs(),
                parts.ladenSpeedKn(),
                parts.cargoT(),
                parts.grade(),
                parts.loadPort(),
                parts.dischargePort()));
        sums.add(stay(parts, parts.dischargePort(), CargoWork.DISCHARGE, timeline.startsDischarging));
        sums.add(pricer.idle(parts.vesselClass(), timeline.idleHours));
        return estimate(parts, timeline, sums);
    }

    private PortAccount stay(VoyageParts parts, Port port, CargoWork work, Instant starts) {
        return pricer.stay(parts.vessel(), parts.vesselClass(), port, parts.grade(), parts.cargoT(), work, starts);
    }

    private Timeline timeline(VoyageParts parts) {
        Instant ready =
                readyToSail(parts.begins(), parts.tanksHeld(), parts.grade().family());
        checkOrder("ballast", ready, parts.ballast().departs());
        Instant arrivesToLoad = parts.ballast().arrives();
        Instant startsLoading = startsLoading(parts.cargo(), arrivesToLoad);
        Instant loaded = endsWork(
                parts.vesselClass(), parts.loadPort(), parts.grade(), parts.cargoT(), CargoWork.LOAD, startsLoading);
        checkOrder("laden", loaded, parts.laden().departs());
        Instant arrives = parts.laden().arrives();
        Instant startsDischarging = startsDischarging(parts.cargo(), arrives);
        double idleHours = hours(ready, parts.ballast().departs())
                + hours(arrivesToLoad, startsLoading)
                + hours(loaded, parts.laden().departs())
                + hours(arrives, startsDischarging);
        Instant ends = endsWork(
                parts.vesselClass(),
                parts.dischargePort(),
                parts.grade(),
                parts.cargoT(),
                CargoWork.DISCHARGE,
                startsDischarging);
        return new Timeline(startsLoading, startsDischarging, ends, idleHours);
    }

    private VoyageEstimate estimate(VoyageParts parts, Timeline timeline, Sums sums) {
        List<MoneyLine> lines = new ArrayList<>(pricer.income(parts.cargo(), parts.cargoT()));
        lines.addAll(sums.lines);
        long resultUsdCents = lines.stream().mapToLong(MoneyLine::usdCents).sum();
        double days = hours(parts.begins(), timeline.ends) / 24;
        return new VoyageEstimate(
                parts.vessel().id(),
                parts.cargo().id(),
                parts.ladenSpeedKn(),
                parts.intake(),
                parts.cargoT(),
                parts.ballast().timedLegs(),
                parts.laden().timedLegs(),
                parts.begins(),
                parts.ballast().arrives(),
                timeline.startsLoading,
                parts.laden().departs(),
                parts.laden().arrives(),
                timeline.startsDischarging,
                timeline.ends,
                sums.uses(),
                sums.co2T,
                lines,
                resultUsdCents,
                Math.round(resultUsdCents / days));
    }

    private static void checkOrder(String way, Instant ready, Instant departs) {
        if (departs.isBefore(ready)) {
            throw new IllegalArgumentException(
                    "The %s way departs at %s, before she is ready at %s.".formatted(way, departs, ready));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 3_600_000.0;
    }

    /// Whole seconds, so that a plan's times stay readable.
    private static Instant plusHours(Instant instant, double hours) {
        return instant.plusSeconds(Math.round(hours * 3600));
    }

    private record Timeline(Instant startsLoading, Instant startsDischarging, Instant ends, double idleHours) {}

    /// Running sums of a voyage.
    private static final class Sums {
        private final List<MoneyLine> lines = new ArrayList<>();
        private final Map<FuelGrade, Double> tonnes = new EnumMap<>(FuelGrade.class);
        private double co2T;

        void add(LegAccount account) {
            add(account.fuel(), account.co2T(), account.lines());
        }

        void add(PortAccount account) {
            add(account.fuel(), account.co2T(), account.lines());
        }

        private void add(List<FuelUse> fuel, double moreCo2T, List<MoneyLine> moreLines) {
            fuel.forEach(use -> tonnes.merge(use.grade(), use.tonnes(), Double::sum));
            co2T += moreCo2T;
            lines.addAll(moreLines);
        }

        List<FuelUse> uses() {
            List<FuelUse> uses = new ArrayList<>();
            tonnes.forEach((grade, sum) -> uses.add(new FuelUse(grade, sum)));
            return uses;
        }
    }
}
