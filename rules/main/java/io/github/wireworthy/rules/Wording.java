package io.github.wireworthy.rules;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import java.util.List;

/** The phrases that the messages of all rules share. */
public final class Wording {

  private Wording() {}

  /** A word of code in backticks. */
  public static String code(String name) {
    return "`" + name + "`";
  }

  /**
   * What cannot go: {@code `Logger`}, {@code the result of `Map.keySet()`}, {@code a plain lambda}.
   */
  public static String culprit(Route route) {
    Culprit culprit = route.culprit();
    String type = code(DisplayNames.simple(culprit.type()));
    return switch (culprit.reason()) {
      case LIBRARY_VALUE ->
          culprit.origin().map(origin -> "the result of " + code(origin)).orElse(type);
      case PLAIN_CLOSURE -> "a plain " + type + " lambda";
      case NOT_SERIALIZABLE, NO_CONSTRUCTOR, CYCLE_THROUGH_CLOSURE, REPLACEMENT_DOES_NOT_FIT ->
          type;
    };
  }

  /** The end of a message, as sure as the finding is. */
  public static String cannot(Route route, Certainty certainty) {
    String when = route.culprit().failsOnlyWhenRead() ? "read back" : "serialized";
    return certainty == Certainty.POSSIBLE
        ? "which may not be serializable"
        : "which cannot be " + when;
  }

  /** The crossings of a story as places worth a look. */
  public static List<Finding.Related> related(List<Crossing> crossings) {
    return crossings.stream()
        .map(
            crossing ->
                new Finding.Related(crossing.location(), "crosses " + code(crossing.through())))
        .toList();
  }

  /** How the class at fault could be made to go, where that is in the reader's hands. */
  public static String mendCulprit(Route route) {
    String type = code(DisplayNames.simple(route.culprit().type()));
    return switch (route.culprit().reason()) {
      case NOT_SERIALIZABLE -> "make " + type + " serializable";
      case PLAIN_CLOSURE ->
          "declare a functional interface that extends `Serializable`, or cast to `("
              + DisplayNames.simple(route.culprit().type())
              + " & Serializable)`";
      case LIBRARY_VALUE -> "copy what is needed into a serializable object first";
      case NO_CONSTRUCTOR -> "give " + type + " a no-arg constructor that subclasses can call";
      case CYCLE_THROUGH_CLOSURE -> "break the cycle: let the closure not hold its holder";
      case REPLACEMENT_DOES_NOT_FIT -> "let the replacement fit the type of the field";
    };
  }
}
