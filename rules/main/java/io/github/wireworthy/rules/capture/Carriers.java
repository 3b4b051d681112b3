package io.github.wireworthy.rules.capture;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rule.Symbols;
import io.github.wireworthy.rules.Wording;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Route;
import java.util.List;
import java.util.Optional;

/** How stories of closures and inner classes are told. */
final class Carriers {

  private Carriers() {}

  static boolean isLambda(CarriedValue carried) {
    return carried.carrier() == CarriedValue.Carrier.LAMBDA;
  }

  static boolean isMethodReference(CarriedValue carried) {
    return carried.carrier() == CarriedValue.Carrier.METHOD_REFERENCE;
  }

  static boolean isClass(CarriedValue carried) {
    return !isLambda(carried) && !isMethodReference(carried);
  }

  static boolean isOuter(CarriedValue carried) {
    return carried.capture() instanceof Capture.EnclosingInstance;
  }

  static boolean isVariable(CarriedValue carried) {
    return carried.capture() instanceof Capture.LocalVariable;
  }

  static Finding finding(RuleInfo rule, Story<CarriedValue> story) {
    CarriedValue carried = story.subject();
    Location location = new Location(carried.location().file(), carried.capture().cause());
    return new Finding(
        rule,
        story.certainty(),
        message(story),
        label(carried),
        location,
        symbol(carried),
        Optional.of(story.route()),
        Wording.related(others(story)),
        Advice.of(carried, story.route()));
  }

  static String symbol(CarriedValue carried) {
    return carried.body().map(Symbols::of).orElseGet(() -> typeName(carried));
  }

  private static String typeName(CarriedValue carried) {
    return carried.type().map(type -> type.name()).orElse("");
  }

  /** The crossings but that of the carrier itself, which the message names. */
  private static List<Crossing> others(Story<CarriedValue> story) {
    Location own = story.subject().location();
    return story.crossings().stream().filter(crossing -> !crossing.location().equals(own)).toList();
  }

  private static String message(Story<CarriedValue> story) {
    Route route = story.route();
    String carries = " carries " + Wording.culprit(route) + ", ";
    return subject(story) + carries + Wording.cannot(route, story.certainty());
  }

  /** {@code lambda passed to `JavaRDD.map`}, {@code method reference of type `Mapper`}. */
  private static String subject(Story<CarriedValue> story) {
    CarriedValue carried = story.subject();
    String name = nameOf(carried);
    if (carried.carrier() == CarriedValue.Carrier.MEMBER_CLASS
        || carried.carrier() == CarriedValue.Carrier.LOCAL_CLASS) {
      return name;
    }
    return story.crossings().stream()
        .filter(crossing -> crossing.location().equals(carried.location()))
        .findFirst()
        .filter(crossing -> crossing.through().indexOf('.') > 0)
        .map(crossing -> name + " passed to " + Wording.code(crossing.through()))
        .orElseGet(() -> name + " of type " + Wording.code(DisplayNames.of(carried.target())));
  }

  static String nameOf(CarriedValue carried) {
    return switch (carried.carrier()) {
      case LAMBDA -> "lambda";
      case METHOD_REFERENCE -> "method reference";
      case ANONYMOUS_CLASS -> "anonymous class";
      case LOCAL_CLASS -> "local class " + Wording.code(simpleName(carried));
      case MEMBER_CLASS -> "inner class " + Wording.code(simpleName(carried));
    };
  }

  private static String simpleName(CarriedValue carried) {
    return carried.type().map(type -> type.simpleName()).orElse("");
  }

  private static String label(CarriedValue carried) {
    if (carried.capture() instanceof Capture.EnclosingInstance outer) {
      return outerLabel(outer);
    } else if (carried.capture() instanceof Capture.LocalVariable local) {
      return "the variable " + Wording.code(local.variable().name()) + " goes along";
    }
    return "the receiver goes along";
  }

  private static String outerLabel(Capture.EnclosingInstance outer) {
    String member = Wording.code(outer.member());
    return switch (outer.why()) {
      case INSTANCE_MEMBER -> "uses the member " + member + ", so `this` goes along";
      case THIS -> "`this` goes along";
      case CREATES_INNER -> "the new object needs `this`, which goes along";
      case DECLARES_CLASS -> "the class declared here takes `this` along";
      case METHOD_REFERENCE -> "is bound to `this`, which goes along";
      case INNER_CLASS ->
          "every object of it holds its "
              + Wording.code(DisplayNames.simple(outer.type().name()))
              + ", used or not";
    };
  }
}
