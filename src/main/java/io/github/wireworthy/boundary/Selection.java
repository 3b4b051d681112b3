package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.Selector;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import java.util.List;
import java.util.Optional;

/** Finds the parameters of a method that a boundary's words mean. */
final class Selection {

  private static final Type OBJECT = Type.ClassType.of("java.lang.Object");

  private final TypeTable types;
  private final TypeSystem system;

  Selection(TypeTable types) {
    this.types = types;
    this.system = types.system();
  }

  /** Whether some parameter of a method leaves, or what the receiver holds. */
  boolean isMeant(Match.Call match, MethodInfo method) {
    return match.payload().stream()
        .anyMatch(argument -> isMeant(argument.selector(), match, method));
  }

  private boolean isMeant(Selector selector, Match.Call match, MethodInfo method) {
    if (selector instanceof Selector.TypeArgument) {
      return true;
    }
    for (int parameter = 0; parameter < method.parameterTypes().size(); parameter++) {
      if (selects(selector, match, method, parameter)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a parameter is meant.
   *
   * @param match tells the type of which the method is looked at
   */
  boolean selects(Selector selector, Match.Call match, MethodInfo method, int parameter) {
    if (selector instanceof Selector.Index index) {
      return index.index() == parameter;
    } else if (selector instanceof Selector.Last) {
      return parameter == method.parameterTypes().size() - 1;
    } else if (selector instanceof Selector.OfType named) {
      Type passed = system.erasure(passed(method, parameter));
      return system.isSubtype(passed, named.type()) == TypeSystem.Answer.YES
          || isMissing(passed, named.type());
    } else if (selector instanceof Selector.Functions) {
      return takesFunction(system.erasure(passed(method, parameter)));
    } else if (selector instanceof Selector.Objects) {
      return system.erasure(passed(method, parameter)).equals(OBJECT);
    } else if (selector instanceof Selector.OfVariable variable) {
      return isVariable(variable.name(), match.type(), method, passed(method, parameter));
    }
    return selector instanceof Selector.Every;
  }

  /** Of what is nowhere to be found only the name is known. */
  private static boolean isMissing(Type type, String name) {
    return type instanceof Type.Unknown unknown
        && unknown.name().replace('$', '.').equals(name.replace('$', '.'));
  }

  private boolean takesFunction(Type type) {
    return system.functionalMethod(type).isPresent();
  }

  /** Whether a parameter takes any number of arguments. */
  static boolean isVariable(MethodInfo method, int parameter) {
    return method.has(Modifiers.VARARGS) && parameter == method.parameterTypes().size() - 1;
  }

  /** What is passed for a parameter, each for itself if there may be several. */
  private static Type passed(MethodInfo method, int parameter) {
    Type type = method.parameterTypes().get(parameter);
    return isVariable(method, parameter) && type instanceof Type.ArrayType array
        ? array.element()
        : type;
  }

  /** The method may be declared by the named type, above it or below it. */
  private boolean isVariable(String name, String type, MethodInfo method, Type parameter) {
    Optional<TypeInfo> named = types.find(type);
    if (named.isEmpty() || !(parameter instanceof Type.TypeVariable)) {
      return false;
    }
    Type.ClassType seen = named.get().asType();
    if (system.isSubtype(seen, method.owner()) == TypeSystem.Answer.YES) {
      return system.asMemberOf(seen, method.owner(), parameter) instanceof Type.TypeVariable found
          && found.owner().equals(type)
          && found.name().equals(name);
    }
    return argument(named.get(), name, below(method.owner(), type)).stream()
        .anyMatch(parameter::equals);
  }

  private Optional<Type.ClassType> below(String owner, String type) {
    return types.find(owner).flatMap(info -> system.asSuper(info.asType(), type));
  }

  /** The argument that a receiver has for a type variable of a type. */
  Optional<Type> argument(String type, String name, Type receiver) {
    return types.find(type).flatMap(info -> argument(info, name, system.asSuper(receiver, type)));
  }

  private static Optional<Type> argument(
      TypeInfo type, String name, Optional<Type.ClassType> seen) {
    List<Type.TypeVariable> variables = type.typeParameters();
    for (int i = 0; i < variables.size(); i++) {
      int place = i;
      if (variables.get(i).name().equals(name)) {
        return seen.map(Type.ClassType::arguments)
            .filter(arguments -> place < arguments.size())
            .map(arguments -> arguments.get(place));
      }
    }
    return Optional.empty();
  }
}
