package io.github.wireworthy.capture;

import io.github.wireworthy.capture.Capture.LocalVariable;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the local variables that a local or anonymous class carries: those that its code uses, that
 * of the classes in it included, and those that the local classes carry which it extends or
 * creates.
 */
final class ClassScan {

  private final TypeTable types;
  private final Constants constants;
  private final Set<String> scanned = new HashSet<>();
  private final Map<Variable, LocalVariable> found = new LinkedHashMap<>();

  ClassScan(TypeTable types) {
    this.types = types;
    this.constants = new Constants(types);
  }

  /** The variables in the order in which they are used. */
  List<Capture> variables(TypeInfo type) {
    scan(type);
    List<Capture> outside = new ArrayList<>();
    for (LocalVariable variable : found.values()) {
      if (!isWithin(variable.declaredIn().owner(), type)) {
        outside.add(variable);
      }
    }
    return outside;
  }

  private boolean isWithin(TypeInfo inner, TypeInfo outer) {
    Optional<TypeInfo> around = Optional.of(inner);
    while (around.isPresent() && !around.get().name().equals(outer.name())) {
      around = around.flatMap(TypeInfo::enclosingType).flatMap(types::find);
    }
    return around.isPresent();
  }

  private void scan(TypeInfo type) {
    if (type.declaration().isEmpty() || !scanned.add(type.name())) {
      return;
    }
    Span name = type.declaration().get().nameSpan();
    type.superclass().ifPresent(superclass -> scanLocal(superclass, name));
    for (Body body : types.bodies(type)) {
      Traversal.of(body::children, new Uses(types.typing(body)));
    }
    type.declaration().get().members().forEach(member -> scan(types.of(member)));
  }

  /** Scans a class that is extended or created, if it is a local one; a use counts from there. */
  private void scanLocal(Type type, Span use) {
    Optional<TypeInfo> local = localClass(types, type);
    if (local.isEmpty() || scanned.contains(local.get().name())) {
      return;
    }
    Set<Variable> before = Set.copyOf(found.keySet());
    scan(local.get());
    found.replaceAll(
        (variable, capture) ->
            before.contains(variable)
                ? capture
                : new LocalVariable(variable, capture.declaredIn(), use));
  }

  /** The class of a type, if it is one that may carry variables. */
  static Optional<TypeInfo> localClass(TypeTable types, Type type) {
    return type instanceof Type.ClassType named
        ? types
            .find(named.name())
            .filter(info -> info.kind() == TypeInfo.Kind.CLASS && info.enclosingType().isPresent())
            .filter(info -> Place.of(types, info).isPresent())
        : Optional.empty();
  }

  /** Notes what the code of one body uses. */
  private final class Uses implements Traversal.Visitor {
    private final Typing typing;

    Uses(Typing typing) {
      this.typing = typing;
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Name name) {
        if (typing.meaningOf(name) instanceof Typing.Meaning.Local local
            && !constants.isConstant(local)) {
          found.putIfAbsent(
              local.variable(), new LocalVariable(local.variable(), local.body(), name.span()));
        }
      } else if (expression instanceof Expression.New creation && creation.body().isEmpty()) {
        scanLocal(typing.resolve(creation.type()), creation.span());
      } else if (expression instanceof Expression.MethodReference reference) {
        ReferenceCaptures.created(typing, reference)
            .ifPresent(type -> scanLocal(type, reference.span()));
      }
    }

    @Override
    public void type(TypeFact type) {
      scan(types.of(type));
    }
  }
}
