package io.github.wireworthy.syntax;

import java.util.concurrent.ConcurrentHashMap;

/** Keeps one copy of each name, so that the facts of many files share their strings. */
final class Names {

  private final ConcurrentHashMap<String, String> copies = new ConcurrentHashMap<>(1 << 14);

  /** The copy that stands for all strings equal to {@code name}. */
  String shared(String name) {
    String copy = copies.get(name);
    if (copy != null) {
      return copy;
    }
    String earlier = copies.putIfAbsent(name, name);
    return earlier != null ? earlier : name;
  }
}
