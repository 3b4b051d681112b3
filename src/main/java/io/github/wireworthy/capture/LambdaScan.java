package io.github.wireworthy.capture;

import io.github.wireworthy.capture.Capture.EnclosingInstance;
import io.github.wireworthy.capture.Capture.LocalVariable;
import io.github.wireworthy.capture.Capture.Why;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what one lambda carries, by everything that its body and the closures and classes in it
 * use.
 */
final class LambdaScan implements Traversal.Visitor {

  private final TypeTable types;
  private final Captures captures;
  private final Constants constants;
  private final Typing typing;
  private final Set<Variable> inside = new HashSet<>();
  private final Map<Variable, LocalVariable> variables = new LinkedHashMap<>();
  private final List<EnclosingInstance> uses = new ArrayList<>();

  /** What stands before a dot, and so is told with what stands behind it. */
  private final Set<Expression> scopes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The class of the {@code this} that may be carried; empty in a static context. */
  private Optional<TypeInfo> self = Optional.empty();

  LambdaScan(TypeTable types, Captures captures, Typing typing) {
    this.types = types;
    this.captures = captures;
    this.constants = new Constants(types);
    this.typing = typing;
  }

  /** The enclosing instance first, then the variables. */
  List<Capture> captures(Expression.Lambda lambda) {
    scan(lambda);
    List<Capture> all = new ArrayList<>();
    uses.stream().findFirst().ifPresent(all::add);
    all.addAll(variables.values());
    return List.copyOf(all);
  }

  /** All that makes the enclosing instance necessary. */
  List<EnclosingInstance> uses(Expression.Lambda lambda) {
    scan(lambda);
    return List.copyOf(uses);
  }

  private void scan(Expression.Lambda lambda) {
    self = captures.thisAt(Place.in(typing.body(), lambda.span()));
    Traversal.of(to -> Walk.children(lambda, to), this);
  }

  @Override
  public void variable(Variable variable) {
    inside.add(variable);
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Name name) {
      ofName(name);
    } else if (expression instanceof Expression.Call call) {
      ofCall(call);
    } else if (expression instanceof Expression.Select select && isSelf(select.scope())) {
      scopes.add(select.scope());
      needInstance(Why.INSTANCE_MEMBER, select.name(), select.span());
    } else if (isSelf(expression)) {
      ofSelf(expression);
    } else if (expression instanceof Expression.New creation) {
      ofNew(creation);
    } else if (expression instanceof Expression.MethodReference reference) {
      ReferenceCaptures.created(typing, reference)
          .ifPresent(type -> ofCreated(type, Why.CREATES_INNER, reference.span()));
    }
  }

  @Override
  public void type(TypeFact declaration) {
    TypeInfo type = types.of(declaration);
    if (captures.needsInstance(type)) {
      needInstance(Why.DECLARES_CLASS, declaration.name(), declaration.nameSpan());
    }
    addVariables(type, Optional.empty());
  }

  private void ofName(Expression.Name name) {
    Typing.Meaning meaning = typing.meaningOf(name);
    if (meaning instanceof Typing.Meaning.Local local) {
      if (!constants.isConstant(local)) {
        add(new LocalVariable(local.variable(), local.body(), name.span()));
      }
    } else if (meaning instanceof Typing.Meaning.Field named
        && !named.field().has(Modifiers.STATIC)) {
      needInstance(Why.INSTANCE_MEMBER, name.name(), name.span());
    }
  }

  private static boolean isSelf(Expression expression) {
    return expression instanceof Expression.This || expression instanceof Expression.Super;
  }

  private void ofSelf(Expression self) {
    if (!scopes.contains(self)) {
      needInstance(Why.THIS, "", self.span());
    }
  }

  private void ofCall(Expression.Call call) {
    if (call.scope().isPresent()) {
      if (isSelf(call.scope().get())) {
        scopes.add(call.scope().get());
        needInstance(Why.INSTANCE_MEMBER, call.name(), call.span());
      }
    } else if (typing
        .invocation(call)
        .filter(invocation -> !invocation.method().has(Modifiers.STATIC))
        .isPresent()) {
      needInstance(Why.INSTANCE_MEMBER, call.name(), call.nameSpan());
    }
  }

  private void ofNew(Expression.New creation) {
    if (creation.body().isEmpty() && creation.outer().isEmpty()) {
      ofCreated(typing.resolve(creation.type()), Why.CREATES_INNER, creation.type().span());
    }
  }

  private void ofCreated(Type created, Why why, Span span) {
    Optional<TypeInfo> type =
        created instanceof Type.ClassType named ? types.find(named.name()) : Optional.empty();
    if (type.isEmpty()) {
      return;
    }
    if (captures.needsInstance(type.get()) || isInnerOfClassFile(type.get())) {
      needInstance(why, type.get().simpleName(), span);
    }
    addVariables(type.get(), Optional.of(span));
  }

  /** An inherited inner class, {@code new Entry()} in a subclass of a library class. */
  private static boolean isInnerOfClassFile(TypeInfo type) {
    return type.declaration().isEmpty()
        && type.kind() == TypeInfo.Kind.CLASS
        && type.enclosingType().isPresent()
        && !type.has(Modifiers.STATIC);
  }

  private void addVariables(TypeInfo type, Optional<Span> use) {
    for (Capture capture : captures.ofClass(type)) {
      if (capture instanceof LocalVariable local) {
        add(new LocalVariable(local.variable(), local.declaredIn(), use.orElse(local.cause())));
      }
    }
  }

  private void add(LocalVariable local) {
    if (!inside.contains(local.variable())) {
      variables.putIfAbsent(local.variable(), local);
    }
  }

  private void needInstance(Why why, String member, Span cause) {
    self.ifPresent(type -> uses.add(new EnclosingInstance(type, why, member, cause)));
  }
}
