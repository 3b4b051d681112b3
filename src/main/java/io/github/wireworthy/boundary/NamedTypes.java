package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.Optional;

/** Finds types that code names, as {@code Cart.class} or as a type argument. */
final class NamedTypes {

  private final TypeTable types;
  private final Selection selection;
  private final Typing typing;

  NamedTypes(TypeTable types, Typing typing) {
    this.types = types;
    this.selection = new Selection(types);
    this.typing = typing;
  }

  /** The class that an expression stands for: a literal, or the one type argument of its type. */
  Optional<Type> named(Expression expression) {
    if (expression instanceof Expression.ClassLiteral literal) {
      return Optional.of(typing.resolve(literal.type()));
    }
    return typing.typeOf(expression) instanceof Type.ClassType type && type.arguments().size() == 1
        ? Optional.of(type.arguments().get(0)).filter(Type.ClassType.class::isInstance)
        : Optional.empty();
  }

  /** The interface of the sources that an expression stands for. */
  Optional<TypeInfo> remoteInterface(Expression expression) {
    return named(expression)
        .filter(Type.ClassType.class::isInstance)
        .flatMap(type -> types.find(((Type.ClassType) type).name()))
        .filter(type -> type.isInterface() && type.declaration().isPresent());
  }

  /** What a receiver has for a type variable of a type, if that is a type of its own. */
  Optional<Type> argument(String type, String variable, Type receiver) {
    return selection
        .argument(type, variable, receiver)
        .filter(found -> found instanceof Type.ClassType || found instanceof Type.ArrayType);
  }
}
