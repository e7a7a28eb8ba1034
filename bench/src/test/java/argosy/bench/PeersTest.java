package argosy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.bench.BenchInstance.Verdict;
import argosy.bench.peers.ArgosyPeer;
import argosy.bench.peers.JspritPeer;
import argosy.bench.peers.OrToolsPeer;
import argosy.bench.peers.Peer;
import argosy.bench.peers.TimefoldPeer;
import argosy.search.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every solver states the same problem: answers pass the instances' checkers and reach the hand-worked best value.
class PeersTest {
    /// Two ships, two cargoes that fit either, one too big for both; ship 1 is near cargo 1, ship 2 near cargo 2.
    private static final String TRAMP = """
            2
            2
            1,1,0,10
            2,2,0,10
            3
            1,1,2,3
            2,1,2,3
            1,1,2,5,1000,0,72,0,100
            2,2,1,5,1000,0,72,0,100
            3,1,2,11,70,0,72,0,100
            1,1,1,0,0
            1,1,2,7,30
            1,2,1,8,31
            1,2,2,0,0
            2,1,1,0,0
            2,1,2,9,33
            2,2,1,6,29
            2,2,2,0,0
            1,1,2,11,3,12
            1,2,2,14,3,15
            1,3,2,11,3,12
            2,1,2,12,3,13
            2,2,2,10,3,11
            2,3,2,10,3,11
            """;

    /// Two vehicles, two pairs in a row east of the depot: one vehicle does both.
    private static final String LILIM = """
            2	10	1
            0	0	0	0	0	100	0	0	0
            1	3	0	5	0	100	1	0	2
            2	6	0	-5	0	100	1	1	0
            3	7	0	5	0	100	1	0	4
            4	9	0	-5	0	100	1	3	0
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path tramp = Path.of("");
    private Path lilim = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("tramp"));
        Files.createDirectories(folder.resolve("lilim"));
        tramp = Files.writeString(folder.resolve("tramp/tiny.txt"), TRAMP);
        lilim = Files.writeString(folder.resolve("lilim/tiny.txt"), LILIM);
        Files.writeString(
                folder.resolve("lilim/best-known.csv"), "instance,clients,objective_distance,routes\ntiny,4,18,1\n");
    }

    static Stream<Peer> peers() {
        return Stream.of(new ArgosyPeer(), new OrToolsPeer(), new TimefoldPeer(), new JspritPeer());
    }

    /// Best: ship 1 carries cargo 1 (30 + 11 + 12), ship 2 cargo 2 (29 + 10 + 11), cargo 3 stays (70). jsprit lets ship
    /// 2
    /// carry both (58 instead of 53).
    @ParameterizedTest
    @MethodSource("peers")
    void eachFindsAGoodTrampAnswer(Peer peer) {
        Verdict verdict = run(peer, BenchInstance.read(tramp));
        assertThat(verdict.faults()).isEmpty();
        double best = 53 + 50 + 70;
        assertThat(verdict.value()).isBetween(best, peer instanceof JspritPeer ? best + 5 : best);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void eachFindsTheBestLilimAnswer(Peer peer) {
        BenchInstance instance = BenchInstance.read(lilim);
        Verdict verdict = run(peer, instance);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.vehicles()).isEqualTo(1);
        assertThat(instance.gapPercent(verdict)).isZero();
    }

    @Test
    void theJudgeIsTheInstancesOwn() {
        BenchInstance instance = BenchInstance.read(lilim);
        assertThat(instance.judge().apply(Solution.empty(2)).faults()).hasSize(2);
    }

    private static Verdict run(Peer peer, BenchInstance instance) {
        Optional<Solution> answer = peer.solve(instance.problem(), Duration.ofMillis(700), 1);
        assertThat(answer).as(peer.name()).isPresent();
        return instance.judge().apply(answer.orElseThrow());
    }
}
