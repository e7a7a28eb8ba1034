package argosy.network;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value made when first asked for, once. Thread-safe.
final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = value;
        if (known != null) {
            return known;
        }
        T made = java.util.Objects.requireNonNull(maker).get();
        value = made;
        maker = null;
        return made;
    }
}
