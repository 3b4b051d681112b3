package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;

/** Knows which functional interfaces a lambda fits (JLS 15.12.2.1, 15.27). */
final class Lambdas {

  private final BodyTyping typing;

  Lambdas(BodyTyping typing) {
    this.typing = typing;
  }

  /** Whether the parameters have types, or there are none. */
  static boolean isExplicit(Expression.Lambda lambda) {
    for (Variable parameter : lambda.parameters()) {
      if (parameter.type() instanceof TypeUse.Inferred) {
        return false;
      }
    }
    return true;
  }

  /** The expressions that a lambda may give as its result. */
  List<Node> results(Node node) {
    ClosureMemo memo = Closures.memo(node);
    List<Node> results = memo.results;
    if (results == null && node.element instanceof Expression.Lambda lambda) {
      Returns returns = new Returns();
      returns.collect(lambda.body());
      results = new ArrayList<>(returns.values.size());
      for (Expression value : returns.values) {
        results.add(typing.node(value));
      }
      memo.results = results;
    }
    return results == null ? List.of() : results;
  }

  /** Whether a lambda can be passed for a parameter. */
  Answer fits(Node node, Type formal) {
    if (CoreTypes.isOpen(formal)) {
      return Answer.YES;
    } else if (formal instanceof Type.Unknown) {
      return Answer.UNKNOWN;
    }
    Expression.Lambda lambda = (Expression.Lambda) node.element;
    FunctionType function = typing.shared().functionTypes().of(formal);
    if (function == null) {
      boolean isKnown = typing.shared().table().system().missingSupertypes(formal).isEmpty();
      return isKnown ? Answer.NO : Answer.UNKNOWN;
    } else if (function.parameters().size() != lambda.parameters().size()
        || !hasShape(lambda, CoreTypes.isVoid(function.result()))) {
      return Answer.NO;
    }
    return isExplicit(lambda) ? explicitFits(node, lambda, formal, function) : Answer.YES;
  }

  private static boolean hasShape(Expression.Lambda lambda, boolean isVoid) {
    if (lambda.body() instanceof Statement.Evaluate evaluate) {
      return !isVoid || isStatement(evaluate.expression());
    }
    Returns returns = new Returns();
    returns.collect(lambda.body());
    return isVoid
        ? returns.values.isEmpty()
        : !returns.hasPlain && !Completion.canComplete(lambda.body());
  }

  private static boolean isStatement(Expression expression) {
    return expression instanceof Expression.Call
        || expression instanceof Expression.New
        || expression instanceof Expression.Assign
        || (expression instanceof Expression.Unary unary
            && (unary.operator().equals("++") || unary.operator().equals("--")))
        || expression instanceof Expression.Unparsed;
  }

  /** A lambda that says what its parameters are is looked into before a method is chosen. */
  private Answer explicitFits(
      Node node, Expression.Lambda lambda, Type formal, FunctionType function) {
    if (!hasWildcard(formal) && !parametersFit(lambda, function)) {
      return Answer.NO;
    }
    Answer all = Answer.YES;
    if (!CoreTypes.isVoid(function.result())) {
      for (Node result : results(node)) {
        all = Conversions.and(all, resultFits(result, function.result()));
      }
    }
    return all;
  }

  /** Where the interface has wildcards, the lambda says what stands for them (JLS 18.5.3). */
  private static boolean hasWildcard(Type formal) {
    return formal instanceof Type.ClassType named && Receivers.hasWildcard(named);
  }

  private boolean parametersFit(Expression.Lambda lambda, FunctionType function) {
    TypeSystem system = typing.shared().table().system();
    for (int i = 0; i < lambda.parameters().size(); i++) {
      Type declared = system.erasure(typing.variables().typeOf(lambda.parameters().get(i)));
      Type asked = function.parameters().get(i);
      if (!Mentions.open(asked) && differ(declared, system.erasure(asked))) {
        return false;
      }
    }
    return true;
  }

  private static boolean differ(Type one, Type other) {
    return !(one instanceof Type.Unknown) && !(other instanceof Type.Unknown) && !one.equals(other);
  }

  private Answer resultFits(Node result, Type asked) {
    if (Mentions.open(asked)) {
      boolean isVoidCall =
          result.element instanceof Expression.Call
              && CoreTypes.isVoid(typing.calls().typeWithoutTarget(result));
      return Conversions.answer(!isVoidCall);
    }
    return typing.calls().fit().fits(Argument.of(result), asked, true);
  }

  /** Collects the return statements of a lambda's body. */
  private static final class Returns implements Walk.Visitor {

    private final List<Expression> values = new ArrayList<>(1);
    private boolean hasPlain;

    void collect(Statement body) {
      if (body instanceof Statement.Evaluate evaluate) {
        values.add(evaluate.expression());
      } else {
        statement(body);
      }
    }

    @Override
    public void statement(Statement statement) {
      if (statement instanceof Statement.Return result) {
        result.value().ifPresent(values::add);
        hasPlain = hasPlain || result.value().isEmpty();
      } else if (statement instanceof Statement.SwitchStatement choice) {
        choice.inside().cases().forEach(branch -> branch.body().forEach(this::statement));
      } else {
        Walk.children(statement, this);
      }
    }
  }
}
