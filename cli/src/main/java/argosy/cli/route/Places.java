package argosy.cli.route;

import argosy.domain.GeoPoint;
import argosy.domain.Port;
import argosy.domain.draft.NearNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds places by id, UN/LOCODE, name or alias in any case and without regard to accents, or by `lat,lon`.
public final class Places {
    private static final Pattern POSITION =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s._-]+");
    private static final int SUGGESTED = 3;

    private final Map<String, Port> byName = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();

    public Places(List<Port> ports) {
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

    /// The place, or empty when nothing is called so.
    public Optional<Place> find(String text) {
        Matcher position = POSITION.matcher(text);
        if (position.matches()) {
            return positionOf(position);
        }
        return Optional.ofNullable(byName.get(fold(text)))
                .map(port -> new Place(port.name(), port.position(), port.id()));
    }

    private static Optional<Place> positionOf(Matcher position) {
        double latDeg = Double.parseDouble(position.group(1));
        double lonDeg = Double.parseDouble(position.group(2));
        boolean onEarth = Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180;
        String name = String.format(Locale.ROOT, "%.3f,%.3f", latDeg, lonDeg);
        return onEarth ? Optional.of(new Place(name, new GeoPoint(latDeg, lonDeg), null)) : Optional.empty();
    }

    /// What to do about a place that was not found.
    public String advice(String text) {
        if (POSITION.matcher(text).matches()) {
            return "give latitude (-90 to 90), comma, longitude (-180 to 180)";
        }
        List<String> near = Stream.concat(
                        NearNames.find(text, spellings).stream(),
                        spellings.stream()
                                .filter(name -> text.length() >= 4 && fold(name).contains(fold(text))))
                .distinct()
                .limit(SUGGESTED)
                .toList();
        return near.isEmpty()
                ? "give a UN/LOCODE, a name of the port catalogue or lat,lon"
                : "did you mean " + String.join(" or ", near) + "?";
    }

    /// Lower case without accents; runs of blanks, dots and hyphens count as one blank.
    static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String latin = plain.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("ß", "ss");
        return BETWEEN.matcher(MARKS.matcher(latin).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
