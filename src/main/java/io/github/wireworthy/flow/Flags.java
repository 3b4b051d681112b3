package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Typing;
import java.util.Optional;

/** The values of conditions that are constant: literals, and final variables that hold one. */
record Flags(Typing typing) {

  /** The value of a condition; empty if it is not constant. */
  Optional<Boolean> valueOf(Expression condition) {
    if (condition instanceof Expression.Literal literal) {
      return literal.kind() == Expression.Literal.Kind.BOOLEAN
          ? Optional.of(literal.value().equals("true"))
          : Optional.empty();
    } else if (condition instanceof Expression.Unary unary && unary.operator().equals("!")) {
      return valueOf(unary.operand()).map(value -> !value);
    } else if (condition instanceof Expression.Binary binary) {
      return ofBinary(binary);
    } else if (condition instanceof Expression.Name || condition instanceof Expression.Select) {
      return initializer(condition)
          .filter(Expression.Literal.class::isInstance)
          .flatMap(this::valueOf);
    }
    return Optional.empty();
  }

  /** One side may decide alone. */
  private Optional<Boolean> ofBinary(Expression.Binary binary) {
    boolean deciding = binary.operator().equals("||");
    if (!deciding && !binary.operator().equals("&&")) {
      return Optional.empty();
    }
    Optional<Boolean> left = valueOf(binary.left());
    if (left.isPresent()) {
      return left.get() == deciding ? left : valueOf(binary.right());
    }
    return valueOf(binary.right()).filter(right -> right == deciding);
  }

  private Optional<Expression> initializer(Expression name) {
    Typing.Meaning meaning = typing.meaningOf(name);
    if (meaning instanceof Typing.Meaning.Local local) {
      return Optional.of(local.variable()).filter(Variable::isFinal).flatMap(Variable::initializer);
    }
    return meaning instanceof Typing.Meaning.Field named && named.field().has(Modifiers.FINAL)
        ? named.field().declaration().flatMap(FieldFact::initializer)
        : Optional.empty();
  }
}
