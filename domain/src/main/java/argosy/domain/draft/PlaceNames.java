package argosy.domain.draft;

import argosy.domain.Port;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds ports by id, name, alias or UN/LOCODE, in any case.
///
/// An id wins over a code, a code over a name, a name over an alias; within one kind the first port listed wins.
public final class PlaceNames {
    private final Map<String, Port> byName = new LinkedHashMap<>();
    private final List<String> spellings = new ArrayList<>();

    public PlaceNames(List<Port> ports) {
        ports.forEach(port -> add(port.id().value(), port));
        ports.forEach(port -> Optional.ofNullable(port.locode()).ifPresent(code -> add(code, port)));
        ports.forEach(port -> add(port.name(), port));
        ports.forEach(port -> port.aliases().forEach(alias -> add(alias, port)));
    }

    private void add(String name, Port port) {
        if (byName.putIfAbsent(fold(name), port) == null) {
            spellings.add(name);
        }
    }

    public Optional<Port> find(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /// Names near to one that was not found, nearest first.
    public List<String> near(String name) {
        return Stream.concat(
                        NearNames.find(name, spellings).stream(),
                        spellings.stream().filter(it -> name.length() >= 4 && fold(it).contains(fold(name))))
                .distinct()
                .limit(3)
                .toList();
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
