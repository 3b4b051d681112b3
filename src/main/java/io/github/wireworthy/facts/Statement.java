package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** A statement (JLS 14). Two statements are the same only if they are the same object. */
public sealed interface Statement {

  Span span();

  record Block(Span span, List<Statement> statements) implements Statement {}

  record Locals(Span span, List<Variable> variables) implements Statement {}

  record LocalType(Span span, TypeFact type) implements Statement {}

  /** An expression statement, and the body of an expression lambda. */
  record Evaluate(Span span, Expression expression) implements Statement {}

  /** {@code this(…)}, {@code super(…)} or {@code outer.super(…)}. */
  record ConstructorCall(
      Span span,
      boolean isSuper,
      Optional<Expression> outer,
      List<TypeUse> typeArguments,
      List<Expression> arguments)
      implements Statement {}

  record If(Span span, Expression condition, Statement then, Optional<Statement> otherwise)
      implements Statement {}

  /** {@code while}, {@code do} and basic {@code for}. */
  record Loop(
      Span span,
      boolean testsLast,
      List<Statement> initializers,
      Optional<Expression> condition,
      List<Expression> updates,
      Statement body)
      implements Statement {}

  record ForEach(Span span, Variable variable, Expression iterable, Statement body)
      implements Statement {}

  record SwitchStatement(Span span, Expression.Switch inside) implements Statement {}

  /** Resources are {@link Locals}, or {@link Evaluate} for a variable that exists already. */
  record Try(
      Span span,
      List<Statement> resources,
      Block body,
      List<Catch> catches,
      Optional<Block> finallyBlock)
      implements Statement {}

  /** One catch clause of a {@link Try}. */
  record Catch(Span span, Variable parameter, Block body) {}

  record Synchronized(Span span, Expression lock, Block body) implements Statement {}

  record Labeled(Span span, String label, Statement statement) implements Statement {}

  record Return(Span span, Optional<Expression> value) implements Statement {}

  record Yield(Span span, Expression value) implements Statement {}

  record Throw(Span span, Expression value) implements Statement {}

  record Assert(Span span, Expression condition, Optional<Expression> message)
      implements Statement {}

  /** {@code break} and {@code continue}. */
  record Jump(Span span, boolean isBreak, Optional<String> label) implements Statement {}

  /** {@code ;} alone. */
  record Empty(Span span) implements Statement {}
}
