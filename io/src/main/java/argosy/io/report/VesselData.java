package argosy.io.report;

import argosy.domain.CargoId;
import argosy.domain.FuelUse;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Movement.OutOfTrade;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Movement.TankCleaning;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import argosy.io.plan.DomainJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One vessel's movements and voyages for the page.
final class VesselData {
    private final Plan plan;
    private final LineBook lines;

    VesselData(Plan plan, LineBook lines) {
        this.plan = plan;
        this.lines = lines;
    }

    ObjectNode of(VesselPlan vesselPlan) {
        Vessel vessel = plan.scenario().getVessel(vesselPlan.vessel());
        ObjectNode node = DomainJson.mapper().createObjectNode();
        node.put("id", vessel.id().value());
        node.put("name", vessel.name());
        node.put("class", vessel.classId().value());
        node.put("flag", vessel.flag());
        node.put("openPort", vessel.openPort().value());
        node.putArray("open").add(ReportData.minutes(vessel.openFrom())).add(ReportData.minutes(vessel.openUntil()));
        node.put("result", vesselPlan.resultUsdCents());
        ReportData.lines(node.putArray("standing"), vesselPlan.standingLines());
        ArrayNode moves = node.putArray("moves");
        vesselPlan.movements().forEach(movement -> moves.add(movement(movement)));
        ArrayNode voyages = node.putArray("voyages");
        vesselPlan.voyages().forEach(voyage -> voyages.add(voyage(voyage)));
        return node;
    }

    static void fuel(ArrayNode node, List<FuelUse> fuel) {
        fuel.forEach(use -> node.addArray().add(use.grade().name()).add(use.tonnes()));
    }

    private static void cargoes(ArrayNode node, List<CargoId> cargoes) {
        cargoes.forEach(cargo -> node.add(cargo.value()));
    }

    private ObjectNode movement(Movement movement) {
        ObjectNode node = DomainJson.mapper().createObjectNode();
        node.put("a", ReportData.minutes(movement.starts()));
        node.put("b", ReportData.minutes(movement.ends()));
        switch (movement) {
            case Sailing sailing -> sailing(node, sailing);
            case CargoStop stop -> {
                node.put("k", stop.work() == CargoWork.LOAD ? "load" : "discharge");
                node.put("p", stop.port().value());
                node.putArray("c").add(stop.cargo().value());
                node.put("q", stop.tonnes());
            }
            case TankCleaning cleaning -> {
                node.put("k", "clean").put("p", cleaning.port().value());
                node.put("text", cleaning.fromGrade() + " to " + cleaning.toGrade());
            }
            case OutOfTrade out ->
                node.put("k", "out").put("p", out.port().value()).put("text", out.reason());
        }
        fuel(node.putArray("fuel"), movement.fuel());
        ReportData.lines(node.putArray("lines"), movement.lines());
        return node;
    }

    private void sailing(ObjectNode node, Sailing sailing) {
        node.put("k", sailing.aboard().isEmpty() ? "ballast" : "laden");
        node.put("p", sailing.from().value());
        node.put("to", sailing.to().value());
        cargoes(node.putArray("c"), sailing.aboard());
        node.put("q", sailing.cargoT());
        node.put("kn", sailing.speedKn());
        node.put("nm", sailing.distanceNm());
        ArrayNode legs = node.putArray("legs");
        sailing.legs().forEach(timed -> legs.add(leg(timed)));
    }

    /// Line, passage, name, zones, nautical miles, reaches, goes on, leaves, locks.
    private ArrayNode leg(TimedLeg timed) {
        RouteLeg leg = timed.leg();
        ArrayNode node = DomainJson.mapper().createArrayNode();
        node.add(lines.numberOf(leg));
        node.add(leg.passage() == null ? null : leg.passage().value());
        node.add(leg.name());
        ArrayNode zones = node.addArray();
        leg.zones().forEach(zone -> zones.add(zone.value()));
        node.add(Math.round(leg.distanceNm() * 10) / 10.0);
        node.add(ReportData.minutes(timed.enters()));
        node.add(ReportData.minutes(timed.starts()));
        node.add(ReportData.minutes(timed.leaves()));
        return node.add(leg.lockCount());
    }

    private static ObjectNode voyage(VoyageAccount voyage) {
        ObjectNode node = DomainJson.mapper().createObjectNode();
        node.put("n", voyage.number());
        cargoes(node.putArray("c"), voyage.cargoes());
        node.putArray("moves").add(voyage.firstMovement()).add(voyage.lastMovement());
        node.put("a", ReportData.minutes(voyage.begins()));
        node.put("b", ReportData.minutes(voyage.ends()));
        node.put("q", voyage.cargoT());
        node.put("ballastNm", voyage.ballastNm());
        node.put("ladenNm", voyage.ladenNm());
        fuel(node.putArray("fuel"), voyage.fuel());
        node.put("co2T", voyage.co2T());
        node.put("income", voyage.incomeUsdCents());
        node.put("cost", voyage.costUsdCents());
        node.put("result", voyage.resultUsdCents());
        node.put("tce", voyage.tcePerDayUsdCents());
        node.put("days", voyage.days());
        return node;
    }
}
