package io.github.wireworthy.rule;

import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Step;
import java.util.ArrayList;
import java.util.List;

/** Routes as people read them: {@code Cart.customer → Customer.log: Logger, which is …}. */
public final class RouteText {

  private static final String ARROW = " → ";

  private RouteText() {}

  /** The whole route in one line. */
  public static String of(Route route) {
    List<String> parts = new ArrayList<>();
    route.steps().forEach(step -> parts.add(of(step)));
    String culprit = of(route.culprit());
    if (parts.isEmpty()) {
      return culprit;
    }
    return String.join(ARROW, parts) + ": " + culprit;
  }

  /** One step, without the type of what it reaches. */
  public static String of(Step step) {
    String name = step.name();
    String owner = DisplayNames.simple(step.owner());
    return switch (step.kind()) {
      case FIELD, COMPONENT -> owner + "." + name;
      case ELEMENT, TYPE_ARGUMENT -> "element";
      case HELD_BY_LIBRARY -> name.isEmpty() ? "held object" : name;
      case CAPTURED_THIS -> "this";
      case ENCLOSING_INSTANCE -> "enclosing instance";
      case CAPTURED_VARIABLE -> "variable " + name;
      case BOUND_RECEIVER -> name.isEmpty() ? "receiver" : "receiver " + name;
      case REPLACEMENT -> "replacement of " + owner;
      case CUSTOM_WRITE -> "written by " + owner;
    };
  }

  /** What the culprit is, and why it cannot go. */
  public static String of(Culprit culprit) {
    String type = DisplayNames.simple(culprit.type());
    return switch (culprit.reason()) {
      case NOT_SERIALIZABLE -> type + ", which is not Serializable";
      case PLAIN_CLOSURE -> "lambda of type " + type + ", which is not Serializable";
      case LIBRARY_VALUE ->
          culprit.origin().map(origin -> "the result of " + origin).orElse(type)
              + ", which cannot be serialized";
      case NO_CONSTRUCTOR -> type + ", which has no accessible no-arg constructor for reading back";
      case CYCLE_THROUGH_CLOSURE ->
          type + ", which holds the lambda again and so cannot be read back";
      case REPLACEMENT_DOES_NOT_FIT -> type + ", which does not fit the field when it is read back";
    };
  }
}
