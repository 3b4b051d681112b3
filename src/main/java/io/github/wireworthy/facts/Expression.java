package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An expression as it stands in the source; parentheses are dropped, names are not yet resolved.
 *
 * <p>Two expressions are the same only if they are the same object: tables keyed by expressions are
 * identity maps.
 */
public sealed interface Expression {

  Span span();

  /**
   * A literal; {@code value} is its text, for strings and characters without quotes and decoded.
   */
  record Literal(Span span, Kind kind, String value) implements Expression {

    /** The type of a literal. */
    public enum Kind {
      INT,
      LONG,
      FLOAT,
      DOUBLE,
      CHAR,
      BOOLEAN,
      STRING,
      NULL
    }
  }

  /** A simple name: a variable, a field, or the first part of a qualified type or package name. */
  record Name(Span span, String name) implements Expression {}

  /** {@code scope.name} without arguments: a field, or a qualified type or package name. */
  record Select(Span span, Expression scope, String name, Span nameSpan) implements Expression {}

  /** {@code this} or {@code Outer.this}. */
  record This(Span span, Optional<TypeUse.Named> qualifier) implements Expression {}

  /** {@code super} or {@code Outer.super}, only ever the scope of something else. */
  record Super(Span span, Optional<TypeUse.Named> qualifier) implements Expression {}

  /** {@code Type.class}. */
  record ClassLiteral(Span span, TypeUse type) implements Expression {}

  /**
   * A type where an expression is expected: the scope of {@code int[]::new} or {@code
   * List<A>::size}.
   */
  record TypeName(Span span, TypeUse type) implements Expression {}

  /** A method call; without scope it may be a method of this class or of an enclosing one. */
  record Call(
      Span span,
      Optional<Expression> scope,
      List<TypeUse> typeArguments,
      String name,
      Span nameSpan,
      List<Expression> arguments)
      implements Expression {}

  /**
   * {@code new Type(…)}, {@code outer.new Inner(…)}.
   *
   * @param diamond {@code new ArrayList<>()}
   * @param body the anonymous class, whose supertype is {@code type}
   */
  record New(
      Span span,
      Optional<Expression> outer,
      TypeUse.Named type,
      boolean diamond,
      List<Expression> arguments,
      Optional<TypeFact> body)
      implements Expression {}

  /**
   * {@code new Type[n][]} or {@code new Type[] {…}}.
   *
   * @param type the type of the whole array
   * @param sizes the given dimensions
   */
  record NewArray(
      Span span, TypeUse type, List<Expression> sizes, Optional<ArrayInitializer> initializer)
      implements Expression {}

  /** <code>{a, b}</code> with or without {@code new Type[]} before it. */
  record ArrayInitializer(Span span, List<Expression> elements) implements Expression {}

  /** {@code array[index]}. */
  record Index(Span span, Expression array, Expression index) implements Expression {}

  /**
   * A lambda.
   *
   * @param body an {@link Statement.Evaluate} for an expression body, else a {@link
   *     Statement.Block}
   */
  record Lambda(Span span, List<Variable> parameters, Statement body) implements Expression {}

  /**
   * {@code scope::name}; for a constructor {@code name} is {@code new}. The scope is a {@link
   * TypeName} where it can only be a type, and a {@link Name} or {@link Select} where it may be
   * either.
   */
  record MethodReference(
      Span span, Expression scope, List<TypeUse> typeArguments, String name, Span nameSpan)
      implements Expression {}

  /** A cast; {@code type} is a {@link TypeUse.Intersection} for {@code (A & B)}. */
  record Cast(Span span, TypeUse type, Expression operand) implements Expression {}

  record Conditional(Span span, Expression condition, Expression then, Expression otherwise)
      implements Expression {}

  /** A switch expression, and the inside of a switch statement. */
  record Switch(Span span, Expression selector, List<SwitchCase> cases) implements Expression {}

  /** {@code target = value}; {@code operator} is {@code =}, {@code +=}, …. */
  record Assign(Span span, Expression target, String operator, Expression value)
      implements Expression {}

  record Binary(Span span, String operator, Expression left, Expression right)
      implements Expression {}

  /** {@code !}, {@code -}, {@code +}, {@code ~}, {@code ++}, {@code --}. */
  record Unary(Span span, String operator, boolean postfix, Expression operand)
      implements Expression {}

  /** {@code operand instanceof pattern}; a plain type test has a {@code type} and no pattern. */
  record InstanceOf(
      Span span, Expression operand, Optional<TypeUse> type, Optional<Pattern> pattern)
      implements Expression {}

  /**
   * Text that could not be understood. A statement of which this is true is a {@link
   * Statement.Evaluate} of it, and so are all statements of a body together that is lost as a
   * whole.
   */
  record Unparsed(Span span) implements Expression {}
}
