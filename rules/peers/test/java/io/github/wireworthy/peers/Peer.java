package io.github.wireworthy.peers;

import io.github.wireworthy.rules.Peers;
import java.util.List;
import java.util.Locale;

/** Another tool that looks at serialization. */
interface Peer {

  /** As which it stands in {@code rules/peers.yaml}. */
  Peers.Tool tool();

  /** The name by which the lists are called. */
  default String name() {
    return tool().name().toLowerCase(Locale.ROOT);
  }

  /** Whether the name of a check in {@code rules/peers.yaml} means the one that was reported. */
  boolean isCalled(String reported, String name);

  /** Why it cannot be run here; empty if it can. */
  String missing();

  /** All that it says about serialization. */
  List<Report> reports(Tree tree);
}
