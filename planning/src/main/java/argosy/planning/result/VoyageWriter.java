package argosy.planning.result;

import argosy.domain.CargoId;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VoyageAccount;
import argosy.economics.LegAccount;
import argosy.planning.model.ScenarioFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Cuts a vessel's movements into voyages: free of the last cargo to free of this one.
///
/// Time out of trade, and the sailing to where she lies then, belongs to no voyage; the next one begins when it ends.
/// Waiting within a voyage is charged at the anchorage rate.
final class VoyageWriter {
    private static final double SECONDS_PER_DAY = 86_400;

    private final ScenarioFacts facts;
    private final VesselClass vesselClass;
    private final List<VoyageAccount> voyages = new ArrayList<>();
    private final Set<CargoId> aboard = new LinkedHashSet<>();
    private final Set<CargoId> carried = new LinkedHashSet<>();
    private int first;
    private Instant begins;

    private VoyageWriter(ScenarioFacts facts, Vessel vessel) {
        this.facts = facts;
        vesselClass = facts.classOf(vessel);
        begins = vessel.openFrom();
    }

    static List<VoyageAccount> write(ScenarioFacts facts, Vessel vessel, List<Movement> movements) {
        VoyageWriter writer = new VoyageWriter(facts, vessel);
        for (int at = 0; at < movements.size(); at++) {
            writer.take(movements, at);
        }
        return List.copyOf(writer.voyages);
    }

    private void take(List<Movement> movements, int at) {
        if (movements.get(at) instanceof Movement.OutOfTrade out) {
            startAfter(at, out.ends());
        } else if (movements.get(at) instanceof Movement.CargoStop stop) {
            if (stop.work() == CargoWork.LOAD) {
                aboard.add(stop.cargo());
                carried.add(stop.cargo());
            } else {
                aboard.remove(stop.cargo());
            }
            if (aboard.isEmpty()) {
                voyages.add(voyage(movements.subList(first, at + 1), at));
                startAfter(at, stop.ends());
            }
        }
    }

    private void startAfter(int at, Instant moment) {
        first = at + 1;
        begins = moment;
        carried.clear();
    }

    private VoyageAccount voyage(List<Movement> movements, int last) {
        Tally tally = new Tally();
        movements.forEach(tally::add);
        Instant ends = movements.getLast().ends();
        long waiting = Duration.between(begins, ends).toSeconds()
                - movements.stream().mapToLong(Tally::busySeconds).sum();
        LegAccount idle = facts.pricer().idle(vesselClass, waiting / 3600.0);
        tally.addFuel(idle.fuel());
        long costCents = tally.costCents() + facts.idleCents(vesselClass, waiting);
        double days = Duration.between(begins, ends).toSeconds() / SECONDS_PER_DAY;
        return new VoyageAccount(
                voyages.size() + 1,
                List.copyOf(carried),
                first,
                last,
                begins,
                ends,
                tally.loadedT(),
                tally.ballastNm(),
                tally.ladenNm(),
                tally.fuel(),
                facts.co2T(tally.fuel()),
                tally.incomeCents(),
                costCents,
                Math.round((tally.incomeCents() - costCents) / days));
    }
}
