package io.github.wireworthy.flow;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What casts and type tests tell of the values that pass them. */
record Narrowing(TypeTable types) {

  /** The values that are instances of a type, as far as that is known of them. */
  List<Value> passing(List<Value> values, Type tested, Location place) {
    List<Value> passing = new ArrayList<>();
    for (Value value : values) {
      Optional<Value.Declared> some = asDeclared(value);
      if (some.isPresent()) {
        passing.add(
            isSubtype(some.get().type(), tested)
                ? value
                : narrowed(new Value.Declared(some.get().type(), Optional.of(place)), tested));
      } else if (!(value instanceof Value.Null) && !isExcluded(value, tested)) {
        passing.add(value);
      }
    }
    return passing;
  }

  /** The values that may be no instances of a type, as far as that is known of them. */
  List<Value> failing(List<Value> values, Type tested) {
    List<Value> failing = new ArrayList<>();
    for (Value value : values) {
      if (value instanceof Value.Null || !isSubtype(Value.typeOf(value), tested)) {
        failing.add(value instanceof Value.Declared some ? some.not(tested) : value);
      }
    }
    return failing;
  }

  /** Whether a value is an object or closure, and so no array of anything. */
  static boolean isNoArray(Value value) {
    return value instanceof Value.Allocation || value instanceof Value.Closure;
  }

  private boolean isExcluded(Value value, Type tested) {
    return (tested instanceof Type.ArrayType && isNoArray(value))
        || (tested instanceof Type.ClassType type
            && ((value instanceof Value.Allocation object && isNo(object.type(), type))
                || (value instanceof Value.Closure closure && isNo(closure.target(), type))));
  }

  private boolean isNo(Type type, Type.ClassType of) {
    return types.system().isSubtype(type, of.name()) == TypeSystem.Answer.NO;
  }

  /** What is known by an interface or a class that has subclasses may be of the tested type too. */
  private static Optional<Value.Declared> asDeclared(Value value) {
    if (value instanceof Value.Declared some) {
      return Optional.of(some);
    } else if (value instanceof Value.This self) {
      return Optional.of(new Value.Declared(self.type(), Optional.empty()));
    }
    return value instanceof Value.LibraryResult result && result.result() == KnownResult.NEVER
        ? Optional.of(new Value.Declared(result.type(), Optional.of(result.location())))
        : Optional.empty();
  }

  /** What has a declared type and passed a cast has both types. */
  Value narrowed(Value.Declared value, Type cast) {
    if (cast instanceof Type.Primitive || value.type() instanceof Type.Primitive) {
      return new Value.Constant(cast);
    } else if (isSubtype(cast, value.type())) {
      return value.as(cast);
    } else if (isSubtype(value.type(), cast)) {
      return value;
    } else if (!isInterface(cast)) {
      return value.as(cast);
    }
    return value.as(new Type.Intersection(List.of(value.type(), cast)));
  }

  private boolean isInterface(Type type) {
    return type instanceof Type.ClassType named
        && types.find(named.name()).filter(TypeInfo::isInterface).isPresent();
  }

  private boolean isSubtype(Type type, Type of) {
    return of instanceof Type.ClassType named
        && (named.name().equals("java.lang.Object")
            || types.system().isSubtype(type, named.name()) == TypeSystem.Answer.YES);
  }
}
