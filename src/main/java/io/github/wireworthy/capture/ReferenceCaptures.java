package io.github.wireworthy.capture;

import io.github.wireworthy.capture.Capture.EnclosingInstance;
import io.github.wireworthy.capture.Capture.Why;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the method references of one body carry. */
final class ReferenceCaptures {

  private final TypeTable types;
  private final Captures captures;
  private final Typing typing;

  ReferenceCaptures(TypeTable types, Captures captures, Typing typing) {
    this.types = types;
    this.captures = captures;
    this.typing = typing;
  }

  /** What a method reference carries. */
  List<Capture> captures(Expression.MethodReference reference) {
    Expression scope = reference.scope();
    if (isConstructor(reference)) {
      return created(typing, reference)
          .flatMap(ReferenceCaptures::name)
          .flatMap(types::find)
          .map(type -> ofCreated(type, reference))
          .orElse(List.of());
    } else if (scope instanceof Expression.This self) {
      return self.qualifier().isEmpty()
          ? List.copyOf(bound(reference).stream().toList())
          : ofQualifiedThis(self, reference);
    } else if (scope instanceof Expression.Super) {
      return List.copyOf(bound(reference).stream().toList());
    }
    return isType(typing, scope) ? List.of() : List.of(new Capture.Receiver(scope, scope.span()));
  }

  /** The class that {@code Type::new} creates; empty for other references. */
  static Optional<Type> created(Typing typing, Expression.MethodReference reference) {
    if (!isConstructor(reference)) {
      return Optional.empty();
    }
    Expression scope = reference.scope();
    if (scope instanceof Expression.TypeName named) {
      return Optional.of(typing.resolve(named.type()));
    }
    return typing.meaningOf(scope) instanceof Typing.Meaning.TypeNamed named
        ? Optional.of(named.type())
        : Optional.empty();
  }

  private static boolean isConstructor(Expression.MethodReference reference) {
    return reference.name().equals("new");
  }

  private static Optional<String> name(Type type) {
    return type instanceof Type.ClassType named ? Optional.of(named.name()) : Optional.empty();
  }

  static boolean isType(Typing typing, Expression scope) {
    return scope instanceof Expression.TypeName
        || ((scope instanceof Expression.Name || scope instanceof Expression.Select)
            && typing.meaningOf(scope) instanceof Typing.Meaning.TypeNamed);
  }

  private List<Capture> ofCreated(TypeInfo type, Expression.MethodReference reference) {
    List<Capture> needed = new ArrayList<>();
    if (captures.needsInstance(type)) {
      captures
          .thisAt(Place.in(typing.body(), reference.span()))
          .map(
              self ->
                  new EnclosingInstance(
                      self, Why.CREATES_INNER, type.simpleName(), reference.scope().span()))
          .ifPresent(needed::add);
    }
    for (Capture capture : captures.ofClass(type)) {
      if (capture instanceof Capture.LocalVariable variable && Place.of(types, type).isPresent()) {
        needed.add(
            new Capture.LocalVariable(
                variable.variable(), variable.declaredIn(), reference.span()));
      }
    }
    return needed;
  }

  private Optional<Capture> bound(Expression.MethodReference reference) {
    return captures
        .thisAt(Place.in(typing.body(), reference.span()))
        .map(type -> instance(type, reference));
  }

  /** {@code Outer.this::m} is bound to the outer object itself, not to the one that leads there. */
  private List<Capture> ofQualifiedThis(
      Expression.This self, Expression.MethodReference reference) {
    return name(typing.typeOf(self)).flatMap(types::find).stream()
        .map(type -> instance(type, reference))
        .toList();
  }

  private static Capture instance(TypeInfo type, Expression.MethodReference reference) {
    return new EnclosingInstance(
        type, Why.METHOD_REFERENCE, reference.name(), reference.scope().span());
  }
}
