package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a value of one type can be passed where another is asked for (JLS 5.3), by erasure:
 * type arguments never decide between methods, because methods that differ in them only cannot be
 * declared together.
 */
final class Conversions {

  private static final int DEEPEST = 30;

  private final TypeTable table;
  private final TypeSystem system;

  Conversions(TypeTable table) {
    this.table = table;
    this.system = table.system();
  }

  /** Without boxing (JLS 15.12.2.2). */
  Answer strict(Type actual, Type formal) {
    if (actual instanceof Type.Primitive from && formal instanceof Type.Primitive to) {
      return answer(Primitives.widens(from, to));
    } else if (actual instanceof Type.Primitive) {
      return isUnnamed(formal) ? Answer.UNKNOWN : Answer.NO;
    } else if (formal instanceof Type.Primitive) {
      return isUnnamed(actual) ? Answer.UNKNOWN : Answer.NO;
    }
    return subtype(actual, formal);
  }

  /** With boxing and unboxing (JLS 15.12.2.3). */
  Answer loose(Type actual, Type formal) {
    if (actual instanceof Type.Primitive && !(formal instanceof Type.Primitive)) {
      return subtype(Primitives.box(actual), formal);
    } else if (formal instanceof Type.Primitive to && !(actual instanceof Type.Primitive)) {
      return unboxed(actual, to);
    }
    return strict(actual, formal);
  }

  private Answer unboxed(Type actual, Type.Primitive to) {
    if (CoreTypes.isOpen(actual)) {
      return Answer.YES;
    } else if (isUnnamed(actual)) {
      return Answer.UNKNOWN;
    } else if (actual instanceof Type.TypeVariable variable) {
      for (Type bound : variable.bounds().types()) {
        Type.Primitive from = Primitives.unbox(bound);
        if (from != null && Primitives.widens(from, to)) {
          return Answer.YES;
        }
      }
      return Answer.NO;
    }
    Type.Primitive from = Primitives.unbox(CoreTypes.upper(actual));
    return answer(from != null && Primitives.widens(from, to));
  }

  /** Whether a reference type is a subtype of another by erasure. */
  Answer subtype(Type lower, Type upper) {
    return subtype(lower, upper, 0);
  }

  private Answer subtype(Type lower, Type upper, int depth) {
    if (depth > DEEPEST) {
      return Answer.UNKNOWN;
    } else if (lower instanceof Type.Null || CoreTypes.isObject(upper) || lower.equals(upper)) {
      return Answer.YES;
    } else if (lower instanceof Type.Primitive || upper instanceof Type.Primitive) {
      return isUnnamed(lower) || isUnnamed(upper) ? Answer.UNKNOWN : Answer.NO;
    } else if (upper instanceof Type.TypeVariable variable) {
      return belowVariable(lower, variable, depth);
    } else if (upper instanceof Type.Wildcard wildcard) {
      return subtype(lower, wildcard.lower().orElse(wildcard.upper()), depth + 1);
    } else if (upper instanceof Type.Intersection intersection) {
      return belowAll(lower, intersection.parts(), depth);
    } else if (lower instanceof Type.TypeVariable variable) {
      List<Type> bounds = variable.bounds().types();
      return CoreTypes.isOpen(lower)
          ? answer(allMeet(bounds, upper, depth))
          : anyBelow(bounds, upper, depth);
    } else if (lower instanceof Type.Wildcard wildcard) {
      return subtype(wildcard.upper(), upper, depth + 1);
    } else if (lower instanceof Type.Intersection intersection) {
      return anyBelow(intersection.parts(), upper, depth);
    }
    return plain(lower, upper, depth);
  }

  /** Whether there can be a type that is below some bounds and another type. */
  private boolean allMeet(List<Type> bounds, Type other, int depth) {
    for (Type bound : bounds) {
      Type erased = system.erasure(bound);
      if (subtype(erased, other, depth + 1) == Answer.NO
          && subtype(other, erased, depth + 1) == Answer.NO
          && !mayHaveCommonSubtype(erased, other)) {
        return false;
      }
    }
    return true;
  }

  /** A class can extend one class only, and no final one. */
  private boolean mayHaveCommonSubtype(Type one, Type other) {
    Optional<TypeInfo> first = one instanceof Type.ClassType named ? find(named) : Optional.empty();
    Optional<TypeInfo> second =
        other instanceof Type.ClassType named ? find(named) : Optional.empty();
    return first.isPresent()
        && second.isPresent()
        && (first.get().isInterface() || second.get().isInterface())
        && !first.get().has(Modifiers.FINAL)
        && !second.get().has(Modifiers.FINAL);
  }

  private Answer belowVariable(Type lower, Type.TypeVariable upper, int depth) {
    if (CoreTypes.isOpen(upper)) {
      return belowErased(lower, upper, depth);
    } else if (CoreTypes.isOpen(lower)) {
      return Answer.YES;
    } else if (lower instanceof Type.TypeVariable variable) {
      return variable.name().equals(upper.name()) && variable.owner().equals(upper.owner())
          ? Answer.YES
          : anyBelow(variable.bounds().types(), upper, depth);
    } else if (lower instanceof Type.Intersection intersection) {
      return anyBelow(intersection.parts(), upper, depth);
    } else if (lower instanceof Type.Wildcard wildcard) {
      return subtype(wildcard.upper(), upper, depth + 1);
    }
    return isUnnamed(lower) ? Answer.UNKNOWN : Answer.NO;
  }

  private Answer belowErased(Type lower, Type.TypeVariable upper, int depth) {
    Answer all = Answer.YES;
    for (Type bound : upper.bounds().types()) {
      if (!CoreTypes.isObject(bound)) {
        all = and(all, subtype(lower, system.erasure(bound), depth + 1));
      }
    }
    return all;
  }

  private Answer belowAll(Type lower, List<Type> uppers, int depth) {
    Answer all = Answer.YES;
    for (Type upper : uppers) {
      all = and(all, subtype(lower, upper, depth + 1));
    }
    return all;
  }

  private Answer anyBelow(List<Type> lowers, Type upper, int depth) {
    Answer any = Answer.NO;
    for (Type lower : lowers) {
      any = or(any, subtype(lower, upper, depth + 1));
    }
    return any;
  }

  private Answer plain(Type lower, Type upper, int depth) {
    if (lower instanceof Type.Unknown unknown) {
      return unknownBelow(unknown, upper);
    } else if (upper instanceof Type.Unknown unknown) {
      return belowUnknown(lower, unknown);
    } else if (upper instanceof Type.ArrayType wide) {
      return lower instanceof Type.ArrayType narrow
          ? elements(narrow.element(), wide.element(), depth)
          : Answer.NO;
    } else if (upper instanceof Type.ClassType named) {
      return lower instanceof Type.ClassType same && same.name().equals(named.name())
          ? Answer.YES
          : system.isSubtype(lower, named.name());
    }
    return Answer.UNKNOWN;
  }

  private Answer elements(Type lower, Type upper, int depth) {
    if (lower instanceof Type.Primitive || upper instanceof Type.Primitive) {
      return lower instanceof Type.Unknown || upper instanceof Type.Unknown
          ? Answer.UNKNOWN
          : answer(lower.equals(upper));
    }
    return subtype(lower, upper, depth + 1);
  }

  /** A type that was not found is no array, no primitive type, and no subtype of a final class. */
  private Answer unknownBelow(Type.Unknown lower, Type upper) {
    if (lower.name().isEmpty()) {
      return Answer.UNKNOWN;
    } else if (upper instanceof Type.ArrayType) {
      return Answer.NO;
    } else if (upper instanceof Type.ClassType named) {
      boolean isFinal = find(named).map(info -> info.has(Modifiers.FINAL)).orElse(false);
      return isFinal ? Answer.NO : Answer.UNKNOWN;
    }
    return Answer.UNKNOWN;
  }

  /** A type whose supertypes are all known is no subtype of a named one that was not found. */
  private Answer belowUnknown(Type lower, Type.Unknown upper) {
    if (upper.name().isEmpty()) {
      return Answer.UNKNOWN;
    }
    return lower instanceof Type.ArrayType || system.missingSupertypes(lower).isEmpty()
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  private Optional<TypeInfo> find(Type.ClassType type) {
    return table.find(type.name());
  }

  private static boolean isUnnamed(Type type) {
    return type instanceof Type.Unknown unknown && unknown.name().isEmpty();
  }

  static Answer answer(boolean yes) {
    return yes ? Answer.YES : Answer.NO;
  }

  static Answer and(Answer one, Answer other) {
    if (one == Answer.NO || other == Answer.NO) {
      return Answer.NO;
    }
    return one == Answer.YES ? other : one;
  }

  private static Answer or(Answer one, Answer other) {
    if (one == Answer.YES || other == Answer.YES) {
      return Answer.YES;
    }
    return one == Answer.NO ? other : one;
  }

  /** The supertype of a type that is an instance of a class; null if there is none. */
  Type.@Nullable ClassType asSuper(Type type, String binaryName) {
    return asSuper(type, binaryName, 0);
  }

  private Type.@Nullable ClassType asSuper(Type type, String binaryName, int depth) {
    if (depth > DEEPEST) {
      return null;
    } else if (type instanceof Type.ClassType named) {
      return named.name().equals(binaryName)
          ? named
          : system.asSuper(named, binaryName).orElse(null);
    } else if (type instanceof Type.TypeVariable variable) {
      return firstAsSuper(variable.bounds().types(), binaryName, depth);
    } else if (type instanceof Type.Intersection intersection) {
      return firstAsSuper(intersection.parts(), binaryName, depth);
    } else if (type instanceof Type.Wildcard wildcard) {
      return asSuper(wildcard.upper(), binaryName, depth + 1);
    }
    return CoreTypes.OBJECT.name().equals(binaryName) && type instanceof Type.ArrayType
        ? CoreTypes.OBJECT
        : null;
  }

  private Type.@Nullable ClassType firstAsSuper(List<Type> types, String binaryName, int depth) {
    for (Type type : types) {
      Type.ClassType found = asSuper(type, binaryName, depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
