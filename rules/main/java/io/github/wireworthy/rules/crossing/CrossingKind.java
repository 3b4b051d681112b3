package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.verdict.Step;
import java.util.List;

/** What is wrong at a crossing; each kind has a rule. */
enum CrossingKind {
  VALUE,
  STATE,
  VIEW,
  RESULT,
  SIGNATURE;

  /** The types whose objects stand for a collection, or for a place in one. */
  private static final List<String> VIEWS =
      List.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.Map$Entry",
          "java.util.Iterator",
          "java.util.Enumeration",
          "java.util.Spliterator",
          "java.util.stream.BaseStream",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  static CrossingKind of(Story<Crossing> story, TypeSystem system) {
    Payload payload = story.subject().payload();
    if (payload instanceof Payload.OfType) {
      return SIGNATURE;
    } else if (payload instanceof Payload.OfResult) {
      return RESULT;
    } else if (isAtHand(story) && isView(story, system)) {
      return VIEW;
    }
    return story.route().steps().isEmpty() ? VALUE : STATE;
  }

  /** The culprit crosses itself, or in nothing but a wrapper of a library. */
  private static boolean isAtHand(Story<Crossing> story) {
    return story.route().steps().stream()
        .allMatch(step -> step.kind() == Step.Kind.HELD_BY_LIBRARY);
  }

  private static boolean isView(Story<Crossing> story, TypeSystem system) {
    Type culprit = Type.ClassType.of(story.route().culprit().type());
    return VIEWS.stream()
        .anyMatch(view -> system.isSubtype(culprit, view) == TypeSystem.Answer.YES);
  }
}
