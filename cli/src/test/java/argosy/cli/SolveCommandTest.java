package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SolveCommandTest {
    private static final String TINY = """
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

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine command = new CommandLine(new SolveCommand());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(args);
    }

    @Test
    void theLastLineSaysHowGoodTheAnswerIs() throws IOException {
        Path file = Files.writeString(folder.resolve("tiny.txt"), TINY);
        Path answer = folder.resolve("answer.json");
        assertThat(run("tramp", file.toString(), "--iterations", "50", "--time-limit", "0", "--out", answer.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().strip())
                .matches("objective=53 bound=53 gapPercent=0\\.0000 proven=true seconds=\\S+ secondsToBest=\\S+");
        assertThat(Files.readString(answer).strip()).isEqualTo("{\"routes\": {\"1\": [1,1]}}");
    }

    @Test
    void jsonIsOneDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("tiny.txt"), TINY);
        assertThat(run("tramp", file.toString(), "--iterations", "50", "--time-limit", "0", "--json"))
                .isZero();
        assertThat(out.toString().strip())
                .startsWith("{\"instance\": \"tiny.txt\", \"objective\": 53, \"bound\": 53,")
                .endsWith("\"routes\": {\"1\": [1,1]}}");
    }

    @Test
    void aLilimAnswerCountsItsVehicles() throws IOException {
        Path file = Files.writeString(
                folder.resolve("tiny.txt"),
                "2\t10\t1\n0\t0\t0\t0\t0\t20\t0\t0\t0\n1\t3\t4\t5\t0\t10\t1\t0\t2\n2\t0\t4\t-5\t0\t10\t1\t1\t0\n");
        assertThat(run("lilim", file.toString(), "--time-limit", "5s")).isZero();
        assertThat(out.toString().strip())
                .startsWith("objective=12.0000 bound=12.0000 gapPercent=0.0000 proven=true")
                .endsWith("vehicles=1");
    }

    @Test
    void wrongInputIsExitCodeTwoWithFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.txt"), TINY.replace("1,1,2,7,30", "1,1,2,x,30"));
        assertThat(run("tramp", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("broken.txt:8: NUMBER:");
        assertThat(run("tramp", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("boat", file.toString())).isEqualTo(2);
        assertThat(run("tramp", file.toString(), "--time-limit", "soon")).isEqualTo(2);
        assertThat(run("tramp", file.toString(), "--threads", "0")).isEqualTo(2);
    }
}
