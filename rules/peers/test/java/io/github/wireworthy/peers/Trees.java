package io.github.wireworthy.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All trees that are looked at; each is read and scanned once. */
final class Trees {
  private static final TreeFile FILE = TreeFile.read();
  private static final Map<String, Tree> KNOWN = new HashMap<>();

  private Trees() {}

  static List<String> names() {
    return Stream.concat(Stream.of(Tree.FIXTURES), FILE.published().map(TreeFile.Published::name))
        .toList();
  }

  static Tree of(String name) {
    return KNOWN.computeIfAbsent(name, Trees::read);
  }

  private static Tree read(String name) {
    return FILE.published()
        .filter(tree -> tree.name().equals(name))
        .findFirst()
        .map(Tree::of)
        .orElseGet(Tree::ofFixtures);
  }
}
