package argosy.economics.noon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoonFitTest {
    /// Published tables of Student's t, 97.5 %.
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "2, 4.30265", "3, 3.18245", "5, 2.57058", "9, 2.26216", "30, 2.04227", "120, 1.97993"})
    void quantiles(int degrees, double expected) {
        assertThat(StudentT.twoSided95(degrees)).isCloseTo(expected, within(2e-4 * expected));
    }

    /// Anscombe 1973, "Graphs in statistical analysis", first data set: y = 3.00 + 0.500 x, standard
    /// errors 1.125 and 0.118, R squared 0.667.
    @Test
    void anscombesFirstDataSet() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        List<NoonFit.Day> days = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            days.add(new NoonFit.Day(x[i], y[i]));
        }
        NoonFit fit = NoonFit.of(days);
        assertThat(fit.factor().value()).isCloseTo(0.500, within(0.0005));
        assertThat(fit.factor().standardError()).isCloseTo(0.118, within(0.0005));
        assertThat(fit.constantT().value()).isCloseTo(3.00, within(0.005));
        assertThat(fit.constantT().standardError()).isCloseTo(1.125, within(0.0005));
        assertThat(fit.explained()).isCloseTo(0.667, within(0.0005));
    }

    /// The interval holds the truth about 19 times in 20.
    @Test
    void intervalsCoverTheTruth() {
        Random random = new Random(3);
        int held = 0;
        for (int round = 0; round < 2000; round++) {
            List<NoonFit.Day> days = new ArrayList<>();
            for (int day = 0; day < 12; day++) {
                double model = 3 + 5 * random.nextDouble();
                days.add(new NoonFit.Day(model, 1.1 * model + 2 + 0.5 * random.nextGaussian()));
            }
            NoonFit.Interval factor = NoonFit.of(days).factor();
            held += factor.low() <= 1.1 && 1.1 <= factor.high() ? 1 : 0;
        }
        assertThat(held / 2000.0).isBetween(0.935, 0.965);
    }

    @Test
    void tooLittleToFitIsSaid() {
        NoonFit.Day day = new NoonFit.Day(5, 6);
        assertThatThrownBy(() -> NoonFit.of(List.of(day, day))).hasMessageContaining("three");
        assertThatThrownBy(() -> NoonFit.of(List.of(day, day, day))).hasMessageContaining("same speed");
    }
}
