package io.github.wireworthy.syntax;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one copy of each name, so that the facts of many files share their strings. An instance
 * belongs to one thread; it shares its copies with those that were made from it.
 */
final class Names {

  private static final int RECENT = 1 << 12;

  private final ConcurrentHashMap<String, String> copies;

  /** Names that were asked for lately, by their hash codes: they are most of all. */
  private final String[] recent = new String[RECENT];

  Names() {
    this(new ConcurrentHashMap<>(1 << 14));
  }

  private Names(ConcurrentHashMap<String, String> copies) {
    this.copies = copies;
    Arrays.fill(recent, "");
  }

  /** For another thread, with the same copies. */
  Names another() {
    return new Names(copies);
  }

  /** The copy that stands for all strings equal to {@code name}. */
  String shared(String name) {
    int slot = name.hashCode() & (RECENT - 1);
    String last = recent[slot];
    if (last.equals(name)) {
      return last;
    }
    String copy = copies.get(name);
    if (copy == null) {
      String earlier = copies.putIfAbsent(name, name);
      copy = earlier != null ? earlier : name;
    }
    recent[slot] = copy;
    return copy;
  }
}
