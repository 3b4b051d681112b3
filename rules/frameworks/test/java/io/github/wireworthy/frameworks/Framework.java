package io.github.wireworthy.frameworks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.wireworthy.boundary.Boundary.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A framework that fixtures are run with.
 *
 * @param name that of the folder of its fixtures
 * @param jars the coordinates that are asked of the registry
 * @param opens the packages of the JDK that it must be let into, {@code java.base/java.util}
 * @param boundaries the ids of its boundaries, or the part before the first dot
 * @param alsoSeen exceptions that it throws and no boundary quotes
 * @param pairs how many pairs of a failing and a mended fixture there must be
 */
record Framework(
    String name,
    List<String> jars,
    List<String> opens,
    List<String> boundaries,
    List<Failure> alsoSeen,
    int pairs) {

  /** As it stands in the file, where what is empty is left out. */
  private record Entry(
      @Nullable List<String> jars,
      @Nullable List<String> opens,
      @JsonProperty(required = true) List<String> boundaries,
      @JsonProperty("also-seen") @Nullable List<Failure> alsoSeen,
      @JsonProperty(required = true) int pairs) {

    Framework named(String name) {
      return new Framework(
          name, orEmpty(jars), orEmpty(opens), boundaries, orEmpty(alsoSeen), pairs);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  /** The whole file. */
  private record Entries(LinkedHashMap<String, Entry> frameworks) {}

  /** Those that were asked for, or else all, in the order of the file. */
  static Stream<Framework> asked(String names) {
    List<String> asked = List.of(names.isBlank() ? new String[0] : names.split(","));
    List<Framework> all = all();
    for (String name : asked) {
      if (all.stream().noneMatch(framework -> framework.name().equals(name))) {
        throw new IllegalArgumentException("no framework " + name + " in frameworks.yaml");
      }
    }
    return all.stream().filter(one -> asked.isEmpty() || asked.contains(one.name()));
  }

  static List<Framework> all() {
    try {
      Entries entries =
          new ObjectMapper(new YAMLFactory())
              .readValue(Path.of("frameworks.yaml").toFile(), Entries.class);
      return entries.frameworks().entrySet().stream()
          .map((Map.Entry<String, Entry> entry) -> entry.getValue().named(entry.getKey()))
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The harness's class for it. */
  String door() {
    return "io.github.wireworthy.harness."
        + name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + "Door";
  }

  /** Whether a boundary is one of its own. */
  boolean has(String boundary) {
    return boundaries.stream()
        .anyMatch(own -> boundary.equals(own) || boundary.startsWith(own + "."));
  }

  @Override
  public String toString() {
    return name;
  }
}
