package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds functions that are only called on the spot: handed to a method of the scanned sources that
 * does nothing with them but call them, or hand them to another such method. They stay where they
 * are, whatever their type allows.
 */
public final class CalledOnly {

  private final TypeTable types;
  private final Map<Variable, Boolean> answers = new ConcurrentHashMap<>();

  public CalledOnly(TypeTable types) {
    this.types = types;
  }

  /** Whether an argument of a call or creation is only called by who receives it. */
  public boolean test(Typing typing, Expression argument) {
    return isCalledBy(typing, argument, new HashSet<>());
  }

  private boolean isCalledBy(Typing typing, Expression argument, Set<Variable> open) {
    Optional<Expression> parent = typing.parentOf(argument);
    if (parent.isEmpty() || !(parent.get() instanceof Expression.Call call)) {
      return false;
    }
    int index = indexOf(call.arguments(), argument);
    Optional<MethodInfo> method = typing.invocation(call).map(Typing.Invocation::method);
    if (index < 0 || method.isEmpty() || mayBeOverridden(method.get())) {
      return false;
    }
    Optional<MethodFact> fact = method.get().declaration();
    if (fact.isEmpty() || method.get().has(Modifiers.VARARGS) || fact.get().body().isEmpty()) {
      return false;
    }
    Variable parameter = fact.get().parameters().get(index);
    return open.add(parameter) && isOnlyCalled(method.get(), fact.get(), parameter, open);
  }

  private boolean isOnlyCalled(
      MethodInfo method, MethodFact fact, Variable parameter, Set<Variable> open) {
    Boolean known = answers.get(parameter);
    if (known == null) {
      known =
          body(method, fact)
              .map(body -> new Uses(types.typing(body), parameter, open).stay(fact))
              .orElse(false);
      answers.put(parameter, known);
    }
    return known;
  }

  private Optional<Body> body(MethodInfo method, MethodFact fact) {
    return types.find(method.owner()).stream()
        .flatMap(owner -> types.bodies(owner).stream())
        .filter(body -> body instanceof Body.OfMethod of && of.method().equals(fact))
        .findFirst();
  }

  private boolean mayBeOverridden(MethodInfo method) {
    return !method.has(Modifiers.STATIC)
        && !method.has(Modifiers.PRIVATE)
        && !method.has(Modifiers.FINAL)
        && !types.find(method.owner()).map(this::isFinal).orElse(false);
  }

  private boolean isFinal(TypeInfo owner) {
    return owner.has(Modifiers.FINAL) || owner.kind() == TypeInfo.Kind.RECORD;
  }

  private static int indexOf(List<Expression> arguments, Expression argument) {
    for (int index = 0; index < arguments.size(); index++) {
      if (arguments.get(index) == argument) {
        return index;
      }
    }
    return -1;
  }

  /** Looks at every use of a parameter in the method that declares it. */
  private final class Uses implements Walk.Visitor {

    private final Typing typing;
    private final Variable parameter;
    private final Set<Variable> open;
    private boolean stays = true;

    Uses(Typing typing, Variable parameter, Set<Variable> open) {
      this.typing = typing;
      this.parameter = parameter;
      this.open = open;
    }

    boolean stay(MethodFact method) {
      method.body().ifPresent(this::statement);
      return stays;
    }

    @Override
    public void statement(Statement statement) {
      if (stays) {
        Walk.children(statement, this);
      }
    }

    @Override
    public void expression(Expression expression) {
      if (!stays) {
        return;
      } else if (isParameter(expression)) {
        stays = isCalledBy(typing, expression, open);
      } else if (expression instanceof Expression.Call call
          && call.scope().filter(this::isParameter).isPresent()) {
        call.arguments().forEach(this::expression);
      } else {
        Walk.children(expression, this);
      }
    }

    /** Members of a class that is declared here may run at any time. */
    @Override
    public void type(TypeFact type) {
      stays = false;
    }

    private boolean isParameter(Expression expression) {
      return expression instanceof Expression.Name name
          && name.name().equals(parameter.name())
          && typing.meaningOf(name) instanceof Typing.Meaning.Local local
          && local.variable().equals(parameter);
    }
  }
}
