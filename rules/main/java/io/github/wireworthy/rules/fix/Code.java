package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that one body says, flat; the members of the classes in it are left out. */
record Code(
    Body body, List<Expression> expressions, List<Statement> statements, List<Variable> variables) {

  static Code of(Body body) {
    Code code = new Code(body, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            code.expressions.add(expression);
          }

          @Override
          public void statement(Statement statement) {
            code.statements.add(statement);
          }

          @Override
          public void variable(Variable variable) {
            code.variables.add(variable);
          }
        });
    return code;
  }

  /** The expression of a kind that stands exactly there. */
  <T extends Expression> Optional<T> at(Span span, Class<T> kind) {
    return expressions.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(expression -> expression.span().equals(span))
        .findFirst();
  }

  /** The innermost block around code, without the blocks within it. */
  Optional<Statement.Block> blockAround(Span inner) {
    return statements.stream()
        .filter(Statement.Block.class::isInstance)
        .map(Statement.Block.class::cast)
        .filter(block -> block.span().contains(inner) && !inner.contains(block.span()))
        .reduce((outer, nested) -> outer.span().contains(nested.span()) ? nested : outer);
  }

  boolean declares(String variable) {
    return variables.stream().anyMatch(it -> it.name().equals(variable));
  }

  /** Whether anything of this name gets another value here. */
  boolean assigns(String name) {
    return expressions.stream().flatMap(Code::assigned).anyMatch(it -> isNamed(it, name));
  }

  private static Stream<Expression> assigned(Expression expression) {
    if (expression instanceof Expression.Assign assign) {
      return Stream.of(assign.target());
    }
    return expression instanceof Expression.Unary unary && unary.operator().length() == 2
        ? Stream.of(unary.operand())
        : Stream.empty();
  }

  private static boolean isNamed(Expression expression, String name) {
    return (expression instanceof Expression.Name it && it.name().equals(name))
        || (expression instanceof Expression.Select select && select.name().equals(name));
  }

  /** A type as it is written, with the dimensions behind it. */
  static List<Piece> written(TypeUse type) {
    if (type instanceof TypeUse.Array array) {
      return Stream.concat(written(array.element()).stream(), Stream.of(new Piece.Written("[]")))
          .toList();
    }
    return List.of(new Piece.Copied(type.span()));
  }
}
