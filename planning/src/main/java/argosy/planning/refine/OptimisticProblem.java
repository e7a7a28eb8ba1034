package argosy.planning.refine;

import argosy.domain.Cargo;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyLine;
import argosy.economics.PortAccount;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.PricedSailing;
import argosy.planning.model.ProfileBuilder;
import argosy.planning.model.ScenarioFacts;
import argosy.search.Fit;
import argosy.search.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A problem whose bound holds whatever is chosen: every sailing as fast as the fastest speed and as cheap as the
/// cheapest, every cargo as light at the passages as its least tonnes and as rich as its best.
///
/// Its routes can be sailed at the fastest speed, so they are worth timing too.
public final class OptimisticProblem {
    private final PlanningProblem planning;
    private final ScenarioFacts facts;
    private final Choices choices;

    private OptimisticProblem(PlanningProblem planning, Choices choices) {
        this.planning = planning;
        this.choices = choices;
        facts = planning.facts();
    }

    /// Same ids as the planning problem's.
    public static Problem of(PlanningProblem planning, Choices choices) {
        return new OptimisticProblem(planning, choices).build();
    }

    private Problem build() {
        Problem problem = planning.problem();
        Problem.Builder builder = problem.toBuilder();
        Map<Integer, Integer> profiles = new HashMap<>();
        for (int id = 0; id < problem.vesselCount(); id++) {
            Vessel vessel = planning.vessels().get(id);
            int vesselId = id;
            int profile = profiles.computeIfAbsent(
                    problem.vessel(id).profile(),
                    old -> choices.speedsKn(vesselId, true).size() > 1
                                    || choices.speedsKn(vesselId, false).size() > 1
                            ? builder.addProfile(ProfileBuilder.again(planning).optimistic(vessel))
                            : old);
            builder.replaceVessel(id, sailing(problem.vessel(id), profile));
        }
        IntStream.range(0, problem.vesselCount())
                .parallel()
                .mapToObj(this::fits)
                .toList()
                .forEach(fits -> fits.forEach(changed -> builder.allow(changed.vessel, changed.cargo, changed.fit)));
        return builder.build();
    }

    private record Changed(int vessel, int cargo, Fit fit) {}

    private List<Changed> fits(int vessel) {
        Problem problem = planning.problem();
        return IntStream.range(0, planning.cargoes().size())
                .filter(cargo -> problem.allows(vessel, cargo) && changes(vessel, cargo))
                .mapToObj(cargo -> new Changed(vessel, cargo, fit(vessel, cargo, problem.getFit(vessel, cargo))))
                .toList();
    }

    private boolean changes(int vessel, int cargo) {
        boolean full = !facts.sharesShip(
                facts.classOf(planning.vessels().get(vessel)),
                planning.cargoes().get(cargo));
        return full
                && (choices.tonnes(vessel, cargo).size() > 1
                        || choices.speedsKn(vessel, true).size() > 1);
    }

    private static argosy.search.Vessel sailing(argosy.search.Vessel old, int profile) {
        return new argosy.search.Vessel(
                profile,
                old.startLocation(),
                old.availableFrom(),
                old.latestEnd(),
                old.capacityTonnes(),
                old.capacityVolume(),
                old.maximumParcels(),
                old.fixedCost(),
                old.returnLocation(),
                old.initialGroup());
    }

    private Fit fit(int vesselId, int cargoId, Fit old) {
        Vessel vessel = planning.vessels().get(vesselId);
        Cargo cargo = planning.cargoes().get(cargoId);
        VesselClass vesselClass = facts.classOf(vessel);
        List<Double> speeds = choices.speedsKn(vesselId, true);
        long cheapest = Long.MAX_VALUE;
        long loading = Long.MAX_VALUE;
        long discharging = Long.MAX_VALUE;
        for (double tonnes : choices.tonnes(vesselId, cargoId)) {
            PortAccount load = stay(vessel, vesselClass, cargo, tonnes, CargoWork.LOAD);
            PortAccount out = stay(vessel, vesselClass, cargo, tonnes, CargoWork.DISCHARGE);
            loading = Math.min(loading, ScenarioFacts.seconds(load.hours()));
            discharging = Math.min(discharging, ScenarioFacts.seconds(out.hours()));
            long way = speeds.stream()
                    .flatMap(kn -> planning.prices().withFullCargo(vessel, cargo, tonnes, kn).stream())
                    .mapToLong(PricedSailing::netCents)
                    .min()
                    .orElse(0);
            long income = facts.pricer().income(cargo, tonnes).stream()
                    .mapToLong(MoneyLine::usdCents)
                    .sum();
            cheapest = Math.min(cheapest, net(vesselClass, load) + net(vesselClass, out) + way - income);
        }
        long assumed = speeds.stream()
                .map(kn -> planning.prices().laden(vessel, cargo.loadPort(), cargo.dischargePort(), kn))
                .flatMap(Optional::stream)
                .mapToLong(PricedSailing::netCents)
                .min()
                .orElse(0);
        long kilograms = Math.round(choices.tonnes(vesselId, cargoId).getFirst() * 1000);
        return new Fit(kilograms, old.volume(), loading, cheapest - assumed, discharging, 0, 0);
    }

    private PortAccount stay(Vessel vessel, VesselClass vesselClass, Cargo cargo, double tonnes, CargoWork work) {
        return facts.pricer()
                .stay(
                        vessel,
                        vesselClass,
                        facts.port(work == CargoWork.LOAD ? cargo.loadPort() : cargo.dischargePort()),
                        facts.grade(cargo),
                        tonnes,
                        work,
                        facts.planningDate());
    }

    private long net(VesselClass vesselClass, PortAccount account) {
        return -account.usdCents() - facts.idleCents(vesselClass, ScenarioFacts.seconds(account.hours()));
    }
}
