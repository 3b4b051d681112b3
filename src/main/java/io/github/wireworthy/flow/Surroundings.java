package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.types.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which statements the expressions of one body stand, and where its names stand. */
final class Surroundings implements Traversal.Visitor {

  private final IdentityHashMap<Expression, Statement> statements = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, Expression.Lambda> lambdas = new IdentityHashMap<>();
  private final Map<String, List<Expression.Name>> names = new HashMap<>();
  private final IdentityHashMap<TypeFact, Expression.New> creations = new IdentityHashMap<>();
  private final List<TypeFact> types = new ArrayList<>();
  private final List<Expression.This> selves = new ArrayList<>();

  private Surroundings() {}

  static Surroundings in(Body body) {
    Surroundings surroundings = new Surroundings();
    Traversal.of(body::children, surroundings);
    return surroundings;
  }

  /** The statement of which an expression is a direct part. */
  Optional<Statement> statementOf(Expression expression) {
    return Optional.ofNullable(statements.get(expression));
  }

  /** The lambda of which a statement is the body. */
  Optional<Expression.Lambda> lambdaOf(Statement body) {
    return Optional.ofNullable(lambdas.get(body));
  }

  /** Where a simple name stands, whatever it means there. */
  List<Expression.Name> names(String name) {
    return names.getOrDefault(name, List.of());
  }

  /** The local and anonymous classes that are declared in the body. */
  List<TypeFact> types() {
    return types;
  }

  /** What creates the objects of an anonymous class of the body. */
  Optional<Expression.New> creationOf(TypeFact type) {
    return Optional.ofNullable(creations.get(type));
  }

  /** Where {@code this} stands without a qualifier. */
  List<Expression.This> selves() {
    return selves;
  }

  @Override
  public void statement(Statement statement) {
    Walk.children(
        statement,
        new Walk.Visitor() {
          @Override
          public void expression(Expression part) {
            statements.put(part, statement);
          }
        });
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Name name) {
      names.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(name);
    } else if (expression instanceof Expression.Lambda lambda) {
      lambdas.put(lambda.body(), lambda);
    } else if (expression instanceof Expression.New creation) {
      creation.body().ifPresent(type -> creations.put(type, creation));
    } else if (expression instanceof Expression.This self && self.qualifier().isEmpty()) {
      selves.add(self);
    }
  }

  @Override
  public void type(TypeFact type) {
    types.add(type);
  }
}
