package io.github.wireworthy.rules.wording;

import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Step;
import io.github.wireworthy.verdict.Verdict;

/**
 * The thing that cannot go, in words.
 *
 * @param route from where the story is told
 */
public record Fault(TypeTable types, Certainty certainty, Route route) {

  /** The fault of a failing verdict. */
  public static Fault of(TypeTable types, Verdict.Fails failure) {
    return new Fault(types, failure.certainty(), failure.route());
  }

  public Culprit culprit() {
    return route.culprit();
  }

  /** {@code a `Logger`}, {@code a lambda of type `Function`}, {@code `Map.keySet()`}. */
  public String thing() {
    String type = Words.named(types, culprit().type());
    return switch (culprit().reason()) {
      case PLAIN_CLOSURE, CLOSURE_REFUSED -> "a lambda of type " + type;
      case LIBRARY_VALUE ->
          culprit().origin().map(origin -> "the result of " + Words.quoted(origin)).orElse(type);
      default -> Words.one(type);
    };
  }

  /** The end of a sentence on a thing that was just named: {@code which cannot be serialized}. */
  public String which() {
    return "which " + predicate();
  }

  /** The end of a sentence whose subject is the thing: {@code but cannot be serialized}. */
  public String but() {
    return "but " + predicate();
  }

  private String predicate() {
    if (culprit().reason() == Culprit.Reason.FORBIDDEN) {
      return "must not be shipped";
    }
    if (certainty == Certainty.POSSIBLE) {
      return "may not be serializable";
    }
    return culprit().failsOnlyWhenRead() ? "cannot be read back" : "cannot be serialized";
  }

  /** Whether there is nothing between the teller's first steps and the culprit. */
  public boolean isDirectAfter(int steps) {
    return route.steps().size() <= steps;
  }

  /** Says why, in a few words: {@code `Logger` does not implement `Serializable`}. */
  public String why() {
    String name = Words.named(types, culprit().type());
    String type = name.startsWith("`") ? name : "this " + name;
    return switch (culprit().reason()) {
      case NOT_SERIALIZABLE ->
          certainty == Certainty.POSSIBLE
              ? type + " does not say that it is `Serializable`"
              : type + " is not `Serializable`";
      case PLAIN_CLOSURE -> "the lambda's type " + type + " does not extend `Serializable`";
      case LIBRARY_VALUE -> type + " from a library call is not `Serializable`";
      case REFUSED -> serializer() + " cannot write " + type + " and read it back";
      case CLOSURE_REFUSED -> serializer() + " writes no lambdas and method references";
      case NO_CONSTRUCTOR ->
          culprit().origin().map(base -> Words.named(types, base)).orElse(type)
              + " has no no-arg constructor that reading could call";
      case CYCLE_THROUGH_CLOSURE -> "the object holds the lambda that holds the object";
      case UNREGISTERED -> type + " is not registered with what writes it";
      case NAMES_NO_FIELD -> type + " names a field to be written that it does not have";
      case FORBIDDEN -> type + " is of no use where it comes to";
      case REPLACEMENT_DOES_NOT_FIT -> "what comes back does not fit here";
    };
  }

  private String serializer() {
    return culprit().origin().orElse("the serializer");
  }

  /** Whether the first step is of this kind. */
  public boolean isFirst(Step.Kind kind) {
    return route.steps().stream().limit(1).anyMatch(step -> step.kind() == kind);
  }

  /**
   * Whether the second step, those through wrappers of a library left out, leads into a container.
   */
  public boolean isInContainer() {
    return route.steps().stream()
        .skip(1)
        .filter(step -> step.kind() != Step.Kind.HELD_BY_LIBRARY)
        .limit(1)
        .anyMatch(
            step -> step.kind() == Step.Kind.TYPE_ARGUMENT || step.kind() == Step.Kind.ELEMENT);
  }
}
