package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds how members look through a receiver, wildcards captured as far as reading needs it. */
final class Receivers {

  private final TypeTable table;
  private final Conversions conversions;

  Receivers(TypeTable table, Conversions conversions) {
    this.table = table;
    this.conversions = conversions;
  }

  /** How the members that a type declares look through a receiver. */
  ReceiverView view(Type receiver, String owner) {
    Optional<TypeInfo> info = table.find(owner);
    if (info.isEmpty() || info.get().typeParameters().isEmpty()) {
      return ReceiverView.PLAIN;
    }
    List<Type.TypeVariable> parameters = info.get().typeParameters();
    Type.@Nullable ClassType parent = conversions.asSuper(captured(receiver), owner);
    return parent == null || parent.arguments().size() != parameters.size()
        ? ReceiverView.raw(table.system())
        : ReceiverView.of(Substitution.of(parameters, parent.arguments()));
  }

  private Type captured(Type receiver) {
    if (!(receiver instanceof Type.ClassType named) || !hasWildcard(named)) {
      return receiver;
    }
    List<Type.TypeVariable> parameters =
        table.find(named.name()).map(TypeInfo::typeParameters).orElse(List.of());
    return parameters.size() == named.arguments().size()
        ? new Type.ClassType(named.name(), captured(named.arguments(), parameters))
        : receiver;
  }

  static boolean hasWildcard(Type.ClassType type) {
    for (Type argument : type.arguments()) {
      if (argument instanceof Type.Wildcard) {
        return true;
      }
    }
    return false;
  }

  /** An unbounded wildcard is at least what the parameter's bounds say (JLS 5.1.10). */
  private List<Type> captured(List<Type> arguments, List<Type.TypeVariable> parameters) {
    List<Type> captured = arguments;
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Type.Wildcard wildcard
          && CoreTypes.isObject(wildcard.upper())) {
        Type upper = bound(parameters.get(i), parameters);
        if (!CoreTypes.isObject(upper)) {
          captured = captured == arguments ? new ArrayList<>(arguments) : captured;
          captured.set(i, new Type.Wildcard(upper, wildcard.lower()));
        }
      }
    }
    return captured;
  }

  /** The bound of a type parameter, erased where it speaks of other parameters. */
  Type bound(Type.TypeVariable parameter, List<Type.TypeVariable> parameters) {
    List<Type> bounds = new ArrayList<>();
    for (Type bound : parameter.bounds().types()) {
      bounds.add(Mentions.any(bound, parameters) ? table.system().erasure(bound) : bound);
    }
    return bounds.size() == 1 ? bounds.get(0) : new Type.Intersection(bounds);
  }
}
