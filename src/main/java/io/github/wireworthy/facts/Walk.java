package io.github.wireworthy.facts;

import java.util.List;

/**
 * The direct parts of expressions and statements, in source order. Whoever wants to go deeper calls
 * {@code Walk} again from the visitor; the members of local and anonymous classes are entered only
 * by whoever asks for {@link #children(TypeFact, Visitor)}.
 */
public final class Walk {

  /** Is told the direct parts of something; what it does not care about it leaves out. */
  public interface Visitor {

    default void expression(Expression expression) {}

    default void statement(Statement statement) {}

    /** A variable, told before its initialiser, which is a part of its own. */
    default void variable(Variable variable) {}

    /** A local, anonymous or member class, or the body of an enum constant. */
    default void type(TypeFact type) {}
  }

  private Walk() {}

  /** Tells the parts of an expression; an anonymous class comes after the arguments. */
  public static void children(Expression expression, Visitor visitor) {
    if (expression instanceof Expression.Name
        || expression instanceof Expression.Literal
        || expression instanceof Expression.This) {
      return;
    } else if (expression instanceof Expression.Call call) {
      if (call.scope().isPresent()) {
        visitor.expression(call.scope().get());
      }
      expressions(call.arguments(), visitor);
    } else if (expression instanceof Expression.Select select) {
      visitor.expression(select.scope());
    } else if (expression instanceof Expression.Binary binary) {
      visitor.expression(binary.left());
      visitor.expression(binary.right());
    } else if (expression instanceof Expression.New creation) {
      if (creation.outer().isPresent()) {
        visitor.expression(creation.outer().get());
      }
      expressions(creation.arguments(), visitor);
      if (creation.body().isPresent()) {
        visitor.type(creation.body().get());
      }
    } else if (expression instanceof Expression.Assign assign) {
      visitor.expression(assign.target());
      visitor.expression(assign.value());
    } else if (expression instanceof Expression.Lambda lambda) {
      lambda.parameters().forEach(visitor::variable);
      visitor.statement(lambda.body());
    } else if (expression instanceof Expression.MethodReference reference) {
      visitor.expression(reference.scope());
    } else if (expression instanceof Expression.Unary unary) {
      visitor.expression(unary.operand());
    } else if (expression instanceof Expression.Cast cast) {
      visitor.expression(cast.operand());
    } else {
      rareChildren(expression, visitor);
    }
  }

  private static void rareChildren(Expression expression, Visitor visitor) {
    if (expression instanceof Expression.Conditional conditional) {
      visitor.expression(conditional.condition());
      visitor.expression(conditional.then());
      visitor.expression(conditional.otherwise());
    } else if (expression instanceof Expression.InstanceOf instanceOf) {
      visitor.expression(instanceOf.operand());
      instanceOf.pattern().ifPresent(pattern -> variables(pattern, visitor));
    } else if (expression instanceof Expression.Index index) {
      visitor.expression(index.array());
      visitor.expression(index.index());
    } else if (expression instanceof Expression.NewArray array) {
      expressions(array.sizes(), visitor);
      if (array.initializer().isPresent()) {
        visitor.expression(array.initializer().get());
      }
    } else if (expression instanceof Expression.ArrayInitializer initializer) {
      expressions(initializer.elements(), visitor);
    } else if (expression instanceof Expression.Switch inside) {
      visitor.expression(inside.selector());
      for (SwitchCase branch : inside.cases()) {
        children(branch, visitor);
      }
    }
  }

  /** Tells the parts of a statement. */
  public static void children(Statement statement, Visitor visitor) {
    if (statement instanceof Statement.Evaluate evaluate) {
      visitor.expression(evaluate.expression());
    } else if (statement instanceof Statement.Block block) {
      statements(block.statements(), visitor);
    } else if (statement instanceof Statement.Locals locals) {
      for (Variable variable : locals.variables()) {
        withInitializer(variable, visitor);
      }
    } else if (statement instanceof Statement.Return result) {
      if (result.value().isPresent()) {
        visitor.expression(result.value().get());
      }
    } else if (statement instanceof Statement.If choice) {
      visitor.expression(choice.condition());
      visitor.statement(choice.then());
      if (choice.otherwise().isPresent()) {
        visitor.statement(choice.otherwise().get());
      }
    } else if (statement instanceof Statement.Throw thrown) {
      visitor.expression(thrown.value());
    } else if (statement instanceof Statement.ConstructorCall call) {
      if (call.outer().isPresent()) {
        visitor.expression(call.outer().get());
      }
      expressions(call.arguments(), visitor);
    } else if (statement instanceof Statement.Yield yield) {
      visitor.expression(yield.value());
    } else if (statement instanceof Statement.LocalType local) {
      visitor.type(local.type());
    } else if (statement instanceof Statement.Assert assertion) {
      visitor.expression(assertion.condition());
      if (assertion.message().isPresent()) {
        visitor.expression(assertion.message().get());
      }
    } else {
      compoundChildren(statement, visitor);
    }
  }

  private static void compoundChildren(Statement statement, Visitor visitor) {
    if (statement instanceof Statement.ForEach loop) {
      visitor.variable(loop.variable());
      visitor.expression(loop.iterable());
      visitor.statement(loop.body());
    } else if (statement instanceof Statement.Loop loop) {
      loopChildren(loop, visitor);
    } else if (statement instanceof Statement.Try attempt) {
      statements(attempt.resources(), visitor);
      visitor.statement(attempt.body());
      for (Statement.Catch clause : attempt.catches()) {
        visitor.variable(clause.parameter());
        visitor.statement(clause.body());
      }
      if (attempt.finallyBlock().isPresent()) {
        visitor.statement(attempt.finallyBlock().get());
      }
    } else if (statement instanceof Statement.SwitchStatement choice) {
      visitor.expression(choice.inside());
    } else if (statement instanceof Statement.Synchronized guarded) {
      visitor.expression(guarded.lock());
      visitor.statement(guarded.body());
    } else if (statement instanceof Statement.Labeled labeled) {
      visitor.statement(labeled.statement());
    }
  }

  private static void loopChildren(Statement.Loop loop, Visitor visitor) {
    if (loop.testsLast()) {
      visitor.statement(loop.body());
    }
    statements(loop.initializers(), visitor);
    if (loop.condition().isPresent()) {
      visitor.expression(loop.condition().get());
    }
    expressions(loop.updates(), visitor);
    if (!loop.testsLast()) {
      visitor.statement(loop.body());
    }
  }

  /** Tells the parts of one case of a switch: labels, pattern variables, guard and body. */
  public static void children(SwitchCase branch, Visitor visitor) {
    expressions(branch.labels(), visitor);
    branch.patterns().forEach(pattern -> variables(pattern, visitor));
    if (branch.guard().isPresent()) {
      visitor.expression(branch.guard().get());
    }
    statements(branch.body(), visitor);
  }

  /** Tells the variables that a pattern binds, nested ones included. */
  public static void variables(Pattern pattern, Visitor visitor) {
    if (pattern instanceof Pattern.Binding binding) {
      visitor.variable(binding.variable());
    } else if (pattern instanceof Pattern.Deconstruction deconstruction) {
      deconstruction.components().forEach(component -> variables(component, visitor));
    }
  }

  /**
   * Tells the parts of the members of a type, kind by kind: record components, enum constants,
   * field initialisers, parameters and bodies of methods, initialiser blocks, member types.
   */
  public static void children(TypeFact type, Visitor visitor) {
    type.components().forEach(visitor::variable);
    for (EnumConstantFact constant : type.constants()) {
      expressions(constant.arguments(), visitor);
      if (constant.body().isPresent()) {
        visitor.type(constant.body().get());
      }
    }
    for (FieldFact field : type.fields()) {
      if (field.initializer().isPresent()) {
        visitor.expression(field.initializer().get());
      }
    }
    for (MethodFact method : type.methods()) {
      if (!method.isCompact()) {
        method.parameters().forEach(visitor::variable);
      }
      if (method.body().isPresent()) {
        visitor.statement(method.body().get());
      }
    }
    type.initializers().forEach(initializer -> visitor.statement(initializer.body()));
    type.members().forEach(visitor::type);
  }

  private static void expressions(List<Expression> expressions, Visitor visitor) {
    for (Expression expression : expressions) {
      visitor.expression(expression);
    }
  }

  private static void statements(List<Statement> statements, Visitor visitor) {
    for (Statement statement : statements) {
      visitor.statement(statement);
    }
  }

  private static void withInitializer(Variable variable, Visitor visitor) {
    visitor.variable(variable);
    if (variable.initializer().isPresent()) {
      visitor.expression(variable.initializer().get());
    }
  }
}
