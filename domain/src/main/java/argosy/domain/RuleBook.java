package argosy.domain;

import java.util.List;
import java.util.Optional;

/// Prices, factors and tariffs in force for a scenario.
///
/// Keys are documented in the catalogue `figures.csv`: `bunker.VLSFO.usdPerT`, `bunker.MGO.usdPerT`,
/// `carbon.eua.eurPerT`,
/// `fx.usdPerEur`, `straits.goldFrancUsd`, `co2.VLSFO.tPerT`, `co2.MGO.tPerT`, `ets.share.2026`,
/// `ets.extraEu.share`,
/// `ets.thresholdGt`, `warRisk.WAR-BLACK-SEA.percentPer7Days`, `density.AZOV.tPerM3` and so on.
///
/// @param compliance lists and rules about trading that the user supplies
public record RuleBook(List<Figure> figures, List<Tariff> tariffs, ComplianceBook compliance) {
    public RuleBook {
        figures = List.copyOf(figures);
        tariffs = List.copyOf(tariffs);
    }

    /// Without lists.
    public RuleBook(List<Figure> figures, List<Tariff> tariffs) {
        this(figures, tariffs, ComplianceBook.EMPTY);
    }

    public RuleBook withFigures(List<Figure> others) {
        return new RuleBook(others, tariffs, compliance);
    }

    public RuleBook withCompliance(ComplianceBook book) {
        return new RuleBook(figures, tariffs, book);
    }

    public Optional<Figure> findFigure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /// The figure of that key; throws when the rule book lacks it.
    public Figure getFigure(String key) {
        return findFigure(key)
                .orElseThrow(() -> new IllegalArgumentException("The rule book has no figure %s.".formatted(key)));
    }

    public Optional<Tariff> findTariff(String key) {
        return tariffs.stream().filter(tariff -> tariff.key().equals(key)).findFirst();
    }
}
