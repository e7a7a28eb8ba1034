package argosy.io.report;

import argosy.domain.Cargo;
import argosy.domain.Commitment;
import argosy.domain.Disruption;
import argosy.domain.Figure;
import argosy.domain.Port;
import argosy.domain.Provenance;
import argosy.domain.Tariff;
import argosy.domain.Window;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.LeftOut.CheapestWay;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Plan;
import argosy.domain.plan.Proof;
import argosy.io.plan.DomainJson;
import argosy.io.plan.PlanDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The figures behind the page: a small JSON document with short keys, moments as minutes since 1970 in
/// UTC, money in whole US cents, lines as encoded polylines of 1e-4 degree.
final class ReportData {
    private final Plan plan;
    private final PlanDigest digest;
    private final LineBook lines = new LineBook();
    private final ObjectNode root = DomainJson.mapper().createObjectNode();

    private ReportData(Plan plan) {
        this.plan = plan;
        this.digest = new PlanDigest(plan);
    }

    static ObjectNode of(Plan plan) {
        ReportData data = new ReportData(plan);
        data.stamp();
        data.proof();
        data.totals();
        data.places();
        data.cargoes();
        VesselData vessels = new VesselData(plan, data.lines);
        plan.vessels().forEach(vessel -> data.root.withArray("vessels").add(vessels.of(vessel)));
        data.leftOut();
        data.rules();
        PassageData.of(plan, data.lines).forEach(data.root.withArray("passages")::add);
        data.lines.encoded().forEach(data.root.withArray("lines")::add);
        plan.notes().forEach(data.root.withArray("notes")::add);
        return data.root;
    }

    static long minutes(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }

    static ArrayNode window(ArrayNode node, Window window) {
        return node.add(minutes(window.from())).add(minutes(window.to()));
    }

    static void provenance(ObjectNode node, Provenance provenance) {
        node.put("source", provenance.source());
        node.put("asOf", provenance.asOf());
        node.put("verified", provenance.verified());
    }

    static void lines(ArrayNode node, Collection<MoneyLine> lines) {
        for (MoneyLine line : lines) {
            node.addArray()
                    .add(line.code().name())
                    .add(line.label())
                    .add(line.usdCents())
                    .add(line.basis())
                    .add(line.source());
        }
    }

    private void stamp() {
        root.put("name", plan.scenario().name());
        root.put("description", plan.scenario().description());
        window(root.putArray("period"), plan.scenario().period());
        root.put("version", plan.stamp().argosyVersion());
        root.put("hash", plan.stamp().scenarioHash());
        ObjectNode versions = root.putObject("versions");
        plan.stamp().dataVersions().forEach(versions::put);
        ArrayNode disruptions = root.putArray("disruptions");
        plan.scenario().disruptions().forEach(disruption -> disruption(disruptions.addObject(), disruption));
    }

    private void proof() {
        Proof proof = plan.proof();
        ObjectNode node = root.putObject("proof");
        node.put("sentence", digest.proofSentence());
        node.put("objective", proof.objectiveUsdCents());
        node.put("hasBound", digest.hasBound());
        node.put("bound", digest.hasBound() ? proof.boundUsdCents() : proof.objectiveUsdCents());
        node.put("gap", digest.hasBound() ? PlanDigest.gapPercent(proof) : "");
        node.put("proven", proof.proven());
        node.put("seed", proof.seed());
        node.put("threads", proof.threads());
        node.put("iterations", proof.iterations());
        node.put("limitS", proof.timeLimitSeconds());
        node.put("seconds", proof.seconds());
        node.put("firstS", proof.secondsToFirst());
        node.put("bestS", proof.secondsToBest());
    }

    private void totals() {
        ObjectNode node = root.putObject("totals");
        node.put("result", plan.totals().resultUsdCents());
        node.put("tce", digest.tcePerDayUsdCents());
        node.put("voyageDays", digest.voyageDays());
        node.put("carried", digest.carried().size());
        node.put("carriedT", plan.totals().carriedT());
        node.put("ballastNm", plan.totals().ballastNm());
        node.put("ladenNm", plan.totals().ladenNm());
        node.put("co2T", plan.totals().co2T());
        VesselData.fuel(node.putArray("fuel"), plan.totals().fuel());
        ArrayNode money = node.putArray("money");
        moneyByCode()
                .forEach((code, usdCents) -> money.addArray().add(code.name()).add(usdCents));
    }

    private Map<MoneyCode, Long> moneyByCode() {
        Map<MoneyCode, Long> sums = new EnumMap<>(MoneyCode.class);
        Consumer<List<MoneyLine>> add =
                lines -> lines.forEach(line -> sums.merge(line.code(), line.usdCents(), Long::sum));
        plan.vessels().forEach(vessel -> {
            vessel.movements().forEach(movement -> add.accept(movement.lines()));
            add.accept(vessel.standingLines());
        });
        plan.leftOut().forEach(left -> add.accept(left.lines()));
        return sums;
    }

    private void places() {
        ObjectNode ports = root.putObject("ports");
        for (Port port : plan.scenario().ports()) {
            ObjectNode node = ports.putObject(port.id().value());
            node.put("name", port.name());
            node.put("country", port.country());
            node.put("eu", port.euMember());
            node.put("lat", port.position().latDeg());
            node.put("lon", port.position().lonDeg());
            node.put("zone", port.timeZone().getId());
            node.put("draught", port.maxDraughtM());
        }
    }

    private void cargoes() {
        ObjectNode cargoes = root.putObject("cargoes");
        for (Cargo cargo : plan.scenario().cargoes()) {
            ObjectNode node = cargoes.putObject(cargo.id().value());
            node.put("name", cargo.name());
            node.put("contract", cargo.commitment() == Commitment.CONTRACT);
            node.put("grade", cargo.grade().value());
            node.put("minT", cargo.minT());
            node.put("maxT", cargo.maxT());
            node.put("from", cargo.loadPort().value());
            node.put("to", cargo.dischargePort().value());
            node.putArray("laycan")
                    .add(minutes(cargo.laycan().opens()))
                    .add(minutes(cargo.laycan().cancels()));
            Window delivery = cargo.delivery();
            if (delivery != null) {
                window(node.putArray("delivery"), delivery);
            }
            node.put("freight", PlanDigest.freight(cargo.freight()));
        }
    }

    private void leftOut() {
        ArrayNode left = root.putArray("left");
        for (LeftOut out : plan.leftOut()) {
            ObjectNode node = left.addObject();
            node.put("cargo", out.cargo().value());
            node.put("rule", out.rule());
            node.put("why", out.explanation());
            node.put("cost", out.lines().stream().mapToLong(MoneyLine::usdCents).sum());
            CheapestWay way = out.cheapest();
            if (way != null) {
                ObjectNode cheapest = node.putObject("way");
                cheapest.put("vessel", way.vessel().value());
                cheapest.put("cost", way.costUsdCents());
                cheapest.put(
                        "freight",
                        PlanDigest.freightLike(digest.cargo(out.cargo()).freight(), way.breakEvenFreight()));
                cheapest.put("text", way.explanation());
                way.givenUp().forEach(cargo -> cheapest.withArray("givenUp").add(cargo.value()));
            }
            ArrayNode reasons = node.putArray("reasons");
            out.perVessel()
                    .forEach(reason -> reasons.addArray()
                            .add(reason.vessel().value())
                            .add(reason.rule())
                            .add(reason.explanation()));
        }
    }

    private void rules() {
        ArrayNode figures = root.putArray("figures");
        for (Figure figure : plan.scenario().rules().figures()) {
            ObjectNode node = figures.addObject();
            node.put("key", figure.key());
            node.put("value", figure.value());
            node.put("unit", figure.unit());
            provenance(node, figure.provenance());
        }
        ArrayNode tariffs = root.putArray("tariffs");
        for (Tariff tariff : plan.scenario().rules().tariffs()) {
            ObjectNode node = tariffs.addObject();
            node.put("key", tariff.key());
            node.put("name", tariff.name());
            Stream.of(tariff.fixedUsd(), tariff.perGtUsd(), tariff.perNtUsd(), tariff.perLockUsd())
                    .forEach(node.withArray("terms")::add);
            provenance(node, tariff.provenance());
        }
    }

    private static void disruption(ObjectNode node, Disruption disruption) {
        node.put("reason", disruption.reason());
        switch (disruption) {
            case Disruption.PassageClosed closed -> {
                node.put("what", "closed").put("passage", closed.passage().value());
                window(node.putArray("window"), closed.window());
            }
            case Disruption.DraughtLowered lowered -> {
                node.put("what", "draught").put("passage", lowered.passage().value());
                node.put("draughtM", lowered.draughtM());
                window(node.putArray("window"), lowered.window());
            }
            case Disruption.FigureChanged changed ->
                node.put("what", "figure").put("key", changed.key()).put("value", changed.value());
            case Disruption.VesselOut out -> {
                node.put("what", "vessel").put("vessel", out.vessel().value());
                window(node.putArray("window"), out.window());
            }
        }
    }
}
