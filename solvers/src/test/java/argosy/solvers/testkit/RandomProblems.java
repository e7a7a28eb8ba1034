package argosy.solvers.testkit;

import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.Gate;
import argosy.search.Leg;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.TravelProfile;
import argosy.search.Vessel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Problems small enough for brute force that use everything at once: gates, setups, conflicts, two dimensions,
/// vessel-specific data, returns, end costs, pins, mandatory cargoes, twins, and no triangle inequality.
public final class RandomProblems {
    private static final int LOCATIONS = 5;
    private static final int GROUPS = 2;

    private final SplittableRandom random;
    private final int cargoes;

    private RandomProblems(long seed, int cargoes) {
        random = new SplittableRandom(seed);
        this.cargoes = cargoes;
    }

    /// A problem with up to `mostCargoes` cargoes.
    public static Problem of(long seed, int mostCargoes) {
        SplittableRandom size = new SplittableRandom(~seed);
        return new RandomProblems(seed, 1 + size.nextInt(mostCargoes)).build();
    }

    private Problem build() {
        Problem.Builder builder = Problem.builder(LOCATIONS);
        List<Gate> gates = List.of(gate(), gate());
        builder.addProfile(profile(gates));
        builder.addProfile(profile(gates));
        int vessels = 1 + random.nextInt(3);
        Vessel last = vessel();
        for (int k = 0; k < vessels; k++) {
            last = random.nextInt(3) == 0 ? last : vessel();
            int id = builder.addVessel(last);
            if (random.nextInt(3) == 0) {
                builder.endCosts(id, random.longs(LOCATIONS, -20, 20).toArray());
            }
        }
        for (int k = 0; k < cargoes; k++) {
            builder.addCargo(cargo());
        }
        boolean alike = random.nextBoolean();
        for (int k = 0; k < cargoes; k++) {
            Fit common = fit();
            for (int vessel = 0; vessel < vessels; vessel++) {
                if (alike || random.nextInt(4) != 0) {
                    builder.allow(vessel, k, alike ? common : fit());
                }
            }
        }
        for (int one = 1; one < cargoes; one++) {
            if (random.nextInt(4) == 0) {
                builder.conflict(one, random.nextInt(one));
            }
        }
        Problem plain = builder.build();
        return random.nextInt(4) == 0 ? pinned(plain) : plain;
    }

    /// Pins a random feasible beginning: one cargo carried, or picked up only.
    private Problem pinned(Problem plain) {
        int vessel = random.nextInt(plain.vesselCount());
        int cargo = random.nextInt(cargoes);
        if (!plain.allows(vessel, cargo)
                || !(RouteEvaluator.evaluate(plain, Route.of(vessel, cargo, cargo)) instanceof RouteOutcome.Feasible)) {
            return plain;
        }
        List<Integer> stops = random.nextBoolean() ? List.of(cargo) : List.of(cargo, cargo);
        return plain.toBuilder().prefix(vessel, stops).build();
    }

    private Gate gate() {
        List<Gate.Step> steps = new ArrayList<>();
        long moment = random.nextInt(40);
        for (int k = random.nextInt(4); k > 0; k--) {
            steps.add(new Gate.Step(moment, random.nextInt(3) == 0 ? Gate.CLOSED : random.nextInt(12)));
            moment += 1 + random.nextInt(40);
        }
        return Gate.of(steps);
    }

    private TravelProfile profile(List<Gate> gates) {
        TravelProfile.Builder profile = TravelProfile.builder(LOCATIONS, GROUPS, gates);
        for (int from = 0; from < LOCATIONS; from++) {
            for (int to = 0; to < LOCATIONS; to++) {
                if (from != to && random.nextInt(12) != 0) {
                    for (LoadState state : LoadState.values()) {
                        profile.leg(state, from, to, leg());
                    }
                }
            }
        }
        for (int from = 0; from < GROUPS; from++) {
            for (int to = 0; to < GROUPS; to++) {
                profile.setup(from, to, random.nextInt(5), random.nextInt(30));
            }
        }
        return profile.build();
    }

    private Leg leg() {
        List<Leg.Segment> segments = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            segments.add(new Leg.Segment(random.nextInt(8), random.nextInt(2)));
        }
        return new Leg(random.nextInt(60), segments, random.nextInt(15));
    }

    private Vessel vessel() {
        return new Vessel(
                random.nextInt(2),
                random.nextInt(LOCATIONS),
                random.nextInt(20),
                120 + random.nextInt(100),
                8 + random.nextInt(8),
                8 + random.nextInt(8),
                1 + random.nextInt(3),
                random.nextInt(30),
                random.nextInt(3) == 0 ? random.nextInt(LOCATIONS) : Vessel.ANYWHERE,
                random.nextInt(GROUPS + 1) - 1);
    }

    private Cargo cargo() {
        long opens = random.nextInt(80);
        long delivery = opens + random.nextInt(40);
        return new Cargo(
                random.nextInt(LOCATIONS),
                random.nextInt(LOCATIONS),
                opens,
                opens + random.nextInt(60),
                delivery,
                delivery + 20 + random.nextInt(60),
                random.nextInt(250),
                random.nextInt(6) == 0,
                random.nextInt(GROUPS + 1) - 1);
    }

    private Fit fit() {
        return new Fit(
                1 + random.nextInt(9),
                1 + random.nextInt(9),
                random.nextInt(5),
                random.nextInt(20),
                random.nextInt(5),
                random.nextInt(20),
                random.nextInt(80));
    }
}
