package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.flow.Value.LibraryResult;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.types.Typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the values that one library call gives, once its row is known.
 *
 * @param frame the parameters with which the code around the call runs
 */
record LibraryResults(LibraryCalls library, Typing typing, Expression.Call call, Frame frame) {

  private static final String CONSTRUCTED = "new";

  /**
   * The values of the call, by its row.
   *
   * @param type the type of the call
   * @param receiver the value on which the method is called; empty for a static method
   * @param isExact whether the row is on the very method that runs
   */
  List<Value> of(KnownCall row, Type type, List<Value> receiver, boolean isExact) {
    return switch (row.parts()) {
      case ONE_ELEMENT -> oneElement(type, receiver);
      case ONE_ARGUMENT -> oneArgument(type);
      case MADE_BY_ARGUMENT -> List.of(madeByArgument(row, type, receiver));
      case NONE ->
          row.result() == KnownResult.AS_PARTS
              ? List.of(declared(type))
              : List.of(result(row, type, List.of(), isExact));
      default -> List.of(result(row, type, parts(row, receiver, isExact), isExact));
    };
  }

  private Value result(KnownCall row, Type type, List<Value> parts, boolean isExact) {
    return row.result() == KnownResult.AS_PARTS
            && parts.isEmpty()
            && row.parts() == KnownCall.Parts.ELEMENTS
        ? declared(type)
        : new LibraryResult(
            row.result(),
            type,
            row.name(),
            origin(row, call.name(), call.arguments()),
            parts,
            row.parts() == KnownCall.Parts.ARGUMENTS && parts.size() == call.arguments().size()
                ? places()
                : List.of(),
            row.parts() == KnownCall.Parts.RECEIVER_WITHOUT_ELEMENTS
                ? Optional.of(element(row, isExact))
                : Optional.empty(),
            isExact && row.parts() != KnownCall.Parts.ARGUMENTS_IN_ITS_WAY,
            location());
  }

  /** Which type argument of the result each argument is of, as the declaration of a method says. */
  private List<Integer> places() {
    return typing.invocation(call).map(Invocation::method).stream()
        .filter(method -> method.returnType() instanceof Type.ClassType)
        .flatMap(
            method -> {
              List<Type> held = ((Type.ClassType) method.returnType()).arguments();
              List<Integer> places = new ArrayList<>();
              for (int index = 0; index < call.arguments().size(); index++) {
                places.add(held.indexOf(parameter(method, index)));
              }
              return places.contains(-1) ? Stream.empty() : places.stream();
            })
        .toList();
  }

  /** The declared type of the parameter that an argument is for; an array may stand for several. */
  private Type parameter(MethodInfo method, int argument) {
    List<Type> declared = method.parameterTypes();
    int last = declared.size() - 1;
    boolean isSpread =
        argument >= last
            && method.has(Modifiers.VARARGS)
            && !(typing.typeOf(call.arguments().get(argument)) instanceof Type.ArrayType);
    return isSpread && declared.get(last) instanceof Type.ArrayType several
        ? several.element()
        : declared.get(Math.min(argument, last));
  }

  private List<Value> parts(KnownCall row, List<Value> receiver, boolean isExact) {
    return switch (row.parts()) {
      case ARGUMENTS_IN_ITS_WAY -> arguments(call.arguments());
      case ARGUMENTS ->
          row.result() == KnownResult.NEVER ? elementsOrArguments() : each(call.arguments());
      case RECEIVER, RECEIVER_WITHOUT_ELEMENTS -> receiver;
      case RECEIVER_AND_ARGUMENTS -> {
        List<Value> parts = new ArrayList<>(receiver);
        parts.addAll(each(call.arguments()));
        yield List.copyOf(parts);
      }
      case ELEMENTS -> elements(receiver);
      case RESULTS -> results(elements(receiver));
      case UNSERIALIZABLE -> List.of(element(row, isExact));
      default -> List.of();
    };
  }

  /** One value for each argument. */
  private List<Value> each(List<Expression> arguments) {
    List<Value> values = new ArrayList<>();
    Construction.values(library.search(), typing, arguments, frame)
        .forEach(argument -> Search.addOne(argument, values));
    return List.copyOf(values);
  }

  /** All that any argument may be. */
  private List<Value> arguments(List<Expression> arguments) {
    return Construction.values(library.search(), typing, arguments, frame).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** A single array or collection stands for its elements. */
  private List<Value> elementsOrArguments() {
    boolean isHolder =
        call.arguments().size() == 1
            && typing.typeOf(call.arguments().get(0)) instanceof Type.ArrayType;
    return isHolder ? elements(arguments(call.arguments())) : each(call.arguments());
  }

  /** The elements, if all of them are known; else nothing. */
  private List<Value> elements(List<Value> holders) {
    ContentsScan contents = library.contents();
    List<Value> elements = new ArrayList<>();
    for (Value holder : holders) {
      Contents inside = contents.of(holder);
      if (!inside.areAll()) {
        return List.of();
      }
      elements.addAll(holders.size() == 1 ? inside.values() : inside.perhaps().values());
    }
    return elements;
  }

  private List<Value> oneElement(Type type, List<Value> receiver) {
    List<Value> elements = new ArrayList<>(new Contents(elements(receiver), true).anyOf());
    if (elements.isEmpty()) {
      return List.of(declared(type));
    }
    elements.addAll(arguments(otherwise(type)));
    return elements;
  }

  /** The arguments that stand in for a missing element, and not functions that are only called. */
  private List<Expression> otherwise(Type type) {
    List<Type> parameters = parameterTypes();
    List<Expression> given = new ArrayList<>();
    for (int index = 0; index < call.arguments().size(); index++) {
      if (index >= parameters.size() || !isOtherFunction(parameters.get(index), type)) {
        given.add(call.arguments().get(index));
      }
    }
    return given;
  }

  private boolean isOtherFunction(Type parameter, Type type) {
    TypeSystem system = library.system();
    return system.functionalMethod(parameter).isPresent()
        && !system.erasure(parameter).equals(system.erasure(type));
  }

  private List<Type> parameterTypes() {
    return typing
        .invocation(call)
        .map(invocation -> invocation.method().parameterTypes())
        .orElse(List.of());
  }

  private List<Value> oneArgument(Type type) {
    List<Type> parameters = parameterTypes();
    List<Expression> given = new ArrayList<>();
    for (int index = 0; index < Math.min(parameters.size(), call.arguments().size()); index++) {
      if (parameters.get(index) instanceof Type.TypeVariable) {
        given.add(call.arguments().get(index));
      }
    }
    List<Value> values = arguments(given);
    return values.isEmpty() ? List.of(declared(type)) : values;
  }

  /** What the closures give that are handed over; nothing if one is not known. */
  private List<Value> results(List<Value> elements) {
    List<Value> results = new ArrayList<>();
    for (Value given : arguments(call.arguments())) {
      List<Value> made =
          given instanceof Value.Closure closure
              ? library.resultsOf(closure, elements)
              : List.<Value>of();
      if (made.isEmpty()) {
        return List.of();
      }
      results.add(Value.oneOf(made));
    }
    return results;
  }

  /** What an iterator over the result would give. */
  private Value element(KnownCall row, boolean isExact) {
    return new LibraryResult(
        KnownResult.NEVER,
        elementType(),
        row.name(),
        origin(row, call.name(), call.arguments()) + ".iterator().next()",
        List.of(),
        isExact,
        location());
  }

  private Type elementType() {
    return typing.typeOf(call) instanceof Type.ClassType named && named.arguments().size() == 1
        ? named.arguments().get(0)
        : new Type.Unknown("");
  }

  private Value madeByArgument(KnownCall row, Type type, List<Value> receiver) {
    boolean areCollected =
        call.arguments().stream()
            .map(argument -> library.staticRow(typing, argument))
            .flatMap(Optional::stream)
            .anyMatch(maker -> maker.parts() == KnownCall.Parts.COLLECTED);
    if (areCollected) {
      List<Value> elements = elements(receiver);
      return elements.isEmpty()
          ? declared(type)
          : new LibraryResult(
              KnownResult.AS_PARTS,
              type,
              row.name(),
              origin(row, call.name(), call.arguments()),
              elements,
              true,
              location());
    }
    for (Value maker : arguments(call.arguments())) {
      if (maker instanceof LibraryResult known && known.result() == KnownResult.NEVER) {
        return new LibraryResult(
            KnownResult.NEVER,
            type,
            known.call(),
            known.origin(),
            List.of(),
            known.isExact(),
            location());
      }
    }
    return declared(type);
  }

  private Value declared(Type type) {
    return new Value.Declared(type, Optional.of(location()));
  }

  private Location location() {
    return Search.location(typing, call.span());
  }

  /** A call as people write it, {@code List.of(…)}, {@code new TreeSet(…)}. */
  static String origin(KnownCall row, String method, List<Expression> arguments) {
    String type = simpleName(row.type());
    String brackets = arguments.isEmpty() ? "()" : "(…)";
    return row.method().equals(MethodFact.CONSTRUCTOR)
        ? CONSTRUCTED + " " + type + brackets
        : type + "." + method + brackets;
  }

  static String simpleName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
