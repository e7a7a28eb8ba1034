package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.FuelUse;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.GradeId;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import argosy.domain.WaterArea;
import argosy.economics.IntakeCalculator;
import argosy.economics.VoyagePricer;
import argosy.economics.rules.FigureTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A scenario with its lookups, prices and conventions. Immutable and thread-safe.
public final class ScenarioFacts {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double PART_CARGO_SHARE = 0.5;

    private final Scenario scenario;
    private final VoyagePricer pricer;
    private final IntakeCalculator intake;
    private final FigureTable figures;
    private final PlanClock clock;
    private final Map<PortId, Port> ports;
    private final Map<GradeId, Grade> grades;
    private final Map<VesselClassId, VesselClass> classes;
    private final Map<VesselClassId, Double> idleCentsPerHour;
    private final Map<VesselClassId, Double> loadLineCargoT;

    public ScenarioFacts(Scenario scenario) {
        this.scenario = scenario;
        pricer = new VoyagePricer(scenario.rules(), scenario.passages());
        intake = new IntakeCalculator(scenario.rules());
        figures = new FigureTable(scenario.rules());
        clock = new PlanClock(scenario.period().from());
        ports = scenario.ports().stream().collect(Collectors.toMap(Port::id, Function.identity()));
        grades = scenario.grades().stream().collect(Collectors.toMap(Grade::id, Function.identity()));
        classes = scenario.vesselClasses().stream().collect(Collectors.toMap(VesselClass::id, Function.identity()));
        idleCentsPerHour = scenario.vesselClasses().stream()
                .collect(Collectors.toMap(VesselClass::id, pricer::idleUsdCentsPerHour));
        double seaTPerM3 = figures.get("density.OCEAN.tPerM3");
        loadLineCargoT = scenario.vesselClasses().stream()
                .collect(Collectors.toMap(
                        VesselClass::id, each -> intake.cargoAtDraughtT(each, each.maxDraughtM(), seaTPerM3)));
    }

    public Scenario scenario() {
        return scenario;
    }

    public VoyagePricer pricer() {
        return pricer;
    }

    public IntakeCalculator intake() {
        return intake;
    }

    public PlanClock clock() {
        return clock;
    }

    /// The day whose dues and carbon rules price every leg and stay: the middle of the period.
    public Instant planningDate() {
        Duration half = Duration.between(
                        scenario.period().from(), scenario.period().to())
                .dividedBy(2);
        return scenario.period().from().plusSeconds(half.toSeconds());
    }

    public VesselClass classOf(Vessel vessel) {
        return required(classes, vessel.classId());
    }

    public Port port(PortId id) {
        return required(ports, id);
    }

    public Grade grade(GradeId id) {
        return required(grades, id);
    }

    public Grade grade(Cargo cargo) {
        return grade(cargo.grade());
    }

    public double densityTPerM3(WaterArea area) {
        return figures.get("density." + area + ".tPerM3");
    }

    /// Metres kept free for trim when a weight is turned into a draught.
    public double trimAllowanceM() {
        return figures.getOr("intake.trimAllowanceM", 0);
    }

    /// Fuel at anchor for so long, booked once.
    public long idleCents(VesselClass vesselClass, long seconds) {
        return Math.round(required(idleCentsPerHour, vesselClass.id()) * seconds / SECONDS_PER_HOUR);
    }

    public double idleCentsPerHour(VesselClass vesselClass) {
        return required(idleCentsPerHour, vesselClass.id());
    }

    /// Last moment by which her last cargo must be out and until which she costs opex.
    public Instant endOf(Vessel vessel) {
        Instant periodEnd = scenario.period().to();
        Instant end = vessel.openUntil().isBefore(periodEnd) ? vessel.openUntil() : periodEnd;
        return end.isBefore(vessel.openFrom()) ? vessel.openFrom() : end;
    }

    /// What she would burn lying at anchor from first to last, cents.
    public long idleCentsWhenIdle(Vessel vessel) {
        long seconds = Duration.between(vessel.openFrom(), endOf(vessel)).toSeconds();
        return idleCents(classOf(vessel), seconds);
    }

    /// Cargo deadweight at the load line in sea water, tonnes; tanks not looked at.
    public double loadLineCargoT(VesselClass vesselClass) {
        return required(loadLineCargoT, vesselClass.id());
    }

    /// Summer deadweight: the scale at the load line in sea water, tonnes.
    public double deadweightT(VesselClass vesselClass) {
        return required(loadLineCargoT, vesselClass.id()) + vesselClass.consumablesT();
    }

    /// Whether a trade refuses a family of grades in tanks that held another last, cleaned or not: figure
    /// `lastCargo.NEXT.notAfter.LAST`.
    public boolean isBannedAfter(GradeFamily next, GradeFamily last) {
        return figures.getOr("lastCargo." + next + ".notAfter." + last, 0) == 1;
    }

    /// Whether the cargo is a part cargo for this class, which may share the ship.
    ///
    /// More than half the ship, heated, or no second segregation: full and complete cargo, alone aboard.
    public boolean sharesShip(VesselClass vesselClass, Cargo cargo) {
        return vesselClass.segregations() > 1
                && !grade(cargo).heated()
                && cargo.maxT() <= PART_CARGO_SHARE * loadLineCargoT(vesselClass);
    }

    /// What a ship standing at this port at the end is worth more than elsewhere, cents: figure `endValue.PORT.usd`,
    /// else
    /// `endValue.AREA.usd` of its water, else nothing.
    public long endValueCents(PortId id) {
        double otherwise = figures.getOr("endValue.%s.usd".formatted(port(id).area()), 0);
        return Math.round(figures.getOr("endValue.%s.usd".formatted(id), otherwise) * 100);
    }

    /// Where an end value comes from.
    public String endValueSource(PortId id) {
        String own = "endValue.%s.usd".formatted(id);
        return figures.source(figures.find(own).isPresent() ? own : "endValue.%s.usd".formatted(port(id).area()));
    }

    /// Ships that can be at berths of this port at once: figure `berths.PORT.count`; empty when nobody counts.
    public OptionalInt berths(PortId id) {
        OptionalDouble count = figures.find("berths.%s.count".formatted(id));
        return count.isPresent() ? OptionalInt.of((int) Math.floor(count.getAsDouble())) : OptionalInt.empty();
    }

    /// Speeds she may sail at, the planned one first, then figures `speed.CLASS.NAME.kn` in order of name.
    public List<Double> speedsKn(Vessel vessel, boolean laden) {
        List<Double> speeds = new ArrayList<>();
        speeds.add(laden ? vessel.ladenSpeedKn() : vessel.ballastSpeedKn());
        figures.startingWith("speed.%s.".formatted(vessel.classId()))
                .forEach((name, figure) -> speeds.add(figure.value()));
        return speeds.stream().distinct().toList();
    }

    /// Carbon dioxide from so much fuel, tonnes.
    public double co2T(List<FuelUse> fuel) {
        return fuel.stream()
                .mapToDouble(use -> use.tonnes() * figures.get("co2.%s.tPerT".formatted(use.grade())))
                .sum();
    }

    /// Hours as whole seconds, as every time of a plan.
    public static long seconds(double hours) {
        return Math.round(hours * SECONDS_PER_HOUR);
    }

    private static <K, V> V required(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The scenario has no %s.".formatted(key));
        }
        return value;
    }
}
