package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.When;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The switches that boundaries ask for, and how users turn them: {@code NAME}, {@code NAME=off}.
 */
final class Switches {

  private Switches() {}

  /** The names of all switches, sorted. */
  static NavigableSet<String> known(List<Boundary> own) {
    NavigableSet<String> names = new TreeSet<>();
    own.forEach(boundary -> name(boundary).ifPresent(names::add));
    BuiltIn.boundaries().forEach(boundary -> name(boundary).ifPresent(names::add));
    return names;
  }

  /** The switch that a boundary asks for, if it asks for one. */
  static Optional<String> name(Boundary boundary) {
    return boundary
        .condition()
        .flatMap(
            condition ->
                condition.when() instanceof When.Configured configured
                    ? Optional.of(configured.name())
                    : Optional.empty());
  }

  /**
   * Reads what is turned on and off; the last word on a switch counts.
   *
   * @throws UsageError for a switch that nothing asks for, and for other words than on and off
   */
  static Map<String, Boolean> of(List<String> given, List<Boundary> own) {
    Map<String, Boolean> switches = new TreeMap<>();
    for (String word : given) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      check(name, own);
      switches.put(name, equals < 0 || isOn(name, word.substring(equals + 1)));
    }
    return switches;
  }

  private static boolean isOn(String name, String state) {
    return switch (state) {
      case "on" -> true;
      case "off" -> false;
      default ->
          throw new UsageError(
              "unknown state `" + state + "` of the switch `" + name + "`; known are on, off");
    };
  }

  private static void check(String name, List<Boundary> own) {
    NavigableSet<String> known = known(own);
    if (!known.contains(name)) {
      String meant = UsageMessage.instead(UsageMessage.nearest(name, known.stream()));
      throw new UsageError(
          "unknown switch `" + name + "`; known are " + String.join(", ", known) + meant);
    }
  }
}
