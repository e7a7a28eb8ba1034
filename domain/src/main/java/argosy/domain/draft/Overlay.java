package argosy.domain.draft;

import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// One row laid over the fact it changes: an empty cell keeps what the fact says; a new fact needs its cells.
///
/// @param base null when the row brings a new fact
record Overlay<T>(Cells cells, @Nullable T base) {
    String text(String column, Function<T, String> of) {
        return cells.text(column, base == null ? null : of.apply(base));
    }

    String text(String column, Function<T, String> of, String fallback) {
        return cells.text(column, base == null ? fallback : of.apply(base));
    }

    @Nullable
    String optionalText(String column, Function<T, @Nullable String> of) {
        return cells.optionalText(column, base == null ? null : of.apply(base));
    }

    double number(String column, ToDoubleFunction<T> of) {
        return cells.number(column, base == null ? null : Double.valueOf(of.applyAsDouble(base)));
    }

    double number(String column, ToDoubleFunction<T> of, double fallback) {
        return cells.number(column, base == null ? fallback : of.applyAsDouble(base));
    }

    @Nullable
    Double limit(String column, Function<T, @Nullable Double> of) {
        return cells.optionalNumber(column, base == null ? null : of.apply(base));
    }

    int integer(String column, ToIntFunction<T> of) {
        return cells.integer(column, base == null ? null : Integer.valueOf(of.applyAsInt(base)));
    }

    int integer(String column, ToIntFunction<T> of, int fallback) {
        return cells.integer(column, base == null ? fallback : of.applyAsInt(base));
    }

    boolean truth(String column, Predicate<T> of, boolean fallback) {
        return cells.truth(column, base == null ? fallback : of.test(base));
    }

    List<String> list(String column, Function<T, List<String>> of) {
        return cells.list(column, base == null ? List.of() : of.apply(base));
    }

    <E extends Enum<E>> E choice(String column, Class<E> choices, Function<T, E> of) {
        return cells.choice(column, choices, base == null ? null : of.apply(base));
    }

    @Nullable
    MonthDay monthDay(String column, Function<T, @Nullable MonthDay> of) {
        return cells.monthDay(column, base == null ? null : of.apply(base));
    }

    <V> V part(Function<T, V> of, V fallback) {
        return base == null ? fallback : of.apply(base);
    }

    <V> @Nullable V optionalPart(Function<T, @Nullable V> of) {
        return base == null ? null : of.apply(base);
    }

    <V> Overlay<V> in(Function<T, V> of) {
        return new Overlay<>(cells, base == null ? null : of.apply(base));
    }
}
