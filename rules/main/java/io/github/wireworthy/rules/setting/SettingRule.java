package io.github.wireworthy.rules.setting;

import io.github.wireworthy.boundary.FoundSetting.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What some signs in a project mean for boundaries.
 *
 * @param boundaries ids, or names of libraries for all of theirs
 * @param signs each of which is enough
 */
record SettingRule(List<String> boundaries, Effect effect, List<Sign> signs) {

  SettingRule {
    boundaries = List.copyOf(boundaries);
    signs = List.copyOf(signs);
  }

  /** Something in a project that says how it runs. */
  sealed interface Sign {

    /**
     * An element of an XML file.
     *
     * @param file a glob for the last part of the file's name
     * @param attribute that it must have, with its value
     */
    record Element(String file, String name, Optional<Map.Entry<String, String>> attribute)
        implements Sign {}

    /** An annotation of the sources, by its binary name. */
    record Annotation(String type) implements Sign {}

    /** A library that the project is built with, or that is on the class path. */
    record Dependency(String group, String artifact) implements Sign {}

    /**
     * A key with one of some values.
     *
     * @param files globs for the last part of the files' names
     */
    record Key(List<String> files, String key, List<String> values) implements Sign {

      public Key {
        files = List.copyOf(files);
        values = List.copyOf(values);
      }
    }

    /**
     * A call or creation with constants.
     *
     * @param arguments the first arguments; {@code *} for any, which need not be there
     */
    record Call(String type, String method, List<String> arguments) implements Sign {

      static final String ANY = "*";

      public Call {
        arguments = List.copyOf(arguments);
      }
    }
  }
}
