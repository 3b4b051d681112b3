package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that may run while an object is made, by name: all that its constructors and
 * initialisers and the methods that are called on it call, and what these call. Any method may, if
 * the object hands itself on meanwhile.
 */
final class Reached implements Traversal.Visitor {

  private final TypeTable types;
  private final Type made;
  private final Set<String> names = new HashSet<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private Optional<Body> reading = Optional.empty();
  private boolean isHandedOn;

  private Reached(TypeTable types, Type made) {
    this.types = types;
    this.made = made;
  }

  static Reached by(
      TypeTable types, Type made, List<Construction.Run> runs, List<Construction.Run> calls) {
    List<TypeInfo> classes =
        runs.stream()
            .map(run -> types.find(run.constructor().owner()))
            .flatMap(Optional::stream)
            .filter(type -> type.origin() == TypeInfo.Origin.SOURCE)
            .distinct()
            .toList();
    Reached reached = new Reached(types, made);
    List<Body> bodies = classes.stream().flatMap(type -> types.bodies(type).stream()).toList();
    bodies.stream().filter(Reached::runsFirst).forEach(reached::read);
    calls.stream()
        .flatMap(call -> OwnMethods.code(types, call.constructor()).stream())
        .distinct()
        .forEach(reached::read);
    while (!reached.pending.isEmpty()) {
      String name = reached.pending.pop();
      bodies.stream().filter(body -> isMethod(body, name)).forEach(reached::read);
    }
    return reached;
  }

  /** Whether code runs whenever an object is made, or may: an initialiser or constructor. */
  static boolean runsFirst(Body body) {
    return body instanceof Body.OfMethod code ? code.method().isConstructor() : !body.isStatic();
  }

  private static boolean isMethod(Body body, String name) {
    return body instanceof Body.OfMethod code && code.method().name().equals(name);
  }

  private void read(Body body) {
    reading = Optional.of(body);
    Traversal.of(body::children, this);
  }

  /** Whether a method of this name may have run. */
  boolean includes(String method) {
    return isHandedOn || names.contains(method);
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Call call) {
      call.arguments().forEach(this::handOn);
      if (call.scope().filter(this::isOtherObject).isEmpty()) {
        called(call.name());
      }
    } else if (expression instanceof Expression.New creation) {
      if (creation.arguments().stream().anyMatch(Expression.This.class::isInstance)) {
        handOnTo(creation);
      }
    } else if (expression instanceof Expression.Assign assign) {
      handOn(assign.value());
    }
  }

  /** Whether an object is not the one that is made, as its declared type tells. */
  private boolean isOtherObject(Expression scope) {
    return types.system().erasure(types.typing(reading.orElseThrow()).typeOf(scope))
            instanceof Type.ClassType type
        && types.system().isSubtype(made, type.name()) == TypeSystem.Answer.NO;
  }

  private void called(String method) {
    if (names.add(method)) {
      pending.push(method);
    }
  }

  /** A constructor that only reads the object's fields, or calls it, as one of a builder does. */
  private void handOnTo(Expression.New creation) {
    Optional<Body.OfMethod> code =
        types
            .typing(reading.orElseThrow())
            .invocation(creation)
            .flatMap(invocation -> OwnMethods.code(types, invocation.method()))
            .map(Body.OfMethod.class::cast);
    List<Variable> parameters = code.map(body -> body.method().parameters()).orElse(List.of());
    if (parameters.size() != creation.arguments().size()) {
      isHandedOn = true;
      return;
    }
    for (int index = 0; index < parameters.size(); index++) {
      if (creation.arguments().get(index) instanceof Expression.This) {
        Uses uses = new Uses(parameters.get(index).name());
        Traversal.of(code.get()::children, uses);
        isHandedOn |= uses.others != 0;
        uses.calls.forEach(this::called);
      }
    }
  }

  /** Tells the uses of a parameter as a scope from all others. */
  private static final class Uses implements Traversal.Visitor {
    private final String parameter;
    private final List<String> calls = new ArrayList<>();
    private int others;

    Uses(String parameter) {
      this.parameter = parameter;
    }

    @Override
    public void expression(Expression expression) {
      if (isParameter(expression)) {
        others++;
      } else if (expression instanceof Expression.Select select && isParameter(select.scope())) {
        others--;
      } else if (expression instanceof Expression.Call call
          && call.scope().filter(this::isParameter).isPresent()) {
        others--;
        calls.add(call.name());
      }
    }

    private boolean isParameter(Expression expression) {
      return expression instanceof Expression.Name name && name.name().equals(parameter);
    }
  }

  private void handOn(Expression value) {
    isHandedOn |= value instanceof Expression.This;
  }
}
