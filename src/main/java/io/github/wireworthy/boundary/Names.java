package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.Type;
import java.util.stream.Collectors;

/** Types as people name them in the middle of a sentence. */
final class Names {

  private Names() {}

  /** The name without package and arguments: {@code Map.Entry}, {@code Runnable & Serializable}. */
  static String of(Type type) {
    if (type instanceof Type.ClassType named) {
      return simple(named.name());
    } else if (type instanceof Type.ArrayType array) {
      return of(array.element()) + "[]";
    } else if (type instanceof Type.Intersection intersection) {
      return intersection.parts().stream().map(Names::of).collect(Collectors.joining(" & "));
    } else if (type instanceof Type.TypeVariable variable) {
      return variable.name();
    } else if (type instanceof Type.Primitive primitive) {
      return primitive.name();
    } else if (type instanceof Type.Wildcard wildcard) {
      return of(wildcard.upper());
    }
    return type instanceof Type.Unknown unknown ? simple(unknown.name()) : "null";
  }

  /** A call, {@code JavaRDD.map}. */
  static String ofCall(Type receiver, Expression.Call call) {
    String name = of(receiver);
    return name.isEmpty() ? call.name() : name + "." + call.name();
  }

  /** A binary name without its package. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$(?=[^0-9$])", ".");
  }
}
