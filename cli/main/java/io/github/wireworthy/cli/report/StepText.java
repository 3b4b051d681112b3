package io.github.wireworthy.cli.report;

import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.Step;

/** Steps of a route that each stand alone, as in a list of places to walk through. */
final class StepText {

  private StepText() {}

  /** {@code field `Cart.lines`: `ArrayList`}. */
  static String of(Step step) {
    String reached = step.type().isEmpty() ? "" : ": " + quoted(DisplayNames.simple(step.type()));
    return way(step) + reached;
  }

  private static String way(Step step) {
    String owner = DisplayNames.simple(step.owner());
    String name = step.name();
    return switch (step.kind()) {
      case FIELD -> "field " + member(step);
      case COMPONENT -> "component " + member(step);
      case ELEMENT, TYPE_ARGUMENT -> "element";
      case HELD_BY_LIBRARY -> named("held object", name);
      case CAPTURED_THIS -> "`this`";
      case ENCLOSING_INSTANCE -> "enclosing instance";
      case CAPTURED_VARIABLE -> named("variable", name);
      case BOUND_RECEIVER -> named("receiver", name);
      case REPLACEMENT -> "replacement of " + quoted(owner);
      case CUSTOM_WRITE -> "written by " + quoted(owner);
    };
  }

  private static String member(Step step) {
    return DisplayNames.isAnonymous(step.owner())
        ? quoted(step.name()) + " of an " + DisplayNames.simple(step.owner())
        : quoted(DisplayNames.simple(step.owner()) + "." + step.name());
  }

  private static String named(String kind, String name) {
    return name.isEmpty() ? kind : kind + " " + quoted(name);
  }

  private static String quoted(String name) {
    return "`" + name + "`";
  }
}
