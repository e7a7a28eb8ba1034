package argosy.io.plan;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.FreightTerms;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Plan;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import argosy.domain.plan.VoyageAccount;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What every form of a plan says in the same words: names, counts, fleet TCE and the statement of proof.
///
/// Immutable; adds up what the plan holds and prices nothing.
public final class PlanDigest {
    /// A bound at or above this many cents is no bound at all.
    private static final long NO_BOUND_USD_CENTS = Long.MAX_VALUE / 4;

    private final Plan plan;
    private final Map<PortId, Port> ports = new HashMap<>();
    private final Map<CargoId, Cargo> cargoes = new HashMap<>();

    public PlanDigest(Plan plan) {
        this.plan = plan;
        plan.scenario().ports().forEach(port -> ports.put(port.id(), port));
        plan.scenario().cargoes().forEach(cargo -> cargoes.put(cargo.id(), cargo));
    }

    /// The port's name, or its id when the scenario does not know it.
    public String portName(PortId id) {
        Port port = ports.get(id);
        return port == null ? id.value() : port.name();
    }

    public Cargo cargo(CargoId id) {
        Cargo cargo = cargoes.get(id);
        if (cargo == null) {
            throw new IllegalArgumentException("The plan names cargo %s, its scenario does not.".formatted(id));
        }
        return cargo;
    }

    /// Cargoes discharged by the fleet, by vessel and time.
    public List<CargoId> carried() {
        Set<CargoId> carried = new LinkedHashSet<>();
        for (VesselPlan vessel : plan.vessels()) {
            for (Movement movement : vessel.movements()) {
                if (movement instanceof CargoStop stop) {
                    carried.add(stop.cargo());
                }
            }
        }
        return List.copyOf(carried);
    }

    /// Sum of all voyages' days, from free to free.
    public double voyageDays() {
        return plan.vessels().stream()
                .flatMap(vessel -> vessel.voyages().stream())
                .mapToDouble(VoyageAccount::days)
                .sum();
    }

    /// Fleet TCE: voyage results per voyage day, before opex; 0 when nothing sails.
    public long tcePerDayUsdCents() {
        double days = voyageDays();
        long resultUsdCents = plan.vessels().stream()
                .flatMap(vessel -> vessel.voyages().stream())
                .mapToLong(VoyageAccount::resultUsdCents)
                .sum();
        return days > 0 ? Math.round(resultUsdCents / days) : 0;
    }

    public boolean hasBound() {
        return plan.proof().proven() || plan.proof().boundUsdCents() < NO_BOUND_USD_CENTS;
    }

    /// How good the plan is known to be, in one sentence for anybody.
    public String proofSentence() {
        Proof proof = plan.proof();
        if (proof.proven()) {
            return "Proven best: no plan of this scenario earns more than USD %s."
                    .formatted(dollars(proof.objectiveUsdCents()));
        }
        if (!hasBound()) {
            return "How far this is from the best possible plan is not known: no bound was found in the time given.";
        }
        return "No plan can earn more than USD %s; this one is within %s %%."
                .formatted(dollars(proof.boundUsdCents()), gapPercent(proof));
    }

    /// The gap rounded up, so that it never promises too much.
    public static String gapPercent(Proof proof) {
        double gap = proof.gapPercent();
        int digits = gap < 0.095 ? 3 : gap < 9.5 ? 2 : 1;
        double unit = Math.pow(10, digits);
        return String.format(Locale.ROOT, "%." + digits + "f", Math.ceil(gap * unit - 1e-9) / unit);
    }

    /// Whole dollars with thousands separators, `-12,345` when negative.
    public static String dollars(long usdCents) {
        return String.format(Locale.ROOT, "%,d", Math.round(usdCents / 100.0));
    }

    public static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, "%,.0f", tonnes);
    }

    /// The freight as agreed, such as `38.00 USD/t` or `410,000 USD lump sum`.
    public static String freight(FreightTerms terms) {
        return switch (terms) {
            case FreightTerms.PerTonne perTonne -> String.format(Locale.ROOT, "%,.2f USD/t", perTonne.usdPerT());
            case FreightTerms.LumpSum lumpSum -> String.format(Locale.ROOT, "%,.0f USD lump sum", lumpSum.usd());
        };
    }

    /// A freight figure in the unit of the cargo's own terms.
    public static String freightLike(FreightTerms terms, double figure) {
        return terms instanceof FreightTerms.PerTonne
                ? freight(new FreightTerms.PerTonne(figure))
                : freight(new FreightTerms.LumpSum(figure));
    }
}
