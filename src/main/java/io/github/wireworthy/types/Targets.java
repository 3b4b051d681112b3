package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the type that the place of an expression asks for (JLS 5, 15.2). */
final class Targets {

  private final BodyTyping typing;

  Targets(BodyTyping typing) {
    this.typing = typing;
  }

  /** The type asked for; null if the place asks for nothing, or it is not known. */
  @Nullable Type targetOf(Node node) {
    Node parent = node.parent;
    if (parent == null) {
      return null;
    } else if (parent.element instanceof Expression expression) {
      return inExpression(node, parent, expression);
    } else if (parent.element instanceof Statement statement) {
      return inStatement(node, parent, statement);
    } else if (parent.element instanceof Body.OfField field) {
      return field.field().initializer().filter(value -> value == node.element).isPresent()
          ? typing.scope().resolve(field.field().type())
          : null;
    } else if (parent.element instanceof Body.OfEnumConstant constant) {
      return argument(parent, constant.constant().arguments(), node);
    }
    return null;
  }

  /** The type that a generic call is asked for: a cast asks it for nothing (JLS 15.12). */
  @Nullable Type ofCall(Node call) {
    Node place = call;
    while (place.parent != null && place.parent.element instanceof Expression.Conditional) {
      place = place.parent;
    }
    boolean isInCast = place.parent != null && place.parent.element instanceof Expression.Cast;
    return isInCast ? null : targetOf(call);
  }

  private @Nullable Type inExpression(Node node, Node parent, Expression expression) {
    if (expression instanceof Expression.Call call) {
      return argument(parent, call.arguments(), node);
    } else if (expression instanceof Expression.New creation) {
      return argument(parent, creation.arguments(), node);
    } else if (expression instanceof Expression.Cast cast) {
      return typing.scope().resolve(cast.type());
    } else if (expression instanceof Expression.Conditional conditional) {
      return conditional.condition() == node.element ? CoreTypes.BOOLEAN : targetOf(parent);
    } else if (expression instanceof Expression.Assign assign) {
      return assign.value() == node.element && assign.operator().equals("=")
          ? typing.expressions().typeOf(typing.node(assign.target()))
          : null;
    } else if (expression instanceof Expression.NewArray array) {
      return array.sizes().stream().anyMatch(size -> size == node.element)
          ? CoreTypes.INT
          : typing.scope().resolve(array.type());
    } else if (expression instanceof Expression.ArrayInitializer) {
      return targetOf(parent) instanceof Type.ArrayType array ? array.element() : null;
    } else if (expression instanceof Expression.Index index) {
      return index.index() == node.element ? CoreTypes.INT : null;
    }
    return null;
  }

  private @Nullable Type argument(Node call, List<Expression> arguments, Node node) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) == node.element) {
        return typing.calls().formal(call, i);
      }
    }
    return null;
  }

  private @Nullable Type inStatement(Node node, Node parent, Statement statement) {
    if (statement instanceof Statement.Locals locals) {
      return variable(locals, node);
    } else if (statement instanceof Statement.Return) {
      return result(parent);
    } else if (statement instanceof Statement.Evaluate) {
      Node around = parent.parent;
      return around != null && around.element instanceof Expression.Lambda
          ? result(around, typing.closures().function(around))
          : null;
    } else if (statement instanceof Statement.Yield) {
      return yielded(parent);
    } else if (statement instanceof Statement.ConstructorCall call) {
      return argument(parent, call.arguments(), node);
    }
    return null;
  }

  private @Nullable Type variable(Statement.Locals locals, Node node) {
    for (Variable variable : locals.variables()) {
      if (variable.initializer().isPresent() && variable.initializer().get() == node.element) {
        return variable.type() instanceof TypeUse.Inferred
            ? null
            : typing.variables().typeOf(variable);
      }
    }
    return null;
  }

  private @Nullable Type result(Node statement) {
    Node node = statement;
    while (node.parent != null) {
      node = node.parent;
      if (node.element instanceof Expression.Lambda) {
        return result(node, typing.closures().function(node));
      }
    }
    return node.element instanceof Body.OfMethod method
        ? notVoid(typing.scope().resolve(method.method().returnType()))
        : null;
  }

  private static @Nullable Type result(Node lambda, @Nullable FunctionType function) {
    return function == null || lambda.parent == null ? null : notVoid(function.result());
  }

  private static @Nullable Type notVoid(Type type) {
    return CoreTypes.isVoid(type) ? null : type;
  }

  private @Nullable Type yielded(Node statement) {
    for (Node node = statement.parent; node != null; node = node.parent) {
      boolean isSwitchExpression =
          node.element instanceof Expression.Switch
              && node.parent != null
              && !(node.parent.element instanceof Statement.SwitchStatement);
      boolean isInside =
          node.element instanceof SwitchCase
              || node.element instanceof Statement
              || node.element instanceof Expression.Switch;
      if (isSwitchExpression || !isInside) {
        return isSwitchExpression ? targetOf(node) : null;
      }
    }
    return null;
  }
}
