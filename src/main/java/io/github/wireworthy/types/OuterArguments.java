package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.List;
import java.util.Optional;

/**
 * Type arguments for the type parameters of the classes around an inner class. Where the inner
 * class is named without them, they are those that the class around the code has (JLS 6.5.5.1):
 * within {@code class Sum extends Step<Order>} the inner class {@code Context} of {@code Step} is
 * {@code Step<Order>.Context}.
 */
final class OuterArguments {

  private static final int MOST_LEVELS = 20;

  private final BodyTyping typing;
  private final TypeTable table;

  OuterArguments(BodyTyping typing) {
    this.typing = typing;
    this.table = typing.shared().table();
  }

  /** What the code of this body puts for the parameters of the types around a type. */
  Substitution of(String inner) {
    if (inner.indexOf('$') < 0) {
      return Substitution.NONE;
    }
    Optional<TypeInfo> type = table.find(inner);
    for (int i = 0; i < MOST_LEVELS && type.isPresent() && isInner(type.get()); i++) {
      type = type.get().enclosingType().flatMap(table::find);
      if (type.isPresent() && !type.get().typeParameters().isEmpty()) {
        return argumentsOf(type.get());
      }
    }
    return Substitution.NONE;
  }

  private static boolean isInner(TypeInfo type) {
    return !type.has(Modifiers.STATIC) && !type.isInterface();
  }

  private Substitution argumentsOf(TypeInfo outer) {
    for (Level level : typing.levels()) {
      if (level.type().name().equals(outer.name())) {
        return Substitution.NONE;
      }
      Type.ClassType parent =
          typing.shared().conversions().asSuper(level.type().asType(), outer.name());
      if (parent != null) {
        List<Type> arguments = parent.arguments();
        return Substitution.of(outer.typeParameters(), arguments);
      }
    }
    return Substitution.NONE;
  }
}
