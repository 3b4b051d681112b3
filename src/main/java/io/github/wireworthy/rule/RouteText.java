package io.github.wireworthy.rule;

import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Step;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Routes as people read them: {@code Cart.customer → Customer.log: Logger, which is …}. */
public final class RouteText {

  private static final String ARROW = " → ";

  private RouteText() {}

  /** The route of a finding in one line, as surely as the finding is; empty if it has none. */
  public static Optional<String> of(Finding finding) {
    return finding.route().map(route -> text(finding.start(), route, finding.certainty()));
  }

  /** The whole route in one line. */
  public static String of(Route route) {
    return text("", route, Certainty.PROVED);
  }

  private static String text(String start, Route route, Certainty certainty) {
    String culprit = of(route.culprit(), certainty);
    if (route.steps().isEmpty()) {
      return culprit;
    }
    Stream<String> steps = route.steps().stream().map(RouteText::of);
    Stream<String> parts = start.isEmpty() ? steps : Stream.concat(Stream.of(start), steps);
    return parts.collect(Collectors.joining(ARROW)) + ": " + culprit;
  }

  /** One step, without the type of what it reaches. */
  public static String of(Step step) {
    String name = step.name();
    String owner = DisplayNames.simple(step.owner());
    return switch (step.kind()) {
      case FIELD, COMPONENT ->
          DisplayNames.isAnonymous(step.owner()) ? name + " of an " + owner : owner + "." + name;
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

  /** What the culprit is, and why it cannot go, or may not be able to. */
  public static String of(Culprit culprit, Certainty certainty) {
    boolean isPossible = certainty == Certainty.POSSIBLE;
    String type = DisplayNames.simple(culprit.type());
    return switch (culprit.reason()) {
      case NOT_SERIALIZABLE ->
          type + ", which " + (isPossible ? "may not be" : "is not") + " Serializable";
      case PLAIN_CLOSURE -> "lambda of type " + type + ", which is not Serializable";
      case LIBRARY_VALUE ->
          culprit.origin().map(origin -> "the result of " + origin).orElse(type)
              + (isPossible ? ", which may not be serializable" : ", which cannot be serialized");
      case REFUSED -> type + ", which " + serializer(culprit) + " cannot write and read back";
      case CLOSURE_REFUSED ->
          "lambda of type " + type + ", which " + serializer(culprit) + " never writes";
      case NO_CONSTRUCTOR -> type + ", which has no accessible no-arg constructor for reading back";
      case CYCLE_THROUGH_CLOSURE ->
          type + ", which holds the lambda again and so cannot be read back";
      case UNREGISTERED -> type + ", which is not registered";
      case NAMES_NO_FIELD -> type + ", which names a field to be written that it does not have";
      case FORBIDDEN -> type + ", which must not be shipped";
      case REPLACEMENT_DOES_NOT_FIT -> type + ", which does not fit the field when it is read back";
    };
  }

  private static String serializer(Culprit culprit) {
    return culprit.origin().orElse("the serializer");
  }
}
