package argosy.economics.rules;

import argosy.domain.Figure;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The figures of a rule book by key. Immutable after construction, shared freely between threads.
public final class FigureTable {
    private final NavigableMap<String, Figure> byKey;

    /// Where a key occurs twice the last one wins, so that a scenario's rows may follow the catalogue's.
    public FigureTable(RuleBook rules) {
        byKey = new TreeMap<>();
        rules.figures().forEach(figure -> byKey.put(figure.key(), figure));
    }

    /// The figure's value; throws when the rule book lacks the key.
    public double get(String key) {
        return figure(key).value();
    }

    public OptionalDouble find(String key) {
        Figure figure = byKey.get(key);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.value());
    }

    public Optional<Figure> findFigure(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public double getOr(String key, double otherwise) {
        return find(key).orElse(otherwise);
    }

    /// Source, date and whether it was checked, as a money line quotes it.
    public String source(String key) {
        Figure figure = byKey.get(key);
        return figure == null ? key : quote(figure);
    }

    /// Figures whose key starts with `prefix`, the rest of the key as key.
    public NavigableMap<String, Figure> startingWith(String prefix) {
        NavigableMap<String, Figure> found = new TreeMap<>();
        byKey.tailMap(prefix, true).forEach((key, figure) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), figure);
            }
        });
        return found;
    }

    /// The value in force on `date` among figures named `key.YYYY-MM-DD`; a figure named exactly `key` wins
    /// over all.
    public Optional<Figure> findInForce(String key, LocalDate date) {
        Figure always = byKey.get(key);
        if (always != null) {
            return Optional.of(always);
        }
        Map.Entry<String, Figure> entry = startingWith(key + ".").floorEntry(date.toString());
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }

    /// The value in force in `year` among figures named `key.YYYY`; empty before the first.
    public Optional<Figure> findInForce(String key, int year) {
        Map.Entry<String, Figure> entry = startingWith(key + ".").floorEntry(Integer.toString(year));
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }

    private Figure figure(String key) {
        Figure figure = byKey.get(key);
        if (figure == null) {
            throw new IllegalArgumentException("The rule book has no figure %s.".formatted(key));
        }
        return figure;
    }

    /// Source, date and a mark when unverified.
    public static String quote(Figure figure) {
        return quote(figure.provenance());
    }

    /// Source, date and a mark when unverified.
    public static String quote(Provenance provenance) {
        return "%s (%s%s)"
                .formatted(provenance.source(), provenance.asOf(), provenance.verified() ? "" : ", unverified");
    }
}
