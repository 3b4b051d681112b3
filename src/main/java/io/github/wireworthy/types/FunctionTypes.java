package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the function type of functional interfaces (JLS 9.9). Shared by all bodies. */
final class FunctionTypes {

  private final TypeTable table;
  private final Receivers receivers;

  FunctionTypes(TypeTable table, Receivers receivers) {
    this.table = table;
    this.receivers = receivers;
  }

  /** The function type of a type; null if it is no functional interface or not known. */
  @Nullable FunctionType of(Type target) {
    Type type = target instanceof Type.Wildcard wildcard ? wildcard.upper() : target;
    if (type instanceof Type.Intersection intersection) {
      for (Type part : intersection.parts()) {
        FunctionType found = of(part);
        if (found != null) {
          return new FunctionType(found.method(), target, found.parameters(), found.result());
        }
      }
      return null;
    }
    return type instanceof Type.ClassType named ? of(named) : null;
  }

  private @Nullable FunctionType of(Type.ClassType target) {
    Optional<MethodInfo> method = table.system().functionalMethod(target);
    if (method.isEmpty()) {
      return null;
    }
    ReceiverView view = receivers.view(withoutWildcards(target), method.get().owner());
    List<Type> parameters = view.seeParameters(method.get().parameterTypes());
    return new FunctionType(method.get(), target, parameters, view.see(method.get().returnType()));
  }

  private Type.ClassType withoutWildcards(Type.ClassType type) {
    List<Type.TypeVariable> parameters =
        table.find(type.name()).map(TypeInfo::typeParameters).orElse(List.of());
    if (parameters.size() != type.arguments().size() || !Receivers.hasWildcard(type)) {
      return type;
    }
    List<Type> arguments = new ArrayList<>(type.arguments());
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Type.Wildcard wildcard) {
        boolean isBounded = wildcard.lower().isPresent() || !CoreTypes.isObject(wildcard.upper());
        arguments.set(
            i,
            isBounded
                ? wildcard.lower().orElse(wildcard.upper())
                : receivers.bound(parameters.get(i), parameters));
      }
    }
    return new Type.ClassType(type.name(), arguments);
  }
}
