package io.github.wireworthy.rules.capture;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.rules.Wording;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Route;
import java.util.List;
import java.util.Optional;

/** What to do about a capture, with the names of the case at hand. */
final class Advice {

  private Advice() {}

  static List<String> of(CarriedValue carried, Route route) {
    if (carried.capture() instanceof Capture.EnclosingInstance outer) {
      return List.of(aboutOuter(carried, outer));
    } else if (carried.capture() instanceof Capture.LocalVariable local) {
      String name = Wording.code(local.variable().name());
      return List.of(
          "carry only what is needed of "
              + name
              + ", make it inside, or "
              + Wording.mendCulprit(route));
    }
    return List.of(
        "use a static method, or make the receiver inside a lambda; else "
            + Wording.mendCulprit(route));
  }

  private static String aboutOuter(CarriedValue carried, Capture.EnclosingInstance outer) {
    return switch (carried.carrier()) {
      case LAMBDA -> aboutLambda(outer);
      case METHOD_REFERENCE ->
          "make the method static and name it by its class, so that nothing is bound";
      case ANONYMOUS_CLASS -> "move it to a static nested class, or make it in a static method";
      case LOCAL_CLASS -> "move it to a static nested class, or declare it in a static method";
      case MEMBER_CLASS -> "make the class static, and hand it what it needs";
    };
  }

  private static String aboutLambda(Capture.EnclosingInstance outer) {
    if (outer.why() != Capture.Why.INSTANCE_MEMBER) {
      return "keep `this` out of the lambda: use static members and local variables only";
    }
    Optional<FieldInfo> field =
        outer.type().fields().stream()
            .filter(candidate -> candidate.name().equals(outer.member()))
            .findFirst();
    if (field.isEmpty()) {
      return "make " + Wording.code(outer.member()) + " static, or copy what is needed first";
    }
    return "copy the field first: " + Wording.code(copy(field.get(), outer.type()));
  }

  /** {@code double rate = this.rate;}. */
  private static String copy(FieldInfo field, TypeInfo owner) {
    String type = field.type() instanceof Type.Unknown ? "var" : DisplayNames.of(field.type());
    String holder = field.has(Modifiers.STATIC) ? DisplayNames.simple(owner.name()) : "this";
    return type + " " + field.name() + " = " + holder + "." + field.name() + ";";
  }
}
