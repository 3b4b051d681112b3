package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a method calls on its own object while it runs, by itself and by what it calls there. */
final class OwnCalls {

  /** How many methods are gone through for one. */
  private static final int MAX_METHODS = 20;

  /**
   * A call.
   *
   * @param method what runs, unless a subclass has another
   * @param location of the call
   * @param start the call in the first method that leads there
   */
  record OwnCall(MethodInfo method, Location location, Location start) {}

  /** A body that runs, and the call in the first one by which. */
  private record Step(Body body, Optional<Location> start) {}

  private final TypeTable types;
  private final TypeInfo owner;
  private final List<OwnCall> calls = new ArrayList<>();
  private final Deque<Step> pending = new ArrayDeque<>();
  private final Set<MethodFact> seen = new HashSet<>();

  private OwnCalls(TypeTable types, TypeInfo owner) {
    this.types = types;
    this.owner = owner;
  }

  /** The calls of a method of a class and of what it calls, nearest first. */
  static List<OwnCall> of(TypeTable types, TypeInfo owner, MethodInfo method) {
    OwnCalls found = new OwnCalls(types, owner);
    found.follow(method, Optional.empty());
    while (!found.pending.isEmpty()) {
      found.look(found.pending.poll());
    }
    return found.calls;
  }

  private void follow(MethodInfo method, Optional<Location> start) {
    method
        .declaration()
        .filter(fact -> seen.size() < MAX_METHODS && seen.add(fact))
        .flatMap(fact -> types.find(method.owner()).flatMap(type -> body(type, fact)))
        .ifPresent(body -> pending.add(new Step(body, start)));
  }

  private Optional<Body> body(TypeInfo type, MethodFact fact) {
    return types.bodies(type).stream()
        .filter(body -> body instanceof Body.OfMethod code && code.method().equals(fact))
        .findFirst();
  }

  private void look(Step step) {
    Traversal.of(step.body()::children, new Reader(step));
  }

  /** Notes the calls of one body. Lambdas may run later; those that the callee calls do not. */
  private final class Reader implements Traversal.Visitor {
    private final Step step;
    private final Typing typing;
    private final IdentityHashMap<Expression, Boolean> atOnce = new IdentityHashMap<>();

    Reader(Step step) {
      this.step = step;
      this.typing = types.typing(step.body());
    }

    @Override
    public boolean enters(Expression expression) {
      return !(expression instanceof Expression.Lambda) || atOnce.containsKey(expression);
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call) {
        Optional<Typing.Invocation> invocation = typing.invocation(call);
        invocation.ifPresent(it -> noteClosures(call, it.method()));
        if (call.scope().map(OwnCalls::isThis).orElse(true)) {
          invocation.filter(this::isOwn).ifPresent(it -> note(it.method(), at(call.nameSpan())));
        } else if (call.scope().filter(OwnCalls::isSuper).isPresent()) {
          Location place = at(call.nameSpan());
          invocation.ifPresent(it -> follow(it.method(), Optional.of(step.start().orElse(place))));
        }
      } else if (expression instanceof Expression.MethodReference reference
          && atOnce.containsKey(reference)
          && isThis(reference.scope())) {
        typing.invocation(reference).ifPresent(it -> note(it.method(), at(reference.nameSpan())));
      }
    }

    private void noteClosures(Expression.Call call, MethodInfo callee) {
      for (int index = 0; index < call.arguments().size(); index++) {
        Expression argument = call.arguments().get(index);
        boolean isClosure =
            argument instanceof Expression.Lambda || argument instanceof Expression.MethodReference;
        if (isClosure && callsParameter(callee, index)) {
          atOnce.put(argument, true);
        }
      }
    }

    /** Without a scope the method may be one of a class around this one. */
    private boolean isOwn(Typing.Invocation invocation) {
      return invocation.receiverType() instanceof Type.ClassType named
          && named.name().equals(step.body().owner().name());
    }

    private Location at(Span span) {
      return new Location(step.body().owner().file().orElseThrow(), span);
    }

    private void note(MethodInfo named, Location location) {
      if (named.has(Modifiers.STATIC)) {
        return;
      }
      MethodInfo method = runs(named);
      Location start = step.start().orElse(location);
      calls.add(new OwnCall(method, location, start));
      follow(method, Optional.of(start));
    }
  }

  private static boolean isThis(Expression scope) {
    return scope instanceof Expression.This self && self.qualifier().isEmpty();
  }

  private static boolean isSuper(Expression scope) {
    return scope instanceof Expression.Super above && above.qualifier().isEmpty();
  }

  /** What the class has in place of a method of a superclass. */
  private MethodInfo runs(MethodInfo named) {
    return named.has(Modifiers.PRIVATE)
        ? named
        : owner.methods(named.name()).stream()
            .filter(it -> isSame(types, it, named))
            .findFirst()
            .orElse(named);
  }

  /** Whether two methods of one name override one another, as far as their parameters say. */
  static boolean isSame(TypeTable types, MethodInfo one, MethodInfo other) {
    return one.parameterTypes().stream()
        .map(types.system()::erasure)
        .toList()
        .equals(other.parameterTypes().stream().map(types.system()::erasure).toList());
  }

  /**
   * Whether a method of the sources calls what it is given, and not only in a lambda of its own.
   */
  private static boolean callsParameter(MethodInfo callee, int index) {
    Optional<MethodFact> fact =
        callee.declaration().filter(method -> index < method.parameters().size());
    if (fact.isEmpty()) {
      return false;
    }
    Variable parameter = fact.get().parameters().get(index);
    List<Expression> found = new ArrayList<>();
    Traversal.of(
        to -> fact.get().body().ifPresent(to::statement),
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Call call
                && call.scope().filter(it -> isNamed(it, parameter)).isPresent()) {
              found.add(call);
            }
          }

          @Override
          public boolean enters(Expression expression) {
            return !(expression instanceof Expression.Lambda);
          }
        });
    return !found.isEmpty();
  }

  private static boolean isNamed(Expression expression, Variable variable) {
    return expression instanceof Expression.Name name && name.name().equals(variable.name());
  }
}
