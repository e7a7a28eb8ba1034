package argosy.network.passage;

import static argosy.network.passage.PassageMaker.passage;
import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.NavigationSeason;
import argosy.domain.Passage;
import argosy.domain.SeasonYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SampledSeasonsTest {
    private static final Passage CANAL = passage("CANAL")
            .season("04-01", "12-01", "UTC")
            .year("2020-03-24", "2020-12-01")
            .year("2021-04-02", "2021-12-03")
            .year("2022-04-05", "2022-11-28")
            .make();
    private static final Passage RIVER = passage("RIVER")
            .season("04-01", "12-05", "UTC")
            .year("2020-03-20", "2020-12-10")
            .year("2022-04-07", "2022-11-25")
            .make();
    private static final Passage QUIET =
            passage("QUIET").season("04-15", "11-25", "UTC").make();

    private static SeasonYear year(Passage passage, int year) {
        NavigationSeason season = Objects.requireNonNull(passage.season());
        return season.years().stream()
                .filter(it -> it.opens().getYear() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRecordedYearIsDrawnSometimesAndNothingElse() {
        Set<MonthDay> opens = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Passage drawn =
                    SampledSeasons.draw(List.of(CANAL), 2026, 2030, seed).getFirst();
            for (int year = 2026; year <= 2030; year++) {
                opens.add(MonthDay.from(year(drawn, year).opens()));
            }
        }
        assertThat(opens).containsExactlyInAnyOrder(MonthDay.of(3, 24), MonthDay.of(4, 2), MonthDay.of(4, 5));
    }

    @Test
    void recordedYearsAndPassagesWithoutRecordStayAsTheyAre() {
        List<Passage> drawn = SampledSeasons.draw(List.of(CANAL, QUIET), 2020, 2026, 7);
        assertThat(year(drawn.getFirst(), 2021).closes()).isEqualTo(LocalDate.of(2021, 12, 3));
        assertThat(drawn.getLast()).isEqualTo(QUIET);
    }

    @Test
    void oneRecordedYearServesAllPassagesThatHaveIt() {
        for (long seed = 0; seed < 60; seed++) {
            List<Passage> drawn = SampledSeasons.draw(List.of(CANAL, RIVER), 2026, 2026, seed);
            LocalDate canal = year(drawn.getFirst(), 2026).opens();
            LocalDate river = year(drawn.getLast(), 2026).opens();
            if (canal.equals(LocalDate.of(2026, 3, 24))) {
                assertThat(river).isEqualTo("2026-03-20");
            } else if (canal.equals(LocalDate.of(2026, 4, 5))) {
                assertThat(river).isEqualTo("2026-04-07");
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameDates() {
        assertThat(SampledSeasons.draw(List.of(CANAL, RIVER), 2026, 2040, 42))
                .isEqualTo(SampledSeasons.draw(List.of(CANAL, RIVER), 2026, 2040, 42))
                .isNotEqualTo(SampledSeasons.draw(List.of(CANAL, RIVER), 2026, 2040, 43));
    }

    @Test
    void winterIceIsDrawnAsWell() {
        Passage sea = passage("ADSC")
                .ice(null, "12-20", "03-01", 0, "Ice1")
                .ice(2015, "12-31", "02-25", 0, "Ice1")
                .ice(2023, "12-15", "03-01", 0, "Ice1")
                .make();
        Set<MonthDay> starts = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            SampledSeasons.draw(List.of(sea), 2026, 2026, seed).getFirst().rules().ice().stream()
                    .filter(regime -> Integer.valueOf(2026).equals(regime.winter()))
                    .forEach(regime -> starts.add(regime.starts()));
        }
        assertThat(starts).containsExactlyInAnyOrder(MonthDay.of(12, 31), MonthDay.of(12, 15));
    }
}
