package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The typing of one body: an index of its expressions, and what has been found out about them. A
 * body and those of the local classes in it share one lock, because they ask each other.
 */
final class BodyTyping implements Typing {

  private static final int MOST_LEVELS = 100;

  private final Typings shared;
  private final Body body;
  private final LexicalScope scope;
  private final Object lock;
  private final List<Level> levels;
  private final Names names;
  private final VariableTypes variables;
  private final ExpressionTypes expressions;
  private final Calls calls;
  private final Closures closures;
  private final Lambdas lambdas;
  private final MethodReferences references;
  private final Targets targets;
  private @Nullable BodyIndex index;

  BodyTyping(Typings shared, Body body, LexicalScope scope) {
    this.shared = shared;
    this.body = body;
    this.scope = scope;
    this.levels = levels(body.owner());
    BodyTyping around = outermost();
    this.lock = around == null ? new Object() : around.lock;
    this.names = new Names(this);
    this.variables = new VariableTypes(this);
    this.expressions = new ExpressionTypes(this);
    this.closures = new Closures(this);
    this.lambdas = new Lambdas(this);
    this.references = new MethodReferences(this);
    this.calls = new Calls(this);
    this.targets = new Targets(this);
  }

  private @Nullable BodyTyping outermost() {
    BodyTyping outermost = null;
    for (Level level : levels) {
      outermost = level.around() == null ? outermost : level.around();
    }
    return outermost;
  }

  private List<Level> levels(TypeInfo owner) {
    List<Level> found = new ArrayList<>(2);
    Optional<TypeInfo> type = Optional.of(owner);
    while (type.isPresent() && found.size() < MOST_LEVELS) {
      TypeInfo current = type.get();
      BodyTyping around = around(current);
      if (around != null) {
        Node place = current.declaration().map(around.index()::place).orElse(null);
        found.add(new Level(current, around, place));
        found.addAll(around.levels);
        return found;
      }
      found.add(new Level(current, null, null));
      type = current.enclosingType().flatMap(shared.table()::find);
    }
    return found;
  }

  private @Nullable BodyTyping around(TypeInfo type) {
    Optional<Body> enclosing = scope.enclosingBody(type);
    return enclosing.isPresent()
            && shared.table().typing(enclosing.get()) instanceof BodyTyping around
        ? around
        : null;
  }

  Typings shared() {
    return shared;
  }

  LexicalScope scope() {
    return scope;
  }

  /** The classes around this body, innermost first. */
  List<Level> levels() {
    return levels;
  }

  Names names() {
    return names;
  }

  VariableTypes variables() {
    return variables;
  }

  ExpressionTypes expressions() {
    return expressions;
  }

  Calls calls() {
    return calls;
  }

  Closures closures() {
    return closures;
  }

  Lambdas lambdas() {
    return lambdas;
  }

  MethodReferences references() {
    return references;
  }

  Targets targets() {
    return targets;
  }

  BodyIndex index() {
    synchronized (lock) {
      if (index == null) {
        index = BodyIndexer.index(body);
      }
      return index;
    }
  }

  /** The place of an expression; one of its own if it is not of this body. */
  Node node(Expression expression) {
    Node node = index().node(expression);
    return node == null ? new Node(expression, null, null) : node;
  }

  @Override
  public Body body() {
    return body;
  }

  @Override
  public Type typeOf(Expression expression) {
    return guarded(() -> expressions.typeOf(node(expression)), CoreTypes.UNKNOWN);
  }

  @Override
  public Type typeOf(Variable variable) {
    return guarded(() -> variables.typeOf(variable), CoreTypes.UNKNOWN);
  }

  @Override
  public Type resolve(TypeUse type) {
    return guarded(() -> scope.resolve(type), CoreTypes.UNKNOWN);
  }

  @Override
  public Optional<Type> targetOf(Expression expression) {
    return guarded(() -> Optional.ofNullable(targets.targetOf(node(expression))), Optional.empty());
  }

  @Override
  public Optional<Invocation> invocation(Expression.Call call) {
    return invocationAt(node(call));
  }

  @Override
  public Optional<Type.Unknown> missingOwner(Expression.Call call) {
    return guarded(() -> Optional.ofNullable(calls.missingOwner(call)), Optional.empty());
  }

  @Override
  public Optional<Invocation> invocation(Expression.New creation) {
    return invocationAt(node(creation));
  }

  @Override
  public Optional<Invocation> invocation(Statement.ConstructorCall call) {
    Node node = index().node(call);
    return node == null ? Optional.empty() : invocationAt(node);
  }

  private Optional<Invocation> invocationAt(Node node) {
    return guarded(() -> Optional.ofNullable(calls.invocation(node)), Optional.empty());
  }

  @Override
  public Optional<Invocation> invocation(Expression.MethodReference reference) {
    return guarded(
        () -> Optional.ofNullable(references.invocation(node(reference))), Optional.empty());
  }

  @Override
  public Optional<MethodInfo> functionalMethod(Expression closure) {
    return guarded(
        () -> Optional.ofNullable(closures.function(node(closure))).map(FunctionType::method),
        Optional.empty());
  }

  @Override
  public Meaning meaningOf(Expression nameOrSelect) {
    return guarded(() -> names.meaningOf(node(nameOrSelect)), new Meaning.Unknown());
  }

  @Override
  public List<Expression.Lambda> enclosingLambdas(Expression expression) {
    List<Expression.Lambda> enclosing = new ArrayList<>(0);
    Node node = node(expression).parent;
    for (; node != null; node = node.parent) {
      if (node.element instanceof Expression.Lambda lambda) {
        enclosing.add(lambda);
      }
    }
    return enclosing;
  }

  @Override
  public Optional<Expression> parentOf(Expression expression) {
    Node parent = node(expression).parent;
    return parent != null && parent.element instanceof Expression around
        ? Optional.of(around)
        : Optional.empty();
  }

  @Override
  public List<TypeFact> localTypes() {
    synchronized (lock) {
      return index().types();
    }
  }

  /** Code that nests too deep for the stack is not understood, but costs only its own answer. */
  private <T> T guarded(Supplier<T> question, T otherwise) {
    synchronized (lock) {
      try {
        return question.get();
      } catch (StackOverflowError tooDeep) {
        return otherwise;
      }
    }
  }
}
