package io.github.wireworthy.flow;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;

/** What is left of values where they are put into something of a declared type. */
record Assignments(TypeSystem system) {

  /**
   * The values that can be there: what is known by its type only has both types, and a new object
   * of another class never comes there.
   */
  List<Value> fitting(List<Value> values, Type declared) {
    if (declared instanceof Type.ArrayType array) {
      return values.stream().map(value -> fitting(value, array)).toList();
    }
    if (!(declared instanceof Type.ClassType target)) {
      return values;
    }
    List<Value> fitting = new ArrayList<>(values.size());
    for (Value value : values) {
      if (value instanceof Value.Declared some) {
        fitting.add(narrowed(some, target));
      } else if (!(value instanceof Value.Allocation object)
          || system.isSubtype(object.type(), target.name()) != Answer.NO) {
        fitting.add(value);
      }
    }
    return fitting;
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
