package io.github.wireworthy.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands in {@code trees.yaml}.
 *
 * @param spotbugs coordinates of SpotBugs
 * @param trees what is looked at beside the fixtures
 * @param least how much each tool must report in each tree, so that nothing is silent by mistake
 */
record TreeFile(
    String spotbugs, LinkedHashMap<String, Entry> trees, Map<String, Map<String, Integer>> least) {

  /** A tree as it stands in the file. */
  private record Entry(
      @JsonProperty(required = true) String artifact,
      @JsonProperty(value = "class-path", required = true) List<String> classPath) {}

  /**
   * A library with its sources.
   *
   * @param artifact its coordinates
   * @param classPath coordinates of what its sources need, it itself left out
   */
  record Published(String name, String artifact, List<String> classPath) {}

  static TreeFile read() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readValue(Path.of("trees.yaml").toFile(), TreeFile.class);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  Stream<Published> published() {
    return trees.entrySet().stream()
        .map(
            tree ->
                new Published(
                    tree.getKey(), tree.getValue().artifact(), tree.getValue().classPath()));
  }

  int least(Peer peer, Tree tree) {
    return least.getOrDefault(peer.name(), Map.of()).getOrDefault(tree.name(), 1);
  }
}
