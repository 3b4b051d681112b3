package io.github.wireworthy.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What other tools report is found as well, or there is a reason. */
class PeersTest {
  private static final TreeFile FILE = TreeFile.read();
  private static final Table TABLE = Table.read();
  private static final Map<String, SideBySide> RESULTS = new HashMap<>();

  static Stream<Arguments> runs() {
    return peers().stream()
        .flatMap(peer -> Trees.names().stream().map(tree -> Arguments.of(peer.name(), tree)));
  }

  private static List<Peer> peers() {
    return List.of(new Javac(), new SpotBugs(FILE.spotbugs()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatHasNoFindingHasAReason(String peer, String tree) {
    SideBySide result = result(peer, tree);
    assertThat(result.unexplained())
        .as("see target/peers/%s/%s-%s.tsv", tree, peer, tree)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyRowOfAListIsStillReported(String peer, String tree) {
    assertThat(result(peer, tree).outdated()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theToolReportsAsMuchAsItDid(String peer, String tree) {
    SideBySide result = result(peer, tree);
    assertThat(result.reports()).isGreaterThanOrEqualTo(FILE.least(result.peer(), result.tree()));
    assertThat(result.unknownChecks()).isEmpty();
  }

  @AfterAll
  static void tell() {
    RESULTS.values().stream().map(SideBySide::summary).sorted().forEach(System.out::println);
  }

  static SideBySide result(String peerName, String treeName) {
    Peer peer =
        peers().stream().filter(one -> one.name().equals(peerName)).findFirst().orElseThrow();
    assumeTrue(peer.missing().isEmpty(), peer.missing());
    return RESULTS.computeIfAbsent(
        peerName + " on " + treeName, run -> SideBySide.of(peer, Trees.of(treeName), TABLE));
  }
}
