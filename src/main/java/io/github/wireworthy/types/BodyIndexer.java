package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks one body and notes for each expression where it stands and which variables are in scope
 * there, pattern variables by flow included (JLS 6.3.1, 6.3.2).
 */
final class BodyIndexer {

  private static final List<Variable> NONE = List.of();

  private final BodyIndex index = new BodyIndex();

  /**
   * The pattern variables that the last visited expression introduces when it is true, or false.
   */
  private List<Variable> whenTrue = NONE;

  private List<Variable> whenFalse = NONE;

  private BodyIndexer() {}

  static BodyIndex index(Body body) {
    BodyIndexer indexer = new BodyIndexer();
    Node root = new Node(body, null, null);
    if (body instanceof Body.OfMethod method) {
      indexer.method(method, root);
    } else if (body instanceof Body.OfField field) {
      field.field().initializer().ifPresent(value -> indexer.expression(value, root, null));
    } else if (body instanceof Body.OfInitializer initializer) {
      indexer.statement(initializer.initializer().body(), root, null);
    } else if (body instanceof Body.OfEnumConstant constant) {
      indexer.expressions(constant.constant().arguments(), root, null);
      constant.constant().body().ifPresent(type -> indexer.index.add(type, root));
    }
    return indexer.index;
  }

  /** The parameters of a method; for a compact constructor the components of its record. */
  static List<Variable> parameters(Body.OfMethod body) {
    MethodFact method = body.method();
    return method.isCompact() && method.parameters().isEmpty()
        ? body.owner().declaration().map(TypeFact::components).orElse(List.of())
        : method.parameters();
  }

  private void method(Body.OfMethod body, Node root) {
    Binding scope = null;
    for (Variable parameter : parameters(body)) {
      scope = declare(parameter, root, scope);
    }
    if (body.method().body().isPresent()) {
      statement(body.method().body().get(), root, scope);
    }
  }

  private Binding declare(Variable variable, Node declaring, @Nullable Binding scope) {
    index.add(variable, declaring);
    return new Binding(variable, scope);
  }

  private static @Nullable Binding bind(List<Variable> variables, @Nullable Binding scope) {
    Binding bound = scope;
    for (Variable variable : variables) {
      bound = new Binding(variable, bound);
    }
    return bound;
  }

  private void introduce(List<Variable> ifTrue, List<Variable> ifFalse) {
    whenTrue = ifTrue;
    whenFalse = ifFalse;
  }

  private void expressions(
      List<? extends Expression> expressions, Node parent, @Nullable Binding scope) {
    for (Expression expression : expressions) {
      expression(expression, parent, scope);
    }
  }

  /** Goes down long chains of calls and operators in a loop, because they may be very long. */
  private void expression(Expression start, Node startParent, @Nullable Binding scope) {
    Expression expression = start;
    Node parent = startParent;
    while (true) {
      Node node = new Node(expression, parent, scope);
      index.add(node);
      Expression next = chained(expression, node, scope);
      if (next == null) {
        introduce(NONE, NONE);
        parts(expression, node, scope);
        break;
      }
      expression = next;
      parent = node;
    }
    if (expression != start) {
      introduce(NONE, NONE);
    }
  }

  private @Nullable Expression chained(Expression expression, Node node, @Nullable Binding scope) {
    if (expression instanceof Expression.Call call) {
      expressions(call.arguments(), node, scope);
      return call.scope().orElse(null);
    } else if (expression instanceof Expression.Select select) {
      return select.scope();
    } else if (expression instanceof Expression.Binary binary && !isLogical(binary)) {
      expression(binary.right(), node, scope);
      return binary.left();
    }
    return null;
  }

  private static boolean isLogical(Expression.Binary binary) {
    return binary.operator().equals("&&") || binary.operator().equals("||");
  }

  private void parts(Expression expression, Node node, @Nullable Binding scope) {
    if (expression instanceof Expression.Call || expression instanceof Expression.Name) {
      return;
    } else if (expression instanceof Expression.Binary binary) {
      logical(binary, node, scope);
    } else if (expression instanceof Expression.Unary unary) {
      expression(unary.operand(), node, scope);
      boolean isNot = unary.operator().equals("!");
      introduce(isNot ? whenFalse : NONE, isNot ? whenTrue : NONE);
    } else if (expression instanceof Expression.InstanceOf test) {
      instanceOf(test, node, scope);
    } else if (expression instanceof Expression.Conditional conditional) {
      expression(conditional.condition(), node, scope);
      List<Variable> ifFalse = whenFalse;
      expression(conditional.then(), node, bind(whenTrue, scope));
      expression(conditional.otherwise(), node, bind(ifFalse, scope));
      introduce(NONE, NONE);
    } else if (expression instanceof Expression.Lambda lambda) {
      Binding inner = scope;
      for (Variable parameter : lambda.parameters()) {
        inner = declare(parameter, node, inner);
      }
      statement(lambda.body(), node, inner);
      introduce(NONE, NONE);
    } else if (expression instanceof Expression.Switch inside) {
      switchCases(inside, node, scope);
      introduce(NONE, NONE);
    } else {
      plainParts(expression, node, scope);
      introduce(NONE, NONE);
    }
  }

  private void plainParts(Expression expression, Node node, @Nullable Binding scope) {
    Walk.children(
        expression,
        new Walk.Visitor() {
          @Override
          public void expression(Expression part) {
            BodyIndexer.this.expression(part, node, scope);
          }

          @Override
          public void type(TypeFact type) {
            index.add(type, node);
          }
        });
  }

  private void logical(Expression.Binary binary, Node node, @Nullable Binding scope) {
    boolean isAnd = binary.operator().equals("&&");
    expression(binary.left(), node, scope);
    List<Variable> introduced = isAnd ? whenTrue : whenFalse;
    expression(binary.right(), node, bind(introduced, scope));
    List<Variable> both = joined(introduced, isAnd ? whenTrue : whenFalse);
    introduce(isAnd ? both : NONE, isAnd ? NONE : both);
  }

  private static List<Variable> joined(List<Variable> some, List<Variable> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    List<Variable> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private void instanceOf(Expression.InstanceOf test, Node node, @Nullable Binding scope) {
    expression(test.operand(), node, scope);
    List<Variable> bound = test.pattern().map(pattern -> variables(pattern, node)).orElse(NONE);
    introduce(bound, NONE);
  }

  private List<Variable> variables(Pattern pattern, Node declaring) {
    List<Variable> found = new ArrayList<>();
    Walk.variables(
        pattern,
        new Walk.Visitor() {
          @Override
          public void variable(Variable variable) {
            found.add(variable);
            index.add(variable, declaring);
          }
        });
    return found;
  }

  private void switchCases(Expression.Switch inside, Node node, @Nullable Binding scope) {
    expression(inside.selector(), node, scope);
    Binding group = scope;
    for (SwitchCase branch : inside.cases()) {
      Node place = new Node(branch, node, scope);
      expressions(branch.labels(), place, scope);
      Binding inner = group;
      for (Pattern pattern : branch.patterns()) {
        inner = bind(variables(pattern, place), inner);
      }
      if (branch.guard().isPresent()) {
        expression(branch.guard().get(), place, inner);
        inner = bind(whenTrue, inner);
      }
      inner = statements(branch.body(), place, inner);
      group = branch.isArrow() || !branch.patterns().isEmpty() ? scope : inner;
    }
  }

  private @Nullable Binding statements(
      List<Statement> statements, Node parent, @Nullable Binding scope) {
    Binding inner = scope;
    for (Statement statement : statements) {
      inner = statement(statement, parent, inner);
    }
    return inner;
  }

  /** Gives the variables that are in scope behind the statement. */
  private @Nullable Binding statement(Statement statement, Node parent, @Nullable Binding scope) {
    Node node = new Node(statement, parent, scope);
    if (statement instanceof Statement.Evaluate evaluate) {
      expression(evaluate.expression(), node, scope);
    } else if (statement instanceof Statement.Block block) {
      statements(block.statements(), node, scope);
    } else if (statement instanceof Statement.Locals locals) {
      return locals(locals, node, scope);
    } else if (statement instanceof Statement.Return result) {
      expressions(result.value().map(List::of).orElse(List.of()), node, scope);
    } else if (statement instanceof Statement.If choice) {
      return choice(choice, node, scope);
    } else if (statement instanceof Statement.Loop loop) {
      return loop(loop, node, scope);
    } else if (statement instanceof Statement.ForEach loop) {
      expression(loop.iterable(), node, scope);
      statement(loop.body(), node, declare(loop.variable(), node, scope));
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, node, scope);
    } else if (statement instanceof Statement.Labeled labeled) {
      return statement(labeled.statement(), node, scope);
    } else {
      plainParts(statement, node, scope);
    }
    return scope;
  }

  private void plainParts(Statement statement, Node node, @Nullable Binding scope) {
    if (statement instanceof Statement.ConstructorCall) {
      index.add(node);
    }
    Walk.children(
        statement,
        new Walk.Visitor() {
          @Override
          public void expression(Expression part) {
            BodyIndexer.this.expression(part, node, scope);
          }

          @Override
          public void statement(Statement part) {
            BodyIndexer.this.statement(part, node, scope);
          }

          @Override
          public void type(TypeFact type) {
            index.add(type, node);
          }
        });
  }

  private @Nullable Binding locals(Statement.Locals locals, Node node, @Nullable Binding scope) {
    Binding inner = scope;
    for (Variable variable : locals.variables()) {
      inner = declare(variable, node, inner);
      if (variable.initializer().isPresent()) {
        expression(variable.initializer().get(), node, inner);
      }
    }
    return inner;
  }

  private @Nullable Binding choice(Statement.If choice, Node node, @Nullable Binding scope) {
    expression(choice.condition(), node, scope);
    List<Variable> ifTrue = whenTrue;
    List<Variable> ifFalse = whenFalse;
    statement(choice.then(), node, bind(ifTrue, scope));
    if (choice.otherwise().isPresent()) {
      statement(choice.otherwise().get(), node, bind(ifFalse, scope));
    }
    Binding after = scope;
    if (!ifFalse.isEmpty() && !Completion.canComplete(choice.then())) {
      after = bind(ifFalse, after);
    }
    if (!ifTrue.isEmpty()
        && choice.otherwise().isPresent()
        && !Completion.canComplete(choice.otherwise().get())) {
      after = bind(ifTrue, after);
    }
    return after;
  }

  private @Nullable Binding loop(Statement.Loop loop, Node node, @Nullable Binding scope) {
    Binding inner = statements(loop.initializers(), node, scope);
    introduce(NONE, NONE);
    if (loop.condition().isPresent()) {
      expression(loop.condition().get(), node, inner);
    }
    List<Variable> ifFalse = whenFalse;
    Binding repeated = loop.testsLast() ? inner : bind(whenTrue, inner);
    expressions(loop.updates(), node, repeated);
    statement(loop.body(), node, repeated);
    return bind(ifFalse, scope);
  }

  private void attempt(Statement.Try attempt, Node node, @Nullable Binding scope) {
    statement(attempt.body(), node, statements(attempt.resources(), node, scope));
    for (Statement.Catch clause : attempt.catches()) {
      statement(clause.body(), node, declare(clause.parameter(), node, scope));
    }
    if (attempt.finallyBlock().isPresent()) {
      statement(attempt.finallyBlock().get(), node, scope);
    }
  }
}
