package argosy.planning.check;

import argosy.domain.Cargo;
import argosy.domain.Figure;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.Grade;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The scenario's facts as the checker looks them up.
final class World {
    private final Scenario scenario;
    private final TreeMap<String, Figure> figures = new TreeMap<>();

    World(Scenario scenario) {
        this.scenario = scenario;
        scenario.rules().figures().forEach(figure -> figures.put(figure.key(), figure));
    }

    Scenario scenario() {
        return scenario;
    }

    /// The figure's value; throws when the rule book lacks it.
    double figure(String key) {
        return findFigure(key)
                .orElseThrow(() -> new IllegalArgumentException("The rule book has no figure %s.".formatted(key)));
    }

    Optional<Double> findFigure(String key) {
        return Optional.ofNullable(figures.get(key)).map(Figure::value);
    }

    /// The value of `key` itself, else of the last `key.SUFFIX` not after `suffix`.
    Optional<Double> findInForce(String key, String suffix) {
        if (figures.containsKey(key)) {
            return findFigure(key);
        }
        Map.Entry<String, Figure> entry = figures.floorEntry(key + "." + suffix);
        boolean ours = entry != null && entry.getKey().startsWith(key + ".");
        return ours ? Optional.of(entry.getValue().value()) : Optional.empty();
    }

    /// A price of a day: the last `key.DATE` not after it, else `key`.
    double priceOn(String key, LocalDate day) {
        double price = figure(key);
        for (Map.Entry<String, Figure> each : figures.tailMap(key + ".").entrySet()) {
            if (!each.getKey().startsWith(key + ".")) {
                break;
            }
            String since = each.getKey().substring(key.length() + 1);
            if (Character.isDigit(since.charAt(0)) && since.compareTo(day.toString()) <= 0) {
                price = each.getValue().value();
            }
        }
        return price;
    }

    /// Figures whose key begins so, by the rest of the key.
    Map<String, Double> figuresBelow(String prefix) {
        Map<String, Double> found = new TreeMap<>();
        figures.forEach((key, figure) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), figure.value());
            }
        });
        return found;
    }

    double densityTPerM3(WaterArea area) {
        return figure("density." + area + ".tPerM3");
    }

    VesselClass classOf(Vessel vessel) {
        return scenario.getVesselClass(vessel.classId());
    }

    Grade gradeOf(Cargo cargo) {
        return scenario.getGrade(cargo.grade());
    }

    /// The middle of the period: its dues and carbon rules price everything.
    Instant planningDate() {
        Duration period =
                Duration.between(scenario.period().from(), scenario.period().to());
        return scenario.period().from().plusSeconds(period.dividedBy(2).toSeconds());
    }

    /// When the vessel's last cargo must be out, and her costs end.
    Instant endOf(Vessel vessel) {
        Instant end = vessel.openUntil().isBefore(scenario.period().to())
                ? vessel.openUntil()
                : scenario.period().to();
        return end.isBefore(vessel.openFrom()) ? vessel.openFrom() : end;
    }

    /// Kilograms an hour at anchor.
    double idleKgPerHour(VesselClass vesselClass) {
        return Burning.idleKgPerHour(vesselClass.machinery());
    }

    /// Cents for so many seconds at anchor, burnt as MGO.
    long idleCents(VesselClass vesselClass, long seconds) {
        double centsPerHour = idleKgPerHour(vesselClass) / 1000 * figure("bunker.MGO.usdPerT") * 100;
        return Math.round(centsPerHour * seconds / 3600);
    }

    double co2T(Iterable<FuelUse> fuel) {
        double sum = 0;
        for (FuelUse use : fuel) {
            sum += use.tonnes() * figure("co2." + use.grade() + ".tPerT");
        }
        return sum;
    }

    double bunkerUsdPerT(FuelGrade grade) {
        return figure("bunker." + grade + ".usdPerT");
    }

    /// Whether a cargo may share a ship of this class: a part of at most half of her, not heated.
    boolean isPartCargo(VesselClass vesselClass, Cargo cargo) {
        return vesselClass.segregations() > 1
                && !gradeOf(cargo).heated()
                && cargo.maxT() <= 0.5 * loadLineCargoT(vesselClass);
    }

    /// Cargo at the load line in sea water with full consumables.
    double loadLineCargoT(VesselClass vesselClass) {
        double seaTPerM3 = figure("density.OCEAN.tPerM3");
        double displacementT = new Floating(vesselClass).volumeM3(vesselClass.maxDraughtM()) * seaTPerM3;
        return Math.max(0, displacementT - vesselClass.lightshipT() - vesselClass.consumablesT());
    }

    /// Draught with so much cargo and full consumables in this water, trim allowance on top.
    double draughtM(VesselClass vesselClass, double cargoT, WaterArea area) {
        return evenDraughtM(vesselClass, cargoT, area)
                + findFigure("intake.trimAllowanceM").orElse(0.0);
    }

    /// The same on an even keel without allowance.
    double evenDraughtM(VesselClass vesselClass, double cargoT, WaterArea area) {
        double weightT = vesselClass.lightshipT() + vesselClass.consumablesT() + cargoT;
        return new Floating(vesselClass).draughtM(weightT / densityTPerM3(area));
    }
}
