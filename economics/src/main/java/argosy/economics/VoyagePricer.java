package argosy.economics;

import argosy.domain.Cargo;
import argosy.domain.FuelGrade;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Passage;
import argosy.domain.Port;
import argosy.domain.RuleBook;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Prices the parts of a voyage: sailing, stays, cleaning, waiting, income, opex.
///
/// Immutable and thread-safe; build one per rule book. All costs are negative cents, each line rounded
/// once.
public final class VoyagePricer {
    private final FigureTable figures;
    private final FuelModel fuelModel;
    private final SailingPricer sailingPricer;
    private final PortPricer portPricer;

    /// @param passages whose dues keys the tariffs are looked up by
    public VoyagePricer(RuleBook rules, List<Passage> passages) {
        figures = new FigureTable(rules);
        fuelModel = new FuelModel(figures);
        sailingPricer = new SailingPricer(figures, fuelModel, new PassageDues(rules, passages, figures));
        portPricer = new PortPricer(figures, fuelModel);
    }

    /// A sailing from port to port over legs already timed at `speedKn`.
    ///
    /// Waiting on the way (a leg's time beyond sailing and lockage) burns the idle rate as MGO.
    /// Carbon counts `from` and `to` as ports of call and takes the year in which she leaves `from`.
    ///
    /// Nothing aboard is heated.
    ///
    /// @param cargoT zero in ballast
    public LegAccount sail(
            Vessel vessel,
            VesselClass vesselClass,
            List<TimedLeg> legs,
            double speedKn,
            double cargoT,
            Port from,
            Port to) {
        SailingPricer.Voyage voyage = new SailingPricer.Voyage(vesselClass, speedKn, cargoT, Optional.empty());
        return sailingPricer.sail(vessel, voyage, legs, from, to);
    }

    /// With one cargo aboard that is kept warm where its grade asks for it.
    public LegAccount sail(
            Vessel vessel,
            VesselClass vesselClass,
            List<TimedLeg> legs,
            double speedKn,
            double cargoT,
            Grade grade,
            Port from,
            Port to) {
        SailingPricer.Voyage voyage = new SailingPricer.Voyage(vesselClass, speedKn, cargoT, Optional.of(grade));
        return sailingPricer.sail(vessel, voyage, legs, from, to);
    }

    /// Loading or discharging one cargo, carbon by the rules of the year `carbon.defaultYear`.
    public PortAccount stay(
            Vessel vessel, VesselClass vesselClass, Port port, Grade grade, double tonnes, CargoWork work) {
        int year = (int) figures.get("carbon.defaultYear");
        Instant starts = LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return stay(vessel, vesselClass, port, grade, tonnes, work, starts);
    }

    /// Loading or discharging one cargo from `starts` on.
    public PortAccount stay(
            Vessel vessel,
            VesselClass vesselClass,
            Port port,
            Grade grade,
            double tonnes,
            CargoWork work,
            Instant starts) {
        return portPricer.stay(vessel, vesselClass, port, grade, tonnes, work, starts);
    }

    /// Hours of a stay: turn time and the slower of ship and shore.
    public double stayHours(VesselClass vesselClass, Port port, Grade grade, double tonnes, CargoWork work) {
        return portPricer.hours(vesselClass, port, grade, tonnes, work);
    }

    /// Cleaning all tanks between two families of grades; nothing within one family.
    public PortAccount cleaning(GradeFamily from, GradeFamily to, VesselClass vesselClass) {
        return portPricer.cleaning(from, to, vesselClass);
    }

    public double cleaningHours(GradeFamily from, GradeFamily to) {
        return portPricer.cleaningHours(from, to);
    }

    /// Fuel at the anchorage in cents an hour, as MGO; not rounded.
    public double idleUsdCentsPerHour(VesselClass vesselClass) {
        return fuelModel.idleKgPerH(vesselClass) / 1000 * figures.get("bunker.MGO.usdPerT") * 100;
    }

    /// Lying idle for so long: fuel and one BUNKERS_IDLE line.
    public LegAccount idle(VesselClass vesselClass, double hours) {
        FuelTally fuel = new FuelTally();
        fuel.add(FuelGrade.MGO, hours * fuelModel.idleKgPerH(vesselClass));
        return new LegAccount(
                fuel.uses(), fuel.co2T(figures), fuel.lines(figures, MoneyCode.BUNKERS_IDLE, "Bunkers at anchor"));
    }

    /// Freight and, where there is one, commission.
    public List<MoneyLine> income(Cargo cargo, double tonnes) {
        return Income.lines(cargo, tonnes);
    }

    /// What it costs to have another ship carry it; empty when the cargo has no relet price.
    public Optional<MoneyLine> relet(Cargo cargo) {
        return Income.relet(cargo);
    }

    /// Running costs of the vessel over a span.
    public MoneyLine opex(Vessel vessel, Instant from, Instant until) {
        return Income.opex(vessel, from, until);
    }

    /// The fuel model this pricer uses.
    public FuelModel fuelModel() {
        return fuelModel;
    }
}
