package argosy.planning.check;

import argosy.domain.Passage;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.domain.Tariff;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Canal dues, Turkish Straits dues and war risk of a sailing.
final class WayDues {
    private static final String TURKISH_STRAITS = "TURKISH-STRAITS";

    private final World world;
    private final Vessel vessel;
    private final VesselClass vesselClass;

    WayDues(World world, Vessel vessel) {
        this.world = world;
        this.vessel = vessel;
        vesselClass = world.classOf(vessel);
    }

    /// Each tariff once for the sailing, with the locks of all passages under it.
    void charge(Bill bill, List<TimedLeg> legs) {
        Map<String, Integer> locks = new LinkedHashMap<>();
        Set<String> straits = new LinkedHashSet<>();
        Instant firstStrait = null;
        Instant now = world.planningDate();
        for (TimedLeg timed : legs) {
            RouteLeg leg = timed.leg();
            Optional<Passage> passage = Optional.ofNullable(leg.passage())
                    .flatMap(id -> world.scenario().findPassage(id));
            String key = passage.map(Passage::duesKey).orElse(null);
            if (key != null && key.equals(TURKISH_STRAITS)) {
                straits.add(passage.get().id().value());
                firstStrait = firstStrait == null ? now : firstStrait;
            } else if (key != null) {
                locks.merge(key, leg.lockCount(), Integer::sum);
            }
            now = now.plus(Duration.between(timed.starts(), timed.leaves()));
        }
        locks.forEach((key, count) -> canal(bill, key, count));
        if (firstStrait != null) {
            straits(bill, straits.size(), firstStrait);
        }
        warRisk(bill, legs);
    }

    private void canal(Bill bill, String key, int locks) {
        Tariff tariff = world.scenario()
                .rules()
                .findTariff(key)
                .orElseThrow(() -> new IllegalArgumentException("The rule book has no tariff %s.".formatted(key)));
        bill.pay(
                MoneyCode.CANAL_DUES,
                tariff.fixedUsd()
                        + tariff.perGtUsd() * vesselClass.grossTonnage()
                        + tariff.perNtUsd() * vesselClass.netTonnage()
                        + tariff.perLockUsd() * locks);
    }

    /// Montreux Convention 1936, annex I: 0.42 gold franc per NT to 800, 0.21 above, 0.10 rescue, 0.075 sanitary.
    private void straits(Bill bill, int count, Instant passes) {
        double nt = vesselClass.netTonnage();
        double step = world.figure("straits.light.stepNt");
        double francs = Math.min(nt, step) * world.figure("straits.light.upTo800.goldFrancPerNt")
                + Math.max(0, nt - step) * world.figure("straits.light.above800.goldFrancPerNt")
                + nt * world.figure("straits.rescue.goldFrancPerNt")
                + nt * world.figure("straits.sanitary.goldFrancPerNt");
        double share = world.figure("straits.oneWay.share");
        if (count < 2) {
            share *= world.figure("straits.oneStrait.share");
        }
        LocalDate date = passes.atZone(ZoneId.of("Europe/Istanbul")).toLocalDate();
        String day = date.toString();
        double usdPerFranc = world.findInForce("straits.goldFrancUsd", day)
                .orElseThrow(() -> new IllegalArgumentException("No gold franc in force on %s.".formatted(day)));
        bill.pay(MoneyCode.STRAIT_DUES, francs * share * usdPerFranc);
        world.figuresBelow("straits.agencyEur.upToNt.").entrySet().stream()
                .filter(band -> nt <= Double.parseDouble(band.getKey()))
                .min(Comparator.comparingDouble(band -> Double.parseDouble(band.getKey())))
                .ifPresent(band ->
                        bill.pay(MoneyCode.STRAIT_DUES, count * band.getValue() * world.priceOn("fx.usdPerEur", date)));
    }

    /// Waiting before closed passages is not charged.
    private void warRisk(Bill bill, List<TimedLeg> legs) {
        Map<String, Double> hours = new LinkedHashMap<>();
        for (TimedLeg timed : legs) {
            for (SeaZone zone : timed.leg().zones()) {
                hours.merge(
                        "warRisk." + zone + ".percentPer7Days",
                        Duration.between(timed.starts(), timed.leaves()).toSeconds() / 3600.0,
                        Double::sum);
            }
        }
        hours.forEach((key, inZone) -> world.findFigure(key).ifPresent(percent -> payWarRisk(bill, percent, inZone)));
    }

    /// Per cent of the hull's value for seven days, in proportion.
    void payWarRisk(Bill bill, double percent, double hours) {
        bill.pay(MoneyCode.WAR_RISK, vessel.hullValueUsd() * percent / 100 * (hours / 24) / 7);
    }
}
