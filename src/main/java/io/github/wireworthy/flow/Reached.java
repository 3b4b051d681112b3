package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that may run while an object is made, by name: all that its constructors and
 * initialisers call, and what these call. Any method may, if the object hands itself on meanwhile.
 */
final class Reached implements Traversal.Visitor {

  private final Set<String> names = new HashSet<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private boolean isHandedOn;

  private Reached() {}

  static Reached by(TypeTable types, List<Construction.Run> runs) {
    List<TypeInfo> classes =
        runs.stream()
            .map(run -> types.find(run.constructor().owner()))
            .flatMap(Optional::stream)
            .filter(type -> type.origin() == TypeInfo.Origin.SOURCE)
            .distinct()
            .toList();
    Reached reached = new Reached();
    List<Body> bodies = classes.stream().flatMap(type -> types.bodies(type).stream()).toList();
    bodies.stream().filter(Reached::runsFirst).forEach(reached::read);
    while (!reached.pending.isEmpty()) {
      String name = reached.pending.pop();
      bodies.stream().filter(body -> isMethod(body, name)).forEach(reached::read);
    }
    return reached;
  }

  private static boolean runsFirst(Body body) {
    return body instanceof Body.OfMethod code ? code.method().isConstructor() : !body.isStatic();
  }

  private static boolean isMethod(Body body, String name) {
    return body instanceof Body.OfMethod code && code.method().name().equals(name);
  }

  private void read(Body body) {
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
      if (names.add(call.name())) {
        pending.push(call.name());
      }
    } else if (expression instanceof Expression.New creation) {
      creation.arguments().forEach(this::handOn);
    } else if (expression instanceof Expression.Assign assign) {
      handOn(assign.value());
    }
  }

  private void handOn(Expression value) {
    isHandedOn |= value instanceof Expression.This;
  }
}
