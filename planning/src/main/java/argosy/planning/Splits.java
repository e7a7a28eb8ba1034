package argosy.planning;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.FreightTerms;
import argosy.domain.Scenario;
import argosy.planning.model.Narrowed;
import java.util.ArrayList;
import java.util.List;

/// Divides cargoes that may go in several liftings, on one ship or on several.
///
/// Figure `parts.CARGO.count` says into how many equal parts, named `CARGO-1` and so on; each is a cargo of its own,
/// carried or left alone, with its share of quantity, lump sum and charter-in. Applying twice is applying once.
public final class Splits {
    private Splits() {}

    public static Scenario apply(Scenario scenario) {
        List<Cargo> cargoes = new ArrayList<>();
        for (Cargo cargo : scenario.cargoes()) {
            int parts = scenario.rules()
                    .findFigure("parts.%s.count".formatted(cargo.id()))
                    .map(figure -> (int) Math.floor(figure.value()))
                    .orElse(1);
            for (int part = 1; part <= parts; part++) {
                cargoes.add(parts == 1 ? cargo : part(cargo, part, parts));
            }
        }
        return cargoes.size() == scenario.cargoes().size()
                ? scenario
                : Narrowed.to(scenario, scenario.vessels(), cargoes);
    }

    private static Cargo part(Cargo whole, int part, int parts) {
        Double reletUsd = whole.reletUsd();
        FreightTerms freight = switch (whole.freight()) {
            case FreightTerms.PerTonne perTonne -> perTonne;
            case FreightTerms.LumpSum(double usd) -> new FreightTerms.LumpSum(usd / parts);
        };
        return new Cargo(
                new CargoId("%s-%d".formatted(whole.id(), part)),
                "%s, part %d of %d".formatted(whole.name(), part, parts),
                whole.commitment(),
                whole.grade(),
                whole.minT() / parts,
                whole.maxT() / parts,
                whole.loadPort(),
                whole.dischargePort(),
                whole.laycan(),
                whole.delivery(),
                freight,
                whole.commissionPercent(),
                reletUsd == null ? null : reletUsd / parts,
                whole.requiredPermits(),
                whole.origin(),
                whole.priceUsdPerBbl(),
                whole.freightBasis());
    }
}
