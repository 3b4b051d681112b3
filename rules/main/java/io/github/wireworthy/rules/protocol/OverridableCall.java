package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call, on the object that is being read, of a method that a subclass overrides or may override.
 *
 * @param location of the call
 * @param certainty proved if the overriding method uses a field of its class, which is not read
 *     yet; likely if it calls methods of its class; possible if it does neither, or if others may
 *     write one
 * @param overriding where the overriding method is declared
 * @param subclass its class, in words; empty if there is none
 */
record OverridableCall(
    MethodInfo method,
    Location location,
    Certainty certainty,
    Optional<Location> overriding,
    String subclass) {

  String name() {
    return method.name();
  }

  /** The calls of one method, in source order; calls in lambdas may run later and do not count. */
  static List<OverridableCall> in(TypeTable types, SerialMember member) {
    Optional<MethodFact> declaration = member.method().flatMap(MethodInfo::declaration);
    return types.bodies(member.owner()).stream()
        .filter(
            body ->
                body instanceof Body.OfMethod code
                    && declaration.filter(code.method()::equals).isPresent())
        .flatMap(body -> new Search(types, member, types.typing(body)).of(body).stream())
        .toList();
  }

  /** Looks through one body. */
  private record Search(TypeTable types, SerialMember member, Typing typing) {

    List<OverridableCall> of(Body body) {
      List<OverridableCall> calls = new ArrayList<>();
      Traversal.of(
          body::children,
          new Traversal.Visitor() {
            @Override
            public void expression(Expression expression) {
              if (expression instanceof Expression.Call call && isOnObject(call)) {
                typing
                    .invocation(call)
                    .flatMap(invocation -> overridable(call, invocation))
                    .ifPresent(calls::add);
              }
            }

            @Override
            public boolean enters(Expression expression) {
              return !(expression instanceof Expression.Lambda);
            }
          });
      return calls;
    }

    private static boolean isOnObject(Expression.Call call) {
      return call.scope().isEmpty()
          || (call.scope().get() instanceof Expression.This self && self.qualifier().isEmpty());
    }

    private Optional<OverridableCall> overridable(
        Expression.Call call, Typing.Invocation invocation) {
      MethodInfo method = invocation.method();
      boolean isFixed =
          method.has(Modifiers.STATIC)
              || method.has(Modifiers.PRIVATE)
              || method.has(Modifiers.FINAL)
              || method.owner().equals("java.lang.Object")
              || !isOwn(invocation.receiverType());
      if (isFixed || member.owner().has(Modifiers.FINAL)) {
        return Optional.empty();
      }
      List<Overriding> overriding = overriding(method);
      Location place = new Location(member.location().file(), call.nameSpan());
      if (overriding.isEmpty()) {
        return isOpen(method)
            ? Optional.of(
                new OverridableCall(method, place, Certainty.POSSIBLE, Optional.empty(), ""))
            : Optional.empty();
      }
      Overriding worst = overriding.stream().max(Comparator.comparing(this::danger)).orElseThrow();
      return Optional.of(
          new OverridableCall(
              method, place, danger(worst), worst.location(), Words.named(worst.type())));
    }

    /** Without a scope the method may be one of a class around this one. */
    private boolean isOwn(Type receiver) {
      return receiver instanceof Type.ClassType named && named.name().equals(member.owner().name());
    }

    /** Whether code that is not in view can override a method. */
    private boolean isOpen(MethodInfo method) {
      TypeInfo owner = member.owner();
      boolean isExtensible =
          owner.methods().stream()
              .filter(MethodInfo::isConstructor)
              .anyMatch(it -> it.has(Modifiers.PUBLIC) || it.has(Modifiers.PROTECTED));
      return isExtensible
          && owner.has(Modifiers.PUBLIC)
          && !owner.has(Modifiers.SEALED)
          && (method.has(Modifiers.PUBLIC) || method.has(Modifiers.PROTECTED));
    }

    /** The methods of subclasses in the sources that run in place of one. */
    private List<Overriding> overriding(MethodInfo method) {
      List<Overriding> found = new ArrayList<>();
      Deque<TypeInfo> pending = new ArrayDeque<>(types.sourceSubtypes(member.owner().name()));
      Set<String> seen = new HashSet<>();
      while (!pending.isEmpty()) {
        TypeInfo type = pending.poll();
        if (seen.add(type.name())) {
          type.methods(method.name()).stream()
              .filter(it -> !it.has(Modifiers.STATIC) && !it.has(Modifiers.PRIVATE))
              .filter(it -> isSame(it, method))
              .forEach(it -> found.add(new Overriding(type, it)));
          pending.addAll(types.sourceSubtypes(type.name()));
        }
      }
      return found;
    }

    private boolean isSame(MethodInfo one, MethodInfo other) {
      return one.parameterTypes().stream()
          .map(types.system()::erasure)
          .toList()
          .equals(other.parameterTypes().stream().map(types.system()::erasure).toList());
    }

    /** How sure it is that a method needs what has not been read yet. */
    private Certainty danger(Overriding override) {
      return types.bodies(override.type()).stream()
          .filter(
              body ->
                  body instanceof Body.OfMethod code
                      && override.method().declaration().filter(code.method()::equals).isPresent())
          .map(body -> danger(body, override.type()))
          .findFirst()
          .orElse(Certainty.POSSIBLE);
    }

    private Certainty danger(Body body, TypeInfo of) {
      Typing inside = types.typing(body);
      List<Certainty> dangers = new ArrayList<>();
      Set<Expression> onlySet = new HashSet<>();
      Traversal.of(
          body::children,
          new Traversal.Visitor() {
            @Override
            public void expression(Expression expression) {
              if (expression instanceof Expression.Assign assign && assign.operator().equals("=")) {
                onlySet.add(assign.target());
              } else if (!onlySet.contains(expression) && isUnreadField(inside, expression, of)) {
                dangers.add(Certainty.PROVED);
              } else if (expression instanceof Expression.Call call
                  && isOnObject(call)
                  && inside.invocation(call).filter(it -> isInstanceMethodOf(it, of)).isPresent()) {
                dangers.add(Certainty.LIKELY);
              }
            }
          });
      return dangers.stream().max(Comparator.naturalOrder()).orElse(Certainty.POSSIBLE);
    }

    private static boolean isInstanceMethodOf(Typing.Invocation invocation, TypeInfo type) {
      return invocation.method().owner().equals(type.name())
          && !invocation.method().has(Modifiers.STATIC);
    }

    private static boolean isUnreadField(Typing typing, Expression expression, TypeInfo of) {
      boolean isOfThis =
          expression instanceof Expression.Name
              || (expression instanceof Expression.Select select
                  && select.scope() instanceof Expression.This);
      return isOfThis
          && typing.meaningOf(expression) instanceof Typing.Meaning.Field field
          && field.field().owner().equals(of.name())
          && !field.field().has(Modifiers.STATIC)
          && !field.field().has(Modifiers.TRANSIENT);
    }
  }

  /** A method of a subclass. */
  private record Overriding(TypeInfo type, MethodInfo method) {
    Optional<Location> location() {
      return type.file()
          .flatMap(file -> method.declaration().map(fact -> new Location(file, fact.nameSpan())));
    }
  }
}
