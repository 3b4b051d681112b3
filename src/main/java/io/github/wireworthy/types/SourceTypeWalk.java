package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Goes through a file and finds all types, with what is in scope at their declarations. Local and
 * anonymous classes get the numbers that javac gives them.
 */
final class SourceTypeWalk {

  private final SourceContext context;
  private final Map<Body, List<SourceTypes.LocalClass>> localClasses;
  private final Consumer<SourceType> found;

  SourceTypeWalk(
      SourceContext context,
      Map<Body, List<SourceTypes.LocalClass>> localClasses,
      Consumer<SourceType> found) {
    this.context = context;
    this.localClasses = localClasses;
    this.found = found;
  }

  /**
   * Finds the types of a file.
   *
   * @param names gives the name that a top-level type gets, from the one that it is declared with
   */
  void file(FileFacts facts, UnaryOperator<String> names) {
    FileScope scope = new FileScope(facts);
    SourceType.Place place =
        new SourceType.Place(scope, Optional.empty(), Optional.empty(), Optional.empty());
    facts.types().forEach(type -> declare(type, names.apply(scope.inPackage(type.name())), place));
  }

  private SourceType declare(TypeFact fact, String name, SourceType.Place place) {
    SourceType type = new SourceType(fact, name, place, context);
    found.accept(type);
    enter(type);
    return type;
  }

  private void enter(SourceType type) {
    SourceType.Place place =
        new SourceType.Place(
            type.bodyScope(), Optional.of(type), Optional.empty(), Optional.empty());
    for (TypeFact member : type.fact().members()) {
      declare(member, type.name() + "$" + member.name(), place);
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Body body : type.bodies()) {
      new InBody(type, body, numbers).go();
    }
  }

  /** Goes through one body, in the order in which javac attributes it. */
  private final class InBody implements Walk.Visitor {

    private final SourceType owner;
    private final Body body;

    /** How many classes of each simple name the owner has had so far, anonymous ones included. */
    private final Map<String, Integer> numbers;

    private Scope scope;
    private Span block = Span.NONE;

    InBody(SourceType owner, Body body, Map<String, Integer> numbers) {
      this.owner = owner;
      this.body = body;
      this.numbers = numbers;
      this.scope = SourceBodies.scope(owner, body);
    }

    void go() {
      if (body instanceof Body.OfMethod method) {
        method.method().body().ifPresent(this::statement);
      } else if (body instanceof Body.OfField field) {
        field.field().initializer().ifPresent(this::expression);
      } else if (body instanceof Body.OfInitializer initializer) {
        statement(initializer.initializer().body());
      } else if (body instanceof Body.OfEnumConstant constant) {
        AttributionOrder.early(constant.constant().arguments(), this);
        constant.constant().body().ifPresent(fact -> anonymous(fact, Optional.empty()));
        AttributionOrder.late(constant.constant().arguments(), this);
      }
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call) {
        AttributionOrder.early(call.arguments(), this);
        call.scope().ifPresent(this::expression);
        AttributionOrder.late(call.arguments(), this);
      } else if (expression instanceof Expression.New creation) {
        creation(creation);
      } else if (expression instanceof Expression.Binary binary) {
        operands(binary);
      } else if (expression instanceof Expression.Switch inside) {
        inBlock(inside.span(), () -> Walk.children(inside, this));
      } else {
        Walk.children(expression, this);
      }
    }

    /** The arguments of a diamond say what the class extends, others need it before them. */
    private void creation(Expression.New creation) {
      creation.outer().ifPresent(this::expression);
      AttributionOrder.early(creation.arguments(), this);
      if (creation.diamond()) {
        AttributionOrder.late(creation.arguments(), this);
      }
      creation.body().ifPresent(fact -> anonymous(fact, Optional.of(creation)));
      if (!creation.diamond()) {
        AttributionOrder.late(creation.arguments(), this);
      }
    }

    /** Long concatenations are deep to the left: no recursion there. */
    private void operands(Expression.Binary binary) {
      Deque<Expression> pending = new ArrayDeque<>();
      Expression left = binary;
      while (left instanceof Expression.Binary inner) {
        pending.push(inner.right());
        left = inner.left();
      }
      expression(left);
      pending.forEach(this::expression);
    }

    @Override
    public void statement(Statement statement) {
      if (statement instanceof Statement.Block inner) {
        inBlock(inner.span(), () -> Walk.children(inner, this));
      } else if (statement instanceof Statement.ConstructorCall call) {
        AttributionOrder.early(call.arguments(), this);
        call.outer().ifPresent(this::expression);
        AttributionOrder.late(call.arguments(), this);
      } else {
        Walk.children(statement, this);
      }
    }

    private void inBlock(Span span, Runnable walk) {
      Scope scopeAround = scope;
      Span blockAround = block;
      block = span;
      walk.run();
      block = blockAround;
      scope = scopeAround;
    }

    @Override
    public void type(TypeFact fact) {
      String name = numberedName(fact.name());
      scope = new Scope.LocalType(fact.name(), name, scope);
      SourceType.Place place =
          new SourceType.Place(scope, Optional.of(owner), Optional.of(body), Optional.empty());
      Span begin = fact.span();
      Span reach = new Span(begin.line(), begin.column(), block.endLine(), block.endColumn());
      localClasses
          .computeIfAbsent(body, key -> new ArrayList<>())
          .add(new SourceTypes.LocalClass(fact.name(), name, reach));
      declare(fact, name, place);
    }

    private void anonymous(TypeFact fact, Optional<Expression.New> creation) {
      SourceType.Place place =
          new SourceType.Place(scope, Optional.of(owner), Optional.of(body), creation);
      declare(fact, numberedName(""), place);
    }

    private String numberedName(String simpleName) {
      return owner.name() + "$" + numbers.merge(simpleName, 1, Integer::sum) + simpleName;
    }
  }
}
