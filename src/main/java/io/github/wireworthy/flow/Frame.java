package io.github.wireworthy.flow;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one call while the called method is looked into.
 *
 * @param arguments the values of its parameters
 * @param receivers the new objects that it is called on; empty if not all are known
 * @param isSure whether the call surely ran on the object at hand
 */
record Frame(
    Map<Variable, List<Value>> arguments, List<Value.Allocation> receivers, boolean isSure) {

  /** No call: parameters may be anything of their type. */
  static final Frame NONE = new Frame(Map.of(), List.of(), false);

  /**
   * The values of the parameters of a method of the sources when it is called.
   *
   * @param arguments the values of each argument
   * @param call where an array for a variable number of arguments is made
   */
  static Frame of(MethodInfo method, List<List<Value>> arguments, Location call) {
    List<Variable> parameters = method.declaration().map(MethodFact::parameters).orElse(List.of());
    List<List<Value>> given =
        method.has(Modifiers.VARARGS) ? packed(method, arguments, call) : arguments;
    if (parameters.size() != given.size()) {
      return NONE;
    }
    Map<Variable, List<Value>> values = new HashMap<>();
    for (int index = 0; index < parameters.size(); index++) {
      if (!given.get(index).isEmpty()) {
        values.put(parameters.get(index), given.get(index));
      }
    }
    return new Frame(values, List.of(), false);
  }

  /** The same call, of which one more parameter is known. */
  Frame with(Variable parameter, List<Value> values) {
    Map<Variable, List<Value>> more = new HashMap<>(arguments);
    more.put(parameter, values);
    return new Frame(more, receivers, isSure);
  }

  /** The same call, on these objects. */
  Frame on(List<Value> objects) {
    return objects.stream().allMatch(Value.Allocation.class::isInstance)
        ? new Frame(arguments, objects.stream().map(Value.Allocation.class::cast).toList(), isSure)
        : this;
  }

  /** The same call, of which it is known whether it ran. */
  Frame sure(boolean ran) {
    return new Frame(arguments, receivers, ran);
  }

  /** The objects that a method of a class is called on; empty if they may be others. */
  List<Value> receivers(TypeSystem system, String owner) {
    boolean areOfOwner =
        receivers.stream()
            .allMatch(object -> system.isSubtype(object.type(), owner) == TypeSystem.Answer.YES);
    return areOfOwner ? List.copyOf(receivers) : List.of();
  }

  /** Packs the last arguments into an array, unless they are one (JLS 15.12.4.2). */
  private static List<List<Value>> packed(
      MethodInfo method, List<List<Value>> arguments, Location call) {
    int last = method.parameterTypes().size() - 1;
    boolean isArray =
        arguments.size() == last + 1 && arguments.get(last).stream().allMatch(Frame::isArray);
    if (isArray
        || arguments.size() < last
        || !(method.parameterTypes().get(last) instanceof Type.ArrayType type)) {
      return arguments;
    }
    List<Value> elements = new ArrayList<>();
    arguments.subList(last, arguments.size()).forEach(given -> Search.addOne(given, elements));
    List<List<Value>> all = new ArrayList<>(arguments.subList(0, last));
    all.add(List.of(new Value.Array(type, new Value.Contents(elements, true), call)));
    return all;
  }

  private static boolean isArray(Value value) {
    return value instanceof Value.Array
        || value instanceof Value.Null
        || (value instanceof Value.Constant constant && constant.type() instanceof Type.ArrayType)
        || (value instanceof Value.Declared declared && declared.type() instanceof Type.ArrayType);
  }
}
