package argosy.cli.intake;

import argosy.cli.route.Place;
import argosy.cli.route.RouteQuestion;
import argosy.domain.Catalogue;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import argosy.domain.plan.Intake;
import argosy.economics.BurnOff;
import argosy.economics.DraughtAt;
import argosy.economics.FuelModel;
import argosy.economics.HullVolume;
import argosy.economics.IntakeCalculator;
import argosy.economics.UnderKeel;
import argosy.economics.rules.FigureTable;
import argosy.network.passage.PassageCalendar;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.RouteRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Puts the permitted draughts of a way on its dates together and asks what she lifts.
public final class IntakeFinder {
    /// Water that a careful master keeps under the keel in rivers and dredged channels, m; the safe speed leaves it.
    public static final double CLEARANCE_M = 0.3;

    private final Catalogue catalogue;
    private final RouteQuestion question;
    private final VesselClass vesselClass;
    private final LoadingOptions.Asked asked;
    private final RouteFinder finder;
    private final FigureTable figures;
    private final IntakeCalculator calculator;
    private final BurnOff burnOff;

    public IntakeFinder(
            Catalogue catalogue,
            RouteQuestion question,
            VesselClass vesselClass,
            LoadingOptions.Asked asked,
            RouteFinder finder) {
        this.catalogue = catalogue;
        this.question = question;
        this.vesselClass = vesselClass;
        this.asked = asked;
        this.finder = finder;
        figures = new FigureTable(catalogue.rules());
        calculator = new IntakeCalculator(catalogue.rules());
        burnOff = new BurnOff(new FuelModel(figures));
    }

    /// What she lifts when she sails then, by the way on which she arrives first, waiting for openings
    /// included.
    public IntakeAnswer at(Instant departs) {
        RouteRequest request = question.request(0).withDeparture(departs);
        Optional<Found> found = finder.earliest(request);
        if (found.isEmpty()) {
            RouteOutcome outcome = finder.find(request);
            return new IntakeAnswer.NoWay(
                    departs, outcome instanceof Blocked blocked ? blocked.explanation() : "no way found");
        }
        Found way = found.get();
        Map<String, Instant> reached = new HashMap<>();
        Intake intake = calculator.intake(vesselClass, asked.condition(), draughts(way, reached), asked.offeredT());
        double weightT = vesselClass.lightshipT() + asked.condition().consumablesT() + intake.tonnes();
        return new IntakeAnswer.Lifts(departs, way, intake, reached, afloat(weightT), keels(way, weightT));
    }

    private IntakeAnswer.Afloat afloat(double weightT) {
        HullVolume hull = new HullVolume(vesselClass);
        double seaTPerM3 = figures.get("density.OCEAN.tPerM3");
        double draughtSeaM = hull.draughtM(weightT / seaTPerM3);
        return new IntakeAnswer.Afloat(
                weightT,
                hull.draughtM(weightT),
                draughtSeaM,
                calculator.tonnesPerCm(vesselClass, draughtSeaM, seaTPerM3),
                calculator.freshWaterAllowanceM(vesselClass));
    }

    /// The tightest stretch of each shallow water, by name; areas without a planning depth are deep.
    private List<IntakeAnswer.Keel> keels(Found way, double weightT) {
        Map<String, IntakeAnswer.Keel> tightest = new LinkedHashMap<>();
        for (TimedLeg timed : way.timedLegs()) {
            RouteLeg leg = timed.leg();
            OptionalDouble depthM = figures.find("depth." + leg.area() + ".m");
            double hours = leg.sailingHours(question.speedKn());
            if (depthM.isPresent() && hours > 0) {
                tightest.merge(
                        leg.name(),
                        keel(leg, depthM.getAsDouble(), leg.distanceNm() / hours, weightT),
                        (a, b) -> a.underKeel().clearanceM() <= b.underKeel().clearanceM() ? a : b);
            }
        }
        return List.copyOf(tightest.values());
    }

    private IntakeAnswer.Keel keel(RouteLeg leg, double depthM, double speedKn, double weightT) {
        double draughtM = new HullVolume(vesselClass).draughtM(weightT / density(leg.area()))
                + asked.condition().keelAllowanceM();
        Passage passage = question.findPassage(leg.passage());
        boolean confined = passage != null && passage.kind() == PassageKind.CANAL;
        return new IntakeAnswer.Keel(
                leg.name(),
                UnderKeel.of(vesselClass, draughtM, speedKn, depthM, confined),
                UnderKeel.safeSpeedKn(vesselClass, draughtM, depthM, confined, CLEARANCE_M, speedKn));
    }

    private List<DraughtAt> draughts(Found way, Map<String, Instant> reached) {
        List<DraughtAt> draughts = new ArrayList<>();
        List<TimedLeg> legs = way.timedLegs();
        List<Double> burntT = burnOff.beforeEachT(vesselClass, legs, question.speedKn(), vesselClass.maxDraughtM());
        port(question.from()).flatMap(port -> at(port, 0)).ifPresent(draughts::add);
        PassageId previous = null;
        for (int i = 0; i < legs.size(); i++) {
            TimedLeg timed = legs.get(i);
            PassageId id = timed.leg().passage();
            if (id != null && !id.equals(previous)) {
                at(id, timed.starts(), counted(burntT.get(i))).ifPresent(draughts::add);
                reached.putIfAbsent(id.value(), timed.starts());
            }
            previous = id;
        }
        double allT = legs.isEmpty() ? 0 : burntT.getLast();
        port(question.to()).flatMap(port -> at(port, counted(allT))).ifPresent(draughts::add);
        return draughts;
    }

    private double counted(double burntT) {
        return asked.burnOff() ? burntT : 0;
    }

    private Optional<Port> port(Place place) {
        return catalogue.ports().stream()
                .filter(port -> port.id().equals(place.port()))
                .findFirst();
    }

    private Optional<DraughtAt> at(Port port, double burntT) {
        return Optional.ofNullable(port.maxDraughtM())
                .map(mostM -> new DraughtAt("port " + port.id(), mostM, density(port.area()), burntT));
    }

    private Optional<DraughtAt> at(PassageId id, Instant starts, double burntT) {
        Passage passage = question.findPassage(id);
        if (passage == null) {
            return Optional.empty();
        }
        Window day = new Window(starts, starts.plus(Duration.ofDays(1)));
        double mostM =
                PassageCalendar.of(passage, day, question.request(0).limits()).draughtAt(starts);
        return mostM >= PassageCalendar.NO_LIMIT_M
                ? Optional.empty()
                : Optional.of(new DraughtAt(id.value(), mostM, density(passage.waters()), burntT));
    }

    private double density(WaterArea area) {
        return figures.get("density." + area + ".tPerM3");
    }
}
