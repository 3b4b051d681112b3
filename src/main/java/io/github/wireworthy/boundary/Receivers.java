package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.Typing;

/** The static types on which methods are called. */
final class Receivers {

  private Receivers() {}

  /** The type before the dot, else the class of which the method is a member. */
  static Type of(Typing typing, Expression.Call call) {
    return typing
        .invocation(call)
        .map(Typing.Invocation::receiverType)
        .or(() -> typing.missingOwner(call))
        .or(() -> call.scope().map(typing::typeOf))
        .orElseGet(() -> typing.body().owner().asType());
  }

  /** A call as people name it, {@code JavaRDD.map}. */
  static String nameOf(Type receiver, Expression.Call call) {
    if (receiver instanceof Type.ClassType named) {
      return DisplayNames.method(named.name(), call.name());
    }
    String name = DisplayNames.of(receiver);
    return name.isEmpty() ? call.name() : name + "." + call.name();
  }
}
