package argosy.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearNamesTest {
    private static final List<String> PORTS = List.of("Baku", "Batumi", "Constanta", "Makhachkala", "Rostov-on-Don");

    @ParameterizedTest
    @CsvSource({
        "Bakoo, Baku",
        "batum, Batumi",
        "Constanza, Constanta",
        "Cosntanta, Constanta",
        "Mahachkala, Makhachkala",
        "Rostov, Rostov-on-Don"
    })
    void slipsOfThePenAreFound(String written, String meant) {
        assertThat(NearNames.find(written, PORTS)).startsWith(meant);
    }

    @Test
    void strangersAreNotSuggested() {
        assertThat(NearNames.find("Rotterdam", PORTS)).isEmpty();
        assertThat(NearNames.find("", PORTS)).isEmpty();
        assertThat(NearNames.find("x".repeat(5000), PORTS)).isEmpty();
        assertThat(NearNames.advice("Rotterdam", PORTS, "add it")).isEqualTo("add it");
    }

    @Test
    void editsAreASymmetricCountThatNoSingleEditExceeds() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String word = random.ints(4 + random.nextInt(6), 'a', 'e')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int at = random.nextInt(word.length());
            String without = word.substring(0, at) + word.substring(at + 1);
            assertThat(NearNames.editsOf(word, without)).isEqualTo(1);
            assertThat(NearNames.editsOf(without, word)).isEqualTo(1);
            assertThat(NearNames.editsOf(word, word)).isZero();
        }
    }
}
