package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
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
 * @param location of the call in the reading method, or of the one there that leads to it
 * @param place of the call itself
 * @param certainty proved if the overriding method uses a field of its class, which is not read
 *     yet; likely if it calls methods of its class; possible if it does neither, or if others may
 *     write one
 * @param overriding where the overriding method is declared
 * @param subclass its class, in words; empty if there is none
 */
record OverridableCall(
    MethodInfo method,
    Location location,
    Location place,
    Certainty certainty,
    Optional<Location> overriding,
    String subclass) {

  String name() {
    return method.name();
  }

  /** The calls of one method, and of the methods that it calls on its object. */
  static List<OverridableCall> in(TypeTable types, SerialMember member) {
    return member.method().stream()
        .flatMap(method -> OwnCalls.of(types, member.owner(), method).stream())
        .flatMap(call -> new Search(types, member).overridable(call).stream())
        .toList();
  }

  /** Looks for what subclasses have in place of methods. */
  private record Search(TypeTable types, SerialMember member) {

    Optional<OverridableCall> overridable(OwnCalls.OwnCall call) {
      MethodInfo method = call.method();
      boolean isFixed =
          method.has(Modifiers.PRIVATE)
              || method.has(Modifiers.FINAL)
              || method.owner().equals("java.lang.Object");
      if (isFixed || member.owner().has(Modifiers.FINAL)) {
        return Optional.empty();
      }
      List<Overriding> overriding = overriding(method);
      if (overriding.isEmpty()) {
        return isOpen(method)
            ? Optional.of(found(call, Certainty.POSSIBLE, Optional.empty(), ""))
            : Optional.empty();
      }
      Overriding worst = overriding.stream().max(Comparator.comparing(this::danger)).orElseThrow();
      return Optional.of(found(call, danger(worst), worst.location(), Words.named(worst.type())));
    }

    private static OverridableCall found(
        OwnCalls.OwnCall call,
        Certainty certainty,
        Optional<Location> overriding,
        String subclass) {
      return new OverridableCall(
          call.method(), call.start(), call.location(), certainty, overriding, subclass);
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
              .filter(it -> OwnCalls.isSame(types, it, method))
              .forEach(it -> found.add(new Overriding(type, it)));
          pending.addAll(types.sourceSubtypes(type.name()));
        }
      }
      return found;
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

    private static boolean isOnObject(Expression.Call call) {
      return call.scope().isEmpty()
          || (call.scope().get() instanceof Expression.This self && self.qualifier().isEmpty());
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
