package argosy.network.passage;

import argosy.domain.IceRegime;
import argosy.domain.NavigationSeason;
import argosy.domain.Passage;
import argosy.domain.PassageRules;
import argosy.domain.Provenance;
import argosy.domain.SeasonYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Draws dates of navigation and ice for years that have no record, from the years that have one.
///
/// For each year one recorded year is drawn for all passages, so that a cold spring is cold everywhere; a passage
/// without a record of that year draws one of its own, and one without any record keeps its typical dates. Recorded
/// years stay as they are. The same seed, catalogue and years give the same dates.
public final class SampledSeasons {
    private final long seed;

    private SampledSeasons(long seed) {
        this.seed = seed;
    }

    /// The passages with dates for every year from `firstYear` to `lastYear`.
    public static List<Passage> draw(List<Passage> passages, int firstYear, int lastYear, long seed) {
        SampledSeasons draws = new SampledSeasons(seed);
        SortedSet<Integer> seasons = new TreeSet<>();
        SortedSet<Integer> winters = new TreeSet<>();
        for (Passage passage : passages) {
            seasons.addAll(years(passage.season()));
            winters.addAll(winters(passage.rules().ice()));
        }
        return passages.stream()
                .map(passage -> draws.season(passage, seasons, firstYear, lastYear))
                .map(passage -> draws.ice(passage, winters, firstYear - 1, lastYear))
                .toList();
    }

    private static List<Integer> years(@Nullable NavigationSeason season) {
        return season == null
                ? List.of()
                : season.years().stream().map(year -> year.opens().getYear()).toList();
    }

    private static List<Integer> winters(List<IceRegime> regimes) {
        return regimes.stream().map(IceRegime::winter).filter(Objects::nonNull).toList();
    }

    private Passage season(Passage passage, SortedSet<Integer> recorded, int firstYear, int lastYear) {
        NavigationSeason season = passage.season();
        List<Integer> own = years(season);
        if (season == null || own.isEmpty()) {
            return passage;
        }
        List<SeasonYear> all = new ArrayList<>(season.years());
        for (int year = firstYear; year <= lastYear; year++) {
            if (!own.contains(year)) {
                int drawn = draw(recorded, own, passage, year);
                SeasonYear like = season.years().stream()
                        .filter(it -> it.opens().getYear() == drawn)
                        .findFirst()
                        .orElseThrow();
                all.add(new SeasonYear(in(year, like.opens()), in(year, like.closes()), drawnFrom(like.provenance())));
            }
        }
        all.sort(Comparator.comparing(SeasonYear::opens));
        NavigationSeason sampled = new NavigationSeason(
                season.typicalOpens(), season.typicalCloses(), all, season.zone(), season.provenance());
        return passage.withDates(sampled, passage.draughts(), passage.closures());
    }

    private static LocalDate in(int year, LocalDate date) {
        return MonthDay.from(date).atYear(year);
    }

    private static Provenance drawnFrom(Provenance of) {
        return new Provenance("drawn: " + of.source(), of.asOf(), false);
    }

    private Passage ice(Passage passage, SortedSet<Integer> recorded, int firstWinter, int lastWinter) {
        PassageRules rules = passage.rules();
        List<Integer> own = winters(rules.ice());
        if (own.isEmpty()) {
            return passage;
        }
        List<IceRegime> all = new ArrayList<>(rules.ice());
        for (int winter = firstWinter; winter <= lastWinter; winter++) {
            if (!own.contains(winter)) {
                int drawn = draw(recorded, own, passage, winter);
                IceRegime like = rules.ice().stream()
                        .filter(it -> Integer.valueOf(drawn).equals(it.winter()))
                        .findFirst()
                        .orElseThrow();
                all.add(new IceRegime(
                        winter,
                        like.starts(),
                        like.ends(),
                        like.iceClasses(),
                        like.convoyEveryHours(),
                        drawnFrom(like.provenance())));
            }
        }
        return passage.withRules(
                new PassageRules(rules.zone(), rules.lengthKm(), rules.locks(), rules.hours(), rules.sizes(), all));
    }

    private int draw(SortedSet<Integer> recorded, List<Integer> own, Passage passage, int year) {
        int common = pick(recorded, seed * 31 + year);
        Optional<Integer> shared = own.contains(common) ? Optional.of(common) : Optional.empty();
        return shared.orElseGet(() -> pick(
                new TreeSet<>(own),
                (seed * 31 + year) * 31 + passage.id().value().hashCode()));
    }

    private static int pick(Collection<Integer> years, long key) {
        return List.copyOf(years).get(new SplittableRandom(key).nextInt(years.size()));
    }
}
