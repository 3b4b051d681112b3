package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What becomes of new objects through the variable that holds them: the calls on them, if all are
 * known.
 */
record Uses(ValueFlow flow, Search search, Frame frame, Predicate<Occurrence> isSure) {

  /** The values after all that is done with the variable. */
  List<Value> after(List<Value> values, List<Occurrence> occurrences) {
    List<Occurrence> uses = occurrences.stream().filter(this::isUse).toList();
    return uses.isEmpty()
        ? values
        : values.stream()
            .map(value -> value instanceof Value.Allocation object ? after(object, uses) : value)
            .toList();
  }

  /** Whether code may run on what is held there. */
  private boolean isUse(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.RECEIVER
        || (occurrence.role() == Occurrence.Role.HANDED_ON
            && !search.isAsked(occurrence.name())
            && !isOnTheWay(occurrence));
  }

  /** Whether it is handed on to where the question comes from, which looks after it there. */
  private boolean isOnTheWay(Occurrence occurrence) {
    return search.isFollowed(occurrence.name())
        && flow.types().typing(occurrence.body()).parentOf(occurrence.name()).stream()
            .anyMatch(user -> user instanceof Expression.Call || user instanceof Expression.New);
  }

  private Value after(Value.Allocation object, List<Occurrence> uses) {
    Value.Allocation after = object;
    for (Occurrence use : uses) {
      Optional<List<Value.CallOn>> calls =
          use.role() == Occurrence.Role.RECEIVER ? calls(object, use) : byCalled(object, use);
      if (calls.isEmpty()) {
        return object.used();
      }
      for (Value.CallOn call : calls.get()) {
        after = after.after(call);
      }
    }
    return after;
  }

  /** What a method of the sources calls on the object that is handed it. */
  private Optional<List<Value.CallOn>> byCalled(Value.Allocation object, Occurrence use) {
    return GivenArgument.at(flow, use)
        .flatMap(
            over ->
                search
                    .entered(over.parameter(), () -> calls(object, use, over))
                    .flatMap(calls -> calls));
  }

  private Optional<List<Value.CallOn>> calls(
      Value.Allocation object, Occurrence use, GivenArgument over) {
    boolean isCalled = isSure.test(use);
    Frame inside = search.calls().frame(over.typing(), over.call(), frame);
    Uses uses = new Uses(flow, search, inside, place -> isCalled && place.branch().isEmpty());
    Value after = uses.after(List.<Value>of(object), over.places(flow)).get(0);
    return after instanceof Value.Allocation same && same.isFresh()
        ? Optional.of(same.calls())
        : Optional.empty();
  }

  /** The calls in a chain that starts there; empty if not all that is done there is known. */
  private Optional<List<Value.CallOn>> calls(Value.Allocation object, Occurrence use) {
    Typing typing = flow.types().typing(use.body());
    List<Value.CallOn> calls = new ArrayList<>();
    Expression scope = use.name();
    while (typing.parentOf(scope).orElse(scope) instanceof Expression.Call call
        && isScope(call, scope)) {
      Optional<MethodInfo> method = method(object, typing, call);
      if (method.isEmpty()) {
        return Optional.empty();
      }
      calls.add(Construction.call(search, typing, call, frame, method.get(), isSure.test(use)));
      if (!mayReturn(object, method.get())) {
        return Optional.of(calls);
      }
      scope = call;
    }
    return isEnd(typing, scope) ? Optional.of(calls) : Optional.empty();
  }

  private boolean isEnd(Typing typing, Expression expression) {
    return search.isFollowed(expression)
        || (flow.occurrencesAround(typing.body().owner()).isEnd(expression)
            && typing.enclosingLambdas(expression).isEmpty());
  }

  private static boolean isScope(Expression.Call call, Expression scope) {
    return call.scope().filter(expression -> expression == scope).isPresent();
  }

  /** The method of the sources that a call on the object runs. */
  private Optional<MethodInfo> method(
      Value.Allocation object, Typing typing, Expression.Call call) {
    return typing
        .invocation(call)
        .map(
            invocation ->
                new OwnMethods(flow.types()).targets(invocation.method(), List.of(object)))
        .filter(targets -> targets.size() == 1)
        .map(targets -> targets.get(0))
        .filter(target -> OwnMethods.code(flow.types(), target).isPresent());
  }

  /** Whether what a method gives back can be the object itself. */
  private boolean mayReturn(Value.Allocation object, MethodInfo method) {
    Type result = flow.types().system().erasure(method.returnType());
    boolean fits =
        result instanceof Type.ClassType named
            && flow.types().system().isSubtype(object.type(), named.name()) != TypeSystem.Answer.NO;
    List<Expression> results = new ArrayList<>();
    OwnMethods.code(flow.types(), method)
        .ifPresent(code -> Traversal.of(code::children, Results.ofCode(results::add)));
    return fits && !results.stream().allMatch(Uses::isOther);
  }

  /** Whether an expression is surely not the object whose code is running. */
  private static boolean isOther(Expression result) {
    return result instanceof Expression.New
        || result instanceof Expression.Literal
        || result instanceof Expression.Binary
        || result instanceof Expression.Lambda;
  }
}
