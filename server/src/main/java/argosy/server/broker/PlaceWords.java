package argosy.server.broker;

import argosy.domain.Port;
import argosy.domain.draft.PlaceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds ports in the order in which they stand, the longest name first: `Rostov on Don` before `Rostov`.
final class PlaceWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’.-]*");
    private static final int MAX_WORDS = 4;
    private static final int SHORT = 3;

    private final PlaceNames names;

    PlaceWords(PlaceNames names) {
        this.names = names;
    }

    record Place(int at, int end, Port port) {}

    /// Up to two places, struck out.
    List<Port> take(Scrap scrap) {
        List<Place> places = new ArrayList<>();
        for (int size = MAX_WORDS; size >= 1; size--) {
            find(scrap, size, places);
        }
        return places.stream()
                .sorted(Comparator.comparingInt(Place::at))
                .limit(2)
                .map(Place::port)
                .toList();
    }

    private void find(Scrap scrap, int size, List<Place> places) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(scrap.text());
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int first = 0; first + size <= words.size(); first++) {
            int from = words.get(first)[0];
            int to = words.get(first + size - 1)[1];
            String text = scrap.text().substring(from, to).replaceAll("[.]$", "");
            Optional<Port> port = known(text);
            if (port.isPresent() && places.stream().noneMatch(place -> place.at < to && from < place.end)) {
                places.add(new Place(from, to, port.get()));
                scrap.strike(from, to);
            }
        }
    }

    /// Codes of three letters count only in capitals: `mer` and `aug` are words of other things.
    private Optional<Port> known(String text) {
        return text.length() <= SHORT && !text.equals(text.toUpperCase(java.util.Locale.ROOT))
                ? Optional.empty()
                : names.find(text);
    }
}
