package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that happens in the run of one method, and through fields from there on. */
final class Stage {

  /**
   * How the function is there.
   *
   * @param isHeld whether in something that holds it
   * @param isKnownToStay see {@link Receipt}
   */
  record Way(boolean isHeld, boolean isKnownToStay) {
    static final Way ITSELF = new Way(false, false);
    static final Way HELD = new Way(true, false);
  }

  /** One place that is still to be looked at. */
  private record Use(Typing typing, Expression expression, Way way) {}

  private final Trail trail;
  private final LocalUse localUse;
  private final TypeTable types;
  private final Optional<MethodFact> method;
  private final Deque<Use> pending = new ArrayDeque<>();
  private final Set<Expression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> places = new HashSet<>();
  private final HandedOver handedOver;
  private Fate fate = Fate.UNUSED;

  /**
   * A stage where nothing was met yet.
   *
   * @param method whose parameter is followed; empty for a new function
   */
  Stage(Trail trail, LocalUse localUse, Optional<MethodFact> method) {
    this.trail = trail;
    this.localUse = localUse;
    this.types = localUse.types();
    this.method = method;
    this.handedOver = new HandedOver(localUse, this, trail::fateOf);
  }

  Fate run() {
    while (!pending.isEmpty() && !fate.leaves()) {
      if (trail.isTooLong()) {
        add(Fate.LEAVES);
      }
      look(pending.poll());
    }
    return fate.leaves() ? Fate.LEAVES : fate;
  }

  void add(Fate more) {
    fate = fate.and(more);
  }

  void value(Typing typing, Expression expression) {
    follow(typing, expression, Way.ITSELF);
  }

  void follow(Typing typing, Expression expression, Way way) {
    if (seen.add(expression)) {
      pending.add(new Use(typing, expression, way));
    }
  }

  /** What is taken out of something is the function again, if it can be one. */
  void taken(Typing typing, Expression expression) {
    Type type = typing.typeOf(expression);
    if (!isPlain(type)) {
      follow(typing, expression, wayOf(type));
    }
  }

  /** What is taken out of something may be given to a variable. */
  void taken(Typing typing, Variable variable) {
    Type type = typing.typeOf(variable);
    if (!isPlain(type)) {
      variable(typing.body(), variable, wayOf(type));
    }
  }

  private Way wayOf(Type type) {
    return types.system().functionalMethod(type).isPresent() ? Way.ITSELF : Way.HELD;
  }

  /** Numbers and texts hold nothing. */
  private boolean isPlain(Type type) {
    return type instanceof Type.Primitive
        || (type instanceof Type.ClassType named
            && named.name().startsWith("java.lang.")
            && types.find(named.name()).filter(it -> it.has(Modifiers.FINAL)).isPresent());
  }

  private void look(Use use) {
    Typing typing = use.typing();
    Surroundings around = localUse.around(typing.body());
    Optional<Statement> statement = around.statementOf(use.expression());
    if (statement.isPresent()) {
      inStatement(use, statement.get(), around);
    } else {
      Optional<Expression> parent = typing.parentOf(use.expression());
      if (parent.isPresent()) {
        inExpression(use, parent.get());
      } else {
        inDeclaration(use, typing.body());
      }
    }
  }

  private void inStatement(Use use, Statement statement, Surroundings around) {
    Typing typing = use.typing();
    Expression expression = use.expression();
    if (statement instanceof Statement.Locals locals) {
      locals.variables().stream()
          .filter(variable -> variable.initializer().filter(it -> it == expression).isPresent())
          .forEach(variable -> variable(typing.body(), variable, use.way()));
    } else if (statement instanceof Statement.Return) {
      if (typing.enclosingLambdas(expression).isEmpty()) {
        returned(typing.body(), use.way());
      } else {
        add(Fate.LEAVES);
      }
    } else if (statement instanceof Statement.ForEach loop) {
      if (use.way().isHeld()) {
        taken(typing, loop.variable());
      }
    } else if (statement instanceof Statement.ConstructorCall call) {
      handedOver.toConstructor(typing, call, expression, use.way());
    } else if (statement instanceof Statement.Evaluate && around.lambdaOf(statement).isPresent()) {
      boolean isVoid =
          typing
              .functionalMethod(around.lambdaOf(statement).get())
              .filter(it -> it.returnType().equals(new Type.Primitive("void")))
              .isPresent();
      add(isVoid ? Fate.UNUSED : Fate.LEAVES);
    } else if (statement instanceof Statement.Yield) {
      add(Fate.LEAVES);
    }
  }

  private void inExpression(Use use, Expression parent) {
    Typing typing = use.typing();
    Expression expression = use.expression();
    if (parent instanceof Expression.Call call) {
      if (call.scope().filter(scope -> scope == expression).isPresent()) {
        handedOver.asReceiver(typing, call, use.way());
      } else {
        handedOver.toMethod(typing, call, expression, use.way());
      }
    } else if (parent instanceof Expression.New creation) {
      handedOver.toCreation(typing, creation, expression, use.way());
    } else if (parent instanceof Expression.Cast) {
      follow(typing, parent, use.way());
    } else if (parent instanceof Expression.Conditional conditional) {
      if (conditional.condition() != expression) {
        follow(typing, parent, use.way());
      }
    } else if (parent instanceof Expression.Assign assign) {
      if (assign.value() == expression) {
        stored(typing, assign.target(), use.way());
        follow(typing, assign, use.way());
      }
    } else if (parent instanceof Expression.MethodReference reference) {
      bound(typing, reference, use.way());
    } else if (parent instanceof Expression.ArrayInitializer
        || parent instanceof Expression.NewArray) {
      follow(typing, parent, Way.HELD);
    } else if (parent instanceof Expression.Index index) {
      if (index.array() == expression && use.way().isHeld() && !isTarget(typing, index)) {
        taken(typing, index);
      }
    } else if (parent instanceof Expression.InstanceOf test) {
      test.pattern()
          .filter(Pattern.Binding.class::isInstance)
          .ifPresent(
              pattern ->
                  variable(typing.body(), ((Pattern.Binding) pattern).variable(), use.way()));
    } else if (parent instanceof Expression.Switch || parent instanceof Expression.Lambda) {
      add(Fate.LEAVES);
    }
  }

  private static boolean isTarget(Typing typing, Expression expression) {
    return typing.parentOf(expression).orElse(null) instanceof Expression.Assign assign
        && assign.target() == expression;
  }

  /** A method reference to a method of the function calls it, and carries it. */
  private void bound(Typing typing, Expression.MethodReference reference, Way way) {
    if (localUse.exits().isSerializable(typing.typeOf(reference))) {
      follow(typing, reference, Way.ITSELF);
    }
    add(way.isHeld() ? Fate.UNUSED : Fate.CALLED);
  }

  private void inDeclaration(Use use, Body body) {
    if (body instanceof Body.OfField field) {
      body.owner().fields().stream()
          .filter(info -> info.declaration().filter(field.field()::equals).isPresent())
          .forEach(info -> field(info, use.way()));
    } else {
      add(Fate.LEAVES);
    }
  }

  private void stored(Typing typing, Expression target, Way way) {
    if (target instanceof Expression.Index index) {
      holder(typing, index.array());
    } else if (target instanceof Expression.Name || target instanceof Expression.Select) {
      Typing.Meaning meaning = typing.meaningOf(target);
      if (meaning instanceof Typing.Meaning.Local local) {
        variable(local.body(), local.variable(), way);
      } else if (meaning instanceof Typing.Meaning.Field field) {
        field(field.field(), way);
      } else {
        add(Fate.LEAVES);
      }
    } else {
      add(Fate.LEAVES);
    }
  }

  /** Follows what is put into something to the variable or field that holds that. */
  void holder(Typing typing, Expression expression) {
    if (expression instanceof Expression.Name || expression instanceof Expression.Select) {
      Typing.Meaning meaning = typing.meaningOf(expression);
      if (meaning instanceof Typing.Meaning.Local local) {
        if (local.variable().kind() != Variable.Kind.LOCAL) {
          add(Fate.LEAVES);
          return;
        }
        variable(local.body(), local.variable(), Way.HELD);
        if (places.add(local.variable().span())) {
          local
              .variable()
              .initializer()
              .ifPresent(value -> holder(types.typing(local.body()), value));
        }
      } else if (meaning instanceof Typing.Meaning.Field field) {
        field(field.field(), Way.HELD);
      } else if (!(meaning instanceof Typing.Meaning.TypeNamed)) {
        add(Fate.LEAVES);
      }
    } else if (expression instanceof Expression.Cast cast) {
      holder(typing, cast.operand());
    } else if (expression instanceof Expression.Index index) {
      holder(typing, index.array());
    } else if (expression instanceof Expression.Call call) {
      boolean isOfLibrary =
          typing.invocation(call).filter(it -> it.method().declaration().isEmpty()).isPresent();
      if (!isOfLibrary) {
        add(Fate.LEAVES);
      } else if (call.scope().isPresent()) {
        holder(typing, call.scope().get());
      }
    } else if (!(expression instanceof Expression.New
        || expression instanceof Expression.NewArray
        || expression instanceof Expression.ArrayInitializer
        || expression instanceof Expression.Literal)) {
      add(Fate.LEAVES);
    }
  }

  private void returned(Body body, Way way) {
    if (!(body instanceof Body.OfMethod code)) {
      add(Fate.LEAVES);
    } else if (method.filter(code.method()::equals).isPresent()) {
      add(way.isHeld() ? Fate.COMES_BACK_HELD : Fate.COMES_BACK);
    } else {
      called(code, way);
    }
  }

  /** Follows what a method gives back to all its calls. */
  private void called(Body.OfMethod code, Way way) {
    List<ResultCalls.Site> sites = new ResultCalls(types, localUse.flow()).of(code);
    boolean isKnown = false;
    for (ResultCalls.Site site : sites) {
      isKnown |= site.call().isPresent();
      site.call().ifPresentOrElse(call -> follow(site.typing(), call, way), () -> add(Fate.LEAVES));
    }
    if (!isKnown) {
      add(Fate.LEAVES);
    }
  }

  /** Follows a variable to all places of its name, and with the closures that carry it. */
  void variable(Body declaring, Variable variable, Way way) {
    if (places.add(variable)) {
      variable(declaring, declaring, variable, way);
    }
  }

  private void variable(Body body, Body declaring, Variable variable, Way way) {
    Typing typing = types.typing(body);
    Surroundings around = localUse.around(body);
    for (Expression.Name name : around.names(variable.name())) {
      if (typing.meaningOf(name) instanceof Typing.Meaning.Local local
          && local.variable().equals(variable)) {
        follow(typing, name, way);
        typing.enclosingLambdas(name).stream()
            .filter(lambda -> !lambda.span().contains(variable.span()))
            .filter(lambda -> localUse.exits().isSerializable(typing.typeOf(lambda)))
            .forEach(lambda -> value(typing, lambda));
      }
    }
    for (TypeFact type : around.types()) {
      inNested(typing, type, declaring, variable, way);
    }
  }

  private void inNested(Typing typing, TypeFact type, Body declaring, Variable variable, Way way) {
    int before = pending.size();
    TypeInfo info = types.of(type);
    types.bodies(info).forEach(body -> variable(body, declaring, variable, way));
    if (pending.size() > before && localUse.exits().isSerializable(info.asType())) {
      Optional<Expression.New> creation = localUse.around(typing.body()).creationOf(type);
      creation.ifPresentOrElse(made -> value(typing, made), () -> add(Fate.LEAVES));
    }
  }

  /** Follows a field to all places that read it. */
  void field(FieldInfo field, Way way) {
    Optional<TypeInfo> owner = types.find(field.owner());
    if (owner.isEmpty() || field.declaration().isEmpty()) {
      add(Fate.LEAVES);
    } else if (places.add(field.declaration().get())) {
      boolean isWritten =
          !field.has(Modifiers.TRANSIENT)
              && !field.has(Modifiers.STATIC)
              && localUse.exits().isSerializable(owner.get().asType());
      if (isWritten && !way.isKnownToStay()) {
        add(Fate.LEAVES);
      } else {
        readings(owner.get(), field, new Way(way.isHeld(), false));
      }
    }
  }

  private void readings(TypeInfo type, FieldInfo field, Way way) {
    for (Occurrence occurrence : localUse.flow().occurrencesAround(type).of(field.name())) {
      Typing typing = types.typing(occurrence.body());
      if (typing.meaningOf(occurrence.name()) instanceof Typing.Meaning.Field meant
          && meant.field().declaration().equals(field.declaration())) {
        follow(typing, occurrence.name(), way);
      }
    }
    if (!field.has(Modifiers.PRIVATE)) {
      types.sourceSubtypes(type.name()).stream()
          .filter(subtype -> places.add(subtype.name()))
          .forEach(subtype -> readings(subtype, field, way));
    }
  }

  /** Follows what the methods of a class do with their own object. */
  void itself(TypeInfo type) {
    for (Body body : types.bodies(type)) {
      Typing typing = types.typing(body);
      localUse.around(body).selves().forEach(self -> value(typing, self));
    }
  }
}
