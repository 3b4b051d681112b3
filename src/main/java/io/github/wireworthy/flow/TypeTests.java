package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The types that a variable is known to have or not to have at a place, because {@code instanceof}
 * said so.
 */
final class TypeTests {

  /** Conditions with more parts than this are not looked into. */
  private static final int MAX_PARTS = 20;

  private final Predicate<Expression> isVariable;
  private final List<Test> found = new ArrayList<>();

  /**
   * A test that was made.
   *
   * @param operand the name of the variable in the test
   * @param isPassed whether the variable is of the type; else it is not
   */
  record Test(Expression operand, TypeUse type, boolean isPassed) {}

  private TypeTests(Predicate<Expression> isVariable) {
    this.isVariable = isVariable;
  }

  /**
   * The tests of a variable on the way to a place, since which it has not changed.
   *
   * @param typing of the body that declares the variable
   * @param own all places of the variable
   */
  static List<Test> made(Typing typing, List<Occurrence> own, Expression place) {
    List<Expression> tested =
        own.stream().filter(met -> isTested(typing, met)).map(Occurrence::name).toList();
    if (tested.isEmpty()) {
      return List.of();
    }
    TypeTests tests = new TypeTests(tested::contains);
    List<Object> path = PathTo.of(typing.body(), place);
    for (int level = 0; level + 1 < path.size(); level++) {
      tests.between(path.get(level), path.get(level + 1));
    }
    return tests.found.stream()
        .filter(test -> own.stream().noneMatch(met -> isStoreBetween(test.operand(), met, place)))
        .toList();
  }

  private static boolean isTested(Typing typing, Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.READ
        && occurrence.body().equals(typing.body())
        && typing.parentOf(occurrence.name()).orElse(null) instanceof Expression.InstanceOf;
  }

  private static boolean isStoreBetween(Expression test, Occurrence met, Expression place) {
    return met.role() == Occurrence.Role.STORE
        && test.span().compareTo(met.name().span()) < 0
        && met.name().span().compareTo(place.span()) < 0;
  }

  private void between(Object whole, Object part) {
    if (whole instanceof Statement.If choice) {
      if (part == choice.then()) {
        holds(choice.condition(), true, 0);
      } else if (part != choice.condition()) {
        holds(choice.condition(), false, 0);
      }
    } else if (whole instanceof Expression.Conditional choice) {
      if (part == choice.then()) {
        holds(choice.condition(), true, 0);
      } else if (part == choice.otherwise()) {
        holds(choice.condition(), false, 0);
      }
    } else if (whole instanceof Expression.Binary binary && part == binary.right()) {
      if (binary.operator().equals("&&")) {
        holds(binary.left(), true, 0);
      } else if (binary.operator().equals("||")) {
        holds(binary.left(), false, 0);
      }
    } else if (whole instanceof Statement.Block block) {
      block.statements().stream().takeWhile(statement -> statement != part).forEach(this::leaves);
    }
  }

  /** What comes after an {@code if} that leaves is reached only if its condition did not hold. */
  private void leaves(Statement statement) {
    if (statement instanceof Statement.If choice && isLeft(choice.then())) {
      holds(choice.condition(), false, 0);
      choice.otherwise().ifPresent(this::leaves);
    }
  }

  private static boolean isLeft(Statement statement) {
    Statement last = statement;
    while (last instanceof Statement.Block block && !block.statements().isEmpty()) {
      last = block.statements().get(block.statements().size() - 1);
    }
    return last instanceof Statement.Return
        || last instanceof Statement.Throw
        || last instanceof Statement.Jump;
  }

  /** Notes what a condition says of the variable when it holds, or when it does not. */
  private void holds(Expression condition, boolean isTrue, int parts) {
    if (parts > MAX_PARTS) {
      return;
    } else if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      holds(not.operand(), !isTrue, parts + 1);
    } else if (condition instanceof Expression.Binary binary
        && binary.operator().equals(isTrue ? "&&" : "||")) {
      holds(binary.left(), isTrue, parts + 1);
      holds(binary.right(), isTrue, parts + 1);
    } else if (condition instanceof Expression.InstanceOf test && isVariable.test(test.operand())) {
      test.type().or(() -> bound(test)).ifPresent(type -> add(test, type, isTrue));
    }
  }

  private void add(Expression.InstanceOf test, TypeUse type, boolean isPassed) {
    found.add(new Test(test.operand(), type, isPassed));
  }

  private static Optional<TypeUse> bound(Expression.InstanceOf test) {
    return test.pattern()
        .filter(Pattern.Binding.class::isInstance)
        .map(pattern -> ((Pattern.Binding) pattern).variable().type());
  }
}
