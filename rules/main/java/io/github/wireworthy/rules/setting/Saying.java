package io.github.wireworthy.rules.setting;

import java.util.Map;

/** Something that stands in a file of a project, with its line. */
sealed interface Saying {

  int line();

  /** An XML element by its local name. */
  record Element(String name, Map<String, String> attributes, int line) implements Saying {

    public Element {
      attributes = Map.copyOf(attributes);
    }
  }

  /** A key with its value; keys of nested blocks are joined by dots. */
  record Entry(String key, String value, int line) implements Saying {}

  /** A library that the project is built with, and that is not only for its tests. */
  record Dependency(String group, String artifact, int line) implements Saying {}
}
