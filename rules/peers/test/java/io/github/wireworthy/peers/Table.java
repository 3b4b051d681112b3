package io.github.wireworthy.peers;

import io.github.wireworthy.rules.Peers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code rules/peers.yaml} says of the checks of other tools. */
record Table(Peers peers) {

  static Table read() {
    try {
      return new Table(Peers.read(Path.of("..", "peers.yaml")));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The ids of the rules that check the same. */
  List<String> rules(Peer peer, String check) {
    return peers.rules().entrySet().stream()
        .filter(
            rule ->
                rule.getValue().getOrDefault(peer.tool(), List.of()).stream()
                    .anyMatch(name -> peer.isCalled(check, name)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether it is one of those that no rule is to check. */
  boolean leavesOut(String check) {
    return peers.notChecked().stream()
        .flatMap(one -> one.checks().stream())
        .anyMatch(name -> name.endsWith(" " + check));
  }
}
