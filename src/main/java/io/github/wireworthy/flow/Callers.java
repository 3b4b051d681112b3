package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.types.Typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parameters of methods are given of which all callers are in view: those that are
 * private, or visible in their package only, which the scanned sources hold whole.
 */
final class Callers {

  /** More calls than this are not looked at. */
  private static final int MAX_CALLS = 8;

  private final ValueFlow flow;
  private final TypeTable types;
  private final Search search;

  Callers(ValueFlow flow, Search search) {
    this.flow = flow;
    this.types = flow.types();
    this.search = search;
  }

  /** The values of a parameter; empty if not all that it is given is known. */
  Optional<List<Value>> argumentsOf(Body body, Variable parameter) {
    if (!(body instanceof Body.OfMethod code)
        || !areInView(code.owner(), code.method())
        || parameter.isVarargs()
        || isOfEachCaller(code, parameter)) {
      return Optional.empty();
    }
    MethodFact method = code.method();
    int index = method.parameters().indexOf(parameter);
    List<Value> values = new ArrayList<>();
    int calls = 0;
    for (Occurrences.CallSite site : sites(code.owner(), method)) {
      if (!mayCall(site, body.owner())) {
        continue;
      }
      Typing typing = types.typing(site.body());
      Optional<Call> call = site.call().flatMap(expression -> call(typing, expression));
      if (call.isEmpty()) {
        return Optional.empty();
      } else if (call.get().isOf(method)) {
        if (++calls > MAX_CALLS || call.get().arguments().size() != method.parameters().size()) {
          return Optional.empty();
        }
        values.addAll(search.values(typing, call.get().arguments().get(index), Frame.NONE));
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  /** What the calls in view give a parameter of a method, whoever else may call it. */
  List<Value> seenArguments(Body.OfMethod code, Variable parameter) {
    MethodFact method = code.method();
    int index = method.parameters().indexOf(parameter);
    List<Value> values = new ArrayList<>();
    for (TypeInfo type : flow.mentions().calling(method.name())) {
      for (Occurrences.CallSite site : flow.occurrencesAround(type).callSites(method.name())) {
        Typing typing = types.typing(site.body());
        site.call()
            .flatMap(expression -> call(typing, expression))
            .filter(call -> call.isOf(method) && call.arguments().size() > index)
            .ifPresent(
                call ->
                    values.addAll(search.values(typing, call.arguments().get(index), Frame.NONE)));
      }
    }
    return values;
  }

  /** What has the type that a caller chooses says nothing of what other callers give. */
  private boolean isOfEachCaller(Body.OfMethod code, Variable parameter) {
    return !Modifiers.has(code.method().modifiers(), Modifiers.PRIVATE)
        && CallValues.mentionsVariable(types.typing(code).typeOf(parameter));
  }

  private boolean areInView(TypeInfo owner, MethodFact method) {
    if (Modifiers.has(method.modifiers(), Modifiers.PRIVATE)) {
      return true;
    }
    return !method.isConstructor()
        && !owner.isInterface()
        && !Modifiers.has(method.modifiers(), Modifiers.PUBLIC)
        && !Modifiers.has(method.modifiers(), Modifiers.PROTECTED)
        && method.annotations().isEmpty()
        && !overrides(owner, method);
  }

  /** A call of the overridden method may run this one. */
  private boolean overrides(TypeInfo owner, MethodFact method) {
    return owner
        .superclass()
        .filter(parent -> !types.system().methods(parent, method.name()).isEmpty())
        .isPresent();
  }

  private List<Occurrences.CallSite> sites(TypeInfo owner, MethodFact method) {
    if (Modifiers.has(method.modifiers(), Modifiers.PRIVATE)) {
      return flow.occurrencesAround(owner).callSites(method.name());
    }
    return flow.mentions().calling(method.name()).stream()
        .filter(type -> packageOf(type).equals(packageOf(owner)))
        .flatMap(type -> flow.occurrencesAround(type).callSites(method.name()).stream())
        .toList();
  }

  static String packageOf(TypeInfo type) {
    return type.name().substring(0, Math.max(0, type.name().lastIndexOf('.')));
  }

  /** Other classes may be created too; constructors are called by their own class and below it. */
  private static boolean mayCall(Occurrences.CallSite site, TypeInfo owner) {
    if (site.call().isEmpty()) {
      TypeInfo caller = site.body().owner();
      return caller.name().equals(owner.name())
          || caller.superclass().filter(owner.asType()::equals).isPresent();
    }
    return !(site.call().get() instanceof Expression.New creation)
        || creation.type().name().equals(owner.simpleName());
  }

  private record Call(Invocation invocation, List<Expression> arguments) {

    boolean isOf(MethodFact method) {
      return invocation.method().declaration().filter(method::equals).isPresent();
    }
  }

  /** Whether any code of the sources calls a method or refers to it. */
  boolean isCalled(MethodFact method) {
    for (TypeInfo type : flow.mentions().calling(method.name())) {
      for (Occurrences.CallSite site : flow.occurrencesAround(type).callSites(method.name())) {
        Typing typing = types.typing(site.body());
        if (site.call()
            .flatMap(expression -> invocation(typing, expression))
            .flatMap(invocation -> invocation.method().declaration())
            .filter(method::equals)
            .isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Invocation> invocation(Typing typing, Expression expression) {
    return expression instanceof Expression.MethodReference reference
        ? typing.invocation(reference)
        : call(typing, expression).map(Call::invocation);
  }

  /** The call that an expression is; empty if it is not resolved, or only refers to a method. */
  private static Optional<Call> call(Typing typing, Expression expression) {
    if (expression instanceof Expression.Call call) {
      return typing.invocation(call).map(invocation -> new Call(invocation, call.arguments()));
    } else if (expression instanceof Expression.New creation) {
      return typing
          .invocation(creation)
          .map(invocation -> new Call(invocation, creation.arguments()));
    }
    return Optional.empty();
  }
}
