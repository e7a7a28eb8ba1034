package argosy.network.passage;

import argosy.domain.DraughtLimit;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Lays readings of the water over passages: while a reading holds it replaces the draughts of the catalogue.
///
/// A reading holds until the next one of its passage, and at most [#HOLDS].
public final class WaterLevels {
    /// A level is news for so long; later the catalogue's typical draught is the better guess.
    public static final Duration HOLDS = Duration.ofDays(10);

    private WaterLevels() {}

    /// The passages with the readings laid over them; passages without readings stay as they are.
    public static List<Passage> apply(List<Passage> passages, List<WaterLevel> readings) {
        Map<PassageId, List<WaterLevel>> byPassage =
                readings.stream().collect(Collectors.groupingBy(WaterLevel::passage));
        return passages.stream()
                .map(passage -> withReadings(passage, byPassage.getOrDefault(passage.id(), List.of())))
                .toList();
    }

    private static Passage withReadings(Passage passage, List<WaterLevel> readings) {
        List<WaterLevel> sorted =
                readings.stream().sorted(Comparator.comparing(WaterLevel::from)).toList();
        List<DraughtLimit> fresh = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            WaterLevel reading = sorted.get(at);
            Instant ends = reading.from().plus(HOLDS);
            if (at + 1 < sorted.size() && sorted.get(at + 1).from().isBefore(ends)) {
                ends = sorted.get(at + 1).from();
            }
            if (reading.from().isBefore(ends)) {
                fresh.add(new DraughtLimit(
                        new Window(reading.from(), ends.minus(PassageCalendar.TICK)),
                        permittedM(passage, reading),
                        reading.provenance()));
            }
        }
        List<DraughtLimit> draughts = new ArrayList<>(passage.draughts());
        fresh.forEach(limit -> cutOut(draughts, limit.window()));
        draughts.addAll(fresh);
        return passage.withDates(passage.season(), draughts, passage.closures());
    }

    private static double permittedM(Passage passage, WaterLevel reading) {
        return switch (reading.kind()) {
            case DRAUGHT -> reading.valueM();
            case LEVEL -> {
                if (passage.maxDraughtM() == null) {
                    throw new IllegalArgumentException(
                            "A level of %s moves nothing: it has no permitted draught.".formatted(passage.id()));
                }
                yield Math.max(0, passage.maxDraughtM() + reading.valueM());
            }
        };
    }

    private static void cutOut(List<DraughtLimit> draughts, Window gone) {
        List<DraughtLimit> left = new ArrayList<>();
        for (DraughtLimit limit : draughts) {
            Window window = limit.window();
            if (!window.overlaps(gone)) {
                left.add(limit);
                continue;
            }
            if (window.from().isBefore(gone.from())) {
                left.add(new DraughtLimit(
                        new Window(window.from(), gone.from().minus(PassageCalendar.TICK)),
                        limit.draughtM(),
                        limit.provenance()));
            }
            if (window.to().isAfter(gone.to())) {
                left.add(new DraughtLimit(
                        new Window(gone.to().plus(PassageCalendar.TICK), window.to()),
                        limit.draughtM(),
                        limit.provenance()));
            }
        }
        draughts.clear();
        draughts.addAll(left);
    }
}
