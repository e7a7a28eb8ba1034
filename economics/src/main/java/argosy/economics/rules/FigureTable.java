package argosy.economics.rules;

import argosy.domain.Figure;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The figures of a rule book by key. Immutable after construction, shared freely between threads.
public final class FigureTable {
    private final NavigableMap<String, Figure> sorted = new TreeMap<>();
    private final Map<String, Figure> byKey = new HashMap<>();

    /// Where a key occurs twice the last one wins, so that a scenario's rows may follow the catalogue's.
    public FigureTable(RuleBook rules) {
        rules.figures().forEach(figure -> sorted.put(figure.key(), figure));
        byKey.putAll(sorted);
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
        sorted.subMap(prefix, true, prefix + Character.MAX_VALUE, false)
                .forEach((key, figure) -> found.put(key.substring(prefix.length()), figure));
        return found;
    }

    /// The value in force on `date` among figures named `key.YYYY-MM-DD`; a figure named exactly `key` wins
    /// over all.
    public Optional<Figure> findInForce(String key, LocalDate date) {
        Figure always = byKey.get(key);
        if (always != null) {
            return Optional.of(always);
        }
        return findLatest(key + ".", date.toString());
    }

    /// A price or rate on a day: the last figure `key.YYYY-MM-DD` not after it, else `key` itself, which holds for
    /// all days before the first dated one.
    public Optional<Figure> findOn(String key, LocalDate date) {
        return findLatest(key + ".", date.toString()).or(() -> findFigure(key));
    }

    /// As [#findOn]; throws when the rule book has neither.
    public Figure getOn(String key, LocalDate date) {
        return findOn(key, date)
                .orElseThrow(() ->
                        new IllegalArgumentException("The rule book has no figure %s for %s.".formatted(key, date)));
    }

    /// The value in force in `year` among figures named `key.YYYY`; empty before the first.
    public Optional<Figure> findInForce(String key, int year) {
        return findLatest(key + ".", Integer.toString(year));
    }

    private Optional<Figure> findLatest(String prefix, String moment) {
        Map.Entry<String, Figure> entry = sorted.floorEntry(prefix + moment);
        boolean found = entry != null
                && entry.getKey().startsWith(prefix)
                && Character.isDigit(entry.getKey().charAt(prefix.length()));
        return found ? Optional.of(entry.getValue()) : Optional.empty();
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
        String mark = provenance.verified() ? "" : ", unverified";
        return provenance.source() + " (" + provenance.asOf() + mark + ")";
    }
}
