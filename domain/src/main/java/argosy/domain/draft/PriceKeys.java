package argosy.domain.draft;

import argosy.domain.Catalogue;
import argosy.domain.FuelGrade;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keys of prices by place and date and of rates of exchange, which a slip would leave without any effect.
final class PriceKeys {
    private static final Pattern PLACE_PRICE = Pattern.compile("bunker\\.([^.]*)\\.at\\.([^.]*)\\.usdPerT(\\.(.*))?");
    private static final Pattern RATE = Pattern.compile("fx\\.usdPer([^.]*)(\\.(.*))?");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue;

    PriceKeys(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void check(ScenarioDraft draft, ProblemList problems) {
        for (String name : List.of("prices", "figures")) {
            draft.findTable(name)
                    .ifPresent(table -> table.rows()
                            .forEach(row -> check(new Cells(CatalogueTables.PRICES, table, row, problems))));
        }
    }

    private void check(Cells cells) {
        String key = cells.find("key");
        if (key == null) {
            return;
        }
        Matcher price = PLACE_PRICE.matcher(key);
        Matcher rate = RATE.matcher(key);
        if (price.matches()) {
            checkFuel(cells, price.group(1));
            checkPort(cells, price.group(2));
            checkDate(cells, price.group(4));
        } else if (rate.matches()) {
            checkCurrency(cells, rate.group(1));
            checkDate(cells, rate.group(3));
        } else if (key.startsWith("bunker.") && key.contains(".at.")) {
            problem(cells, "%s is no price by place".formatted(key), "write bunker.VLSFO.at.BAK.usdPerT");
        }
    }

    private static void checkFuel(Cells cells, String fuel) {
        if (Arrays.stream(FuelGrade.values()).noneMatch(grade -> grade.name().equals(fuel))) {
            problem(cells, "no fuel is called %s".formatted(fuel), "fuels are " + Arrays.toString(FuelGrade.values()));
        }
    }

    private void checkPort(Cells cells, String port) {
        List<String> ids =
                catalogue.ports().stream().map(each -> each.id().value()).toList();
        if (!ids.contains(port)) {
            problem(
                    cells,
                    "no port has the id %s".formatted(port),
                    NearNames.advice(port, ids, "use a port's id, such as BAK"));
        }
    }

    private static void checkCurrency(Cells cells, String currency) {
        if (!CURRENCIES.contains(currency) && !currency.equals("Eur")) {
            problem(
                    cells,
                    "no currency is called %s".formatted(currency),
                    "use an ISO 4217 code, such as fx.usdPerTRY");
        }
    }

    private static void checkDate(Cells cells, @Nullable String date) {
        try {
            if (date != null) {
                LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            problem(cells, "%s is no date".formatted(date), "end the key with a date such as 2026-09-01, or with none");
        }
    }

    private static void problem(Cells cells, String message, String advice) {
        cells.problem("key", "PRICE-KEY", message, advice);
    }
}
