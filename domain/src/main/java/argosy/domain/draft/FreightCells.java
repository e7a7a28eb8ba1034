package argosy.domain.draft;

import argosy.domain.Figure;
import argosy.domain.FreightTerms;
import argosy.domain.RuleBook;
import argosy.domain.Worldscale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads how a cargo's freight was agreed: dollars, Worldscale points or another currency.
final class FreightCells {
    private static final List<String> WAYS =
            List.of("freightUsdPerT", "freightLumpSumUsd", "worldscalePoints", "freightPerT", "freightLumpSum");

    private final RuleBook rules;
    private final Cells cells;
    private final Instant day;

    /// @param day whose rate of exchange holds
    FreightCells(RuleBook rules, Cells cells, Instant day) {
        this.rules = rules;
        this.cells = cells;
        this.day = day;
    }

    /// Terms in dollars and how they came about; `basis` empty when they were dollars.
    record Agreed(FreightTerms terms, String basis) {}

    Agreed read() {
        List<String> given = WAYS.stream().filter(cells::has).toList();
        if (given.size() != 1) {
            cells.problem(
                    "freightUsdPerT",
                    "FREIGHT",
                    given.isEmpty() ? "no freight is given" : "freight is given as " + String.join(" and ", given),
                    "fill in one of " + String.join(", ", WAYS));
            return new Agreed(new FreightTerms.PerTonne(0), "");
        }
        checkLone("worldscaleFlatUsdPerT", given.getFirst().equals("worldscalePoints"));
        checkLone(
                "freightCurrency",
                given.getFirst().equals("freightPerT") || given.getFirst().equals("freightLumpSum"));
        return switch (given.getFirst()) {
            case "freightLumpSumUsd" ->
                new Agreed(new FreightTerms.LumpSum(cells.number("freightLumpSumUsd", 0.0)), "");
            case "worldscalePoints" -> worldscale();
            case "freightPerT", "freightLumpSum" -> exchanged(given.getFirst());
            default -> new Agreed(new FreightTerms.PerTonne(cells.number("freightUsdPerT", 0.0)), "");
        };
    }

    private void checkLone(String column, boolean belongs) {
        if (cells.has(column) && !belongs) {
            cells.problem(column, "FREIGHT", "%s does not go with this freight".formatted(column), "empty the cell");
        }
    }

    private Agreed worldscale() {
        double points = cells.number("worldscalePoints", 100.0);
        if (!cells.has("worldscaleFlatUsdPerT")) {
            cells.problem(
                    "worldscaleFlatUsdPerT",
                    "WORLDSCALE-FLAT",
                    "Worldscale points without a flat rate",
                    "fill in the flat rate of the route and year; it is the Association's, so Argosy has none");
            return new Agreed(new FreightTerms.PerTonne(0), "");
        }
        double flat = cells.number("worldscaleFlatUsdPerT", 1.0);
        if (!(points > 0 && flat > 0)) {
            return new Agreed(new FreightTerms.PerTonne(0), "");
        }
        String basis = String.format(Locale.ROOT, "WS %.2f of a flat rate of %.2f USD/t", points, flat);
        return new Agreed(new Worldscale(points, flat).terms(), basis);
    }

    private Agreed exchanged(String way) {
        double amount = cells.number(way, 0.0);
        String currency = cells.text("freightCurrency", "USD").toUpperCase(Locale.ROOT);
        LocalDate date = day.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<Figure> rate = findRate(currency, date);
        if (rate.isEmpty() && !currency.equals("USD")) {
            cells.problem(
                    "freightCurrency",
                    "FX-UNKNOWN",
                    "no rate of %s on %s".formatted(currency, date),
                    "add fx.usdPer%s or fx.usdPer%s.%s with its value to the table prices"
                            .formatted(currency, currency, date));
        }
        double usdPerUnit = rate.map(Figure::value).orElse(1.0);
        String basis = rate.map(figure -> String.format(
                        Locale.ROOT,
                        "%,.2f %s x %s USD/%s (%s)",
                        amount,
                        currency,
                        figure.value(),
                        currency,
                        figure.key()))
                .orElse("");
        return new Agreed(
                way.equals("freightPerT")
                        ? new FreightTerms.PerTonne(amount * usdPerUnit)
                        : new FreightTerms.LumpSum(amount * usdPerUnit),
                basis);
    }

    /// The last dated rate not after the day, else the one without date.
    private Optional<Figure> findRate(String currency, LocalDate date) {
        String key = "fx.usdPer" + currency;
        return rules.figures().stream()
                .filter(figure -> figure.key().regionMatches(true, 0, key, 0, key.length()))
                .filter(figure -> figure.key().length() == key.length()
                        || (figure.key().charAt(key.length()) == '.'
                                && figure.key().substring(key.length() + 1).compareTo(date.toString()) <= 0))
                .max(Comparator.comparing(figure -> figure.key().substring(key.length())));
    }
}
