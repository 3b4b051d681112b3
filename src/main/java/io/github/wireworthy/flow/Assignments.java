package io.github.wireworthy.flow;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left of values where they are put into something of a declared type. */
record Assignments(TypeSystem system) {

  /**
   * The values that can be there: what is known by its type only has both types, and a new object
   * of another class never comes there.
   */
  List<Value> fitting(List<Value> values, Type declared) {
    if (declared instanceof Type.ArrayType array) {
      return values.stream()
          .filter(value -> !Narrowing.isNoArray(value))
          .map(value -> fitting(value, array))
          .toList();
    }
    if (!(declared instanceof Type.ClassType target)) {
      return values;
    }
    List<Value> fitting = new ArrayList<>(values.size());
    for (Value value : values) {
      if (value instanceof Value.Declared some) {
        fitting.add(narrowed(some, target));
      } else if (!(value instanceof Value.Allocation object)) {
        if (!isOtherFunction(value, target)) {
          fitting.add(value);
        }
      } else if (system.isSubtype(object.type(), target.name()) != Answer.NO) {
        fitting.add(holding(object, target));
      }
    }
    return fitting;
  }

  /** The class of a closure implements its target type and is below no other class. */
  private boolean isOtherFunction(Value value, Type.ClassType target) {
    return value instanceof Value.Closure closure
        && system.isSubtype(closure.target(), target.name()) == Answer.NO;
  }

  /** What a container of these type arguments holds is of one of them (JLS 4.12.2). */
  private Value holding(Value.Allocation object, Type.ClassType declared) {
    List<Type> arguments = declared.arguments();
    if (arguments.isEmpty() || !arguments.stream().allMatch(Type.ClassType.class::isInstance)) {
      return object;
    }
    List<Value> held =
        object.holds().values().stream().map(element -> held(element, arguments)).toList();
    return object.holdingOnly(new Value.Contents(held, object.holds().areAll()));
  }

  private Value held(Value element, List<Type> arguments) {
    if (element instanceof Value.Choice choice) {
      return new Value.Choice(
          choice.alternatives().stream()
              .flatMap(value -> alternatives(value, arguments))
              .distinct()
              .toList(),
          choice.isSure());
    }
    return Value.oneOf(alternatives(element, arguments).distinct().toList());
  }

  private Stream<Value> alternatives(Value value, List<Type> arguments) {
    Value.Declared some = asDeclared(value);
    return !(some.type() instanceof Type.Primitive)
            && arguments.stream().allMatch(argument -> isForeign(some.type(), argument))
        ? arguments.stream().map(some::as)
        : Stream.of(value);
  }

  private static Value.Declared asDeclared(Value value) {
    if (value instanceof Value.Allocation object) {
      return new Value.Declared(object.type(), Optional.of(object.location()));
    }
    return value instanceof Value.Declared some
        ? some
        : new Value.Declared(new Type.Unknown(""), Optional.empty());
  }

  private boolean isForeign(Type type, Type argument) {
    return argument instanceof Type.ClassType named
        && system.isSubtype(type, named.name()) == Answer.NO;
  }

  /** An array of something wider, made where the element type was a type variable. */
  private Value fitting(Value value, Type.ArrayType declared) {
    return value instanceof Value.Array array
            && array.type().element() instanceof Type.ClassType made
            && declared.element() instanceof Type.ClassType element
            && system.isSubtype(made, element.name()) == Answer.NO
        ? new Value.Array(
            declared,
            new Value.Contents(
                fitting(array.elements().values(), element), array.elements().areAll()),
            array.location())
        : value;
  }

  private Value narrowed(Value.Declared value, Type.ClassType target) {
    if (value.type() instanceof Type.Primitive) {
      return new Value.Constant(value.type());
    }
    boolean isTold =
        value.type() instanceof Type.Unknown
            || (value.type() instanceof Type.ClassType raw
                && raw.name().equals(target.name())
                && raw.arguments().isEmpty())
            || system.isSubtype(value.type(), target.name()) == Answer.NO;
    return isTold ? value.as(target) : value;
  }
}
