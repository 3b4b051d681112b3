package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.Typing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes that objects which write are told of, call by call. */
final class Registered {

  private final Registration registration;
  private final Set<String> classes;
  private final Set<String> fieldwise = new HashSet<>();
  private boolean isOpen;
  private boolean hasFormats;

  Registered(Registration registration) {
    this.registration = registration;
    this.classes = new HashSet<>(registration.registered());
  }

  /** Whether a call of this name may say something. */
  boolean isAskedOf(String method) {
    return registration.by().contains(method)
        || registration.unless().contains(method)
        || registration.formats().contains(method);
  }

  /** Notes what a call tells the object before its dot. */
  void add(Typing typing, Expression.Call call) {
    List<Expression> arguments = call.arguments();
    hasFormats |= registration.formats().contains(call.name());
    isOpen |= registration.unless().contains(call.name()) && !isTrue(arguments);
    if (registration.by().contains(call.name())) {
      if (!arguments.isEmpty() && arguments.get(0) instanceof Expression.ClassLiteral literal) {
        String name = Naming.nameOf(typing.resolve(literal.type()));
        isOpen |= name.isEmpty();
        classes.add(name);
        if (arguments.stream().skip(1).allMatch(it -> isNumber(typing, it))) {
          fieldwise.add(name);
        }
      } else {
        isOpen = true;
      }
    }
  }

  /** Notes that it is not known what else is told. */
  void open() {
    isOpen = true;
  }

  private static boolean isTrue(List<Expression> arguments) {
    return arguments.size() == 1
        && arguments.get(0) instanceof Expression.Literal literal
        && literal.value().equals("true");
  }

  private static boolean isNumber(Typing typing, Expression argument) {
    return typing.typeOf(argument) instanceof Type.Primitive;
  }

  /** Whether any class may be written for all that is known. */
  boolean isOpen() {
    return isOpen;
  }

  Set<String> classes() {
    return classes;
  }

  /** Whether objects of a class that was told are written field by field. */
  boolean isFieldwise(String type) {
    return !hasFormats && fieldwise.contains(type);
  }
}
