package argosy.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstancesTest {
    private static final String TINY = """
            % two ports, one ship, one cargo
            2
            1
            1,1,0,10
            1
            1,1
            1,1,2,5,1000,0,72,0,100
            1,1,1,0,0
            1,1,2,7,30
            1,2,1,8,31
            1,2,2,0,0
            1,1,2,11,3,12
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path tiny(String text) throws IOException {
        return Files.writeString(folder.resolve("tiny.txt"), text);
    }

    @Test
    void aTinyInstanceCostsWhatTheFormatSays() throws IOException {
        TrampInstance instance = TrampReader.read(tiny(TINY));
        assertThat(TrampChecker.check(instance, Map.of(1, List.of(1, 1))).objective())
                .isEqualTo(30 + 11 + 12);
        assertThat(TrampChecker.check(instance, Map.of()).objective()).isEqualTo(1000);
        Problem problem = TrampProblem.of(instance);
        Solution solution = Solution.empty(1).with(Route.of(0, 0, 0));
        assertThat(SolutionChecker.check(problem, solution).objective()).isEqualTo(53);
    }

    @Test
    void theCheckerRefusesWhatIsWrong() throws IOException {
        TrampInstance instance = TrampReader.read(tiny(TINY));
        assertThat(TrampChecker.check(instance, Map.of(1, List.of(1))).feasible())
                .isFalse();
        assertThat(TrampChecker.check(instance, Map.of(2, List.of(1, 1))).feasible())
                .isFalse();
        assertThat(TrampChecker.check(instance, Map.of(1, List.of(1, 1, 1))).feasible())
                .isFalse();
        assertThat(TrampChecker.check(instance, Map.of(1, List.of(9, 9))).feasible())
                .isFalse();
    }

    @Test
    void faultsNameFileAndLine() {
        assertThatThrownBy(() -> TrampReader.read(tiny(TINY.replace("1,1,2,7,30", "1,1,2,seven,30"))))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("tiny.txt:9: NUMBER: 'seven'");
        assertThatThrownBy(() -> TrampReader.read(tiny(TINY.replace("1,1,0,10", "1,5,0,10"))))
                .hasMessageContaining("tiny.txt:4: ID: port 5 does not exist");
        assertThatThrownBy(() -> TrampReader.read(tiny(TINY.substring(0, TINY.indexOf("1,2,1,8,31")))))
                .hasMessageContaining("END");
        assertThatThrownBy(() -> TrampReader.read(folder.resolve("none.txt"))).hasMessageContaining("NO_FILE");
        assertThatThrownBy(() -> LilimReader.read(tiny("25 200 1\n0 1 1 0 9 3 0 0 0\n")))
                .hasMessageContaining("tiny.txt:2: WINDOW");
    }

    @Test
    void aLilimPairIsDrivenInDoubles() throws IOException {
        LilimInstance instance = LilimReader.read(tiny(
                "2\t10\t1\n0\t0\t0\t0\t0\t20\t0\t0\t0\n1\t3\t4\t5\t0\t10\t1\t0\t2\n2\t0\t4\t-5\t0\t10\t1\t1\t0\n"));
        assertThat(LilimChecker.check(instance, List.of(List.of(1, 2))).distance())
                .isEqualTo(12);
        assertThat(LilimChecker.check(instance, List.of(List.of(1, 2))).feasible())
                .isTrue();
        assertThat(LilimChecker.check(instance, List.of(List.of(2, 1))).feasible())
                .isFalse();
        assertThat(LilimChecker.check(instance, List.of(List.of(1), List.of(2))).feasible())
                .isFalse();
        Problem problem = LilimProblem.of(instance);
        Solution solution = Solution.empty(1).with(Route.of(0, 0, 0));
        long distance = SolutionChecker.check(problem, solution).objective()
                - problem.vessel(0).fixedCost();
        assertThat(distance).isEqualTo(12 * LilimProblem.SCALE);
    }

    @Test
    void everySharedFileCanBeRead() {
        for (String name : List.of("Call_7_Vehicle_3", "Call_35_Vehicle_7", "DEEPSEA_MUN_C7_V3_HE_1")) {
            Problem problem = TrampProblem.of(TrampReader.read(SharedData.file("tramp/" + name + ".txt")));
            assertThat(problem.cargoCount()).isPositive();
        }
        LilimInstance instance = LilimReader.read(SharedData.file("lilim/lc101.txt"));
        assertThat(LilimProblem.of(instance).cargoCount()).isEqualTo(53);
    }

    @Test
    void anAnswerIsWrittenWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("answer.json");
        SolutionFile.write(file, SolutionFile.tramp(Map.of(1, List.of(4, 4, 7, 7))));
        assertThat(Files.readString(file)).isEqualTo("{\"routes\": {\"1\": [4,4,7,7]}}\n");
        assertThat(SolutionFile.lilim(List.of(List.of(1, 2), List.of(3)))).isEqualTo("{\"routes\": [[1,2], [3]]}");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
