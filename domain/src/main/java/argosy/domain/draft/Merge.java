package argosy.domain.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Facts of one kind by id, in the order first met; rows of a scenario win over those of the catalogue.
final class Merge<T> {
    private final Map<String, T> byId = new LinkedHashMap<>();

    Merge(List<T> base, Function<T, String> idOf) {
        base.forEach(fact -> byId.put(idOf.apply(fact), fact));
    }

    @Nullable
    T find(String id) {
        return byId.get(id);
    }

    void put(String id, T fact) {
        byId.put(id, fact);
    }

    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    List<T> facts() {
        return List.copyOf(byId.values());
    }
}
