package io.github.wireworthy.capture;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what of its enclosing instance the code of a class uses; javac keeps it all the same. */
final class OuterUse {

  private final TypeTable types;
  private final Captures captures;
  private final Set<String> inside = new HashSet<>();
  private Optional<String> used = Optional.empty();

  OuterUse(TypeTable types, Captures captures) {
    this.types = types;
    this.captures = captures;
  }

  /** The first member, class or {@code this} of an enclosing instance that is used. */
  Optional<String> of(TypeInfo type) {
    scan(type);
    return used;
  }

  private void scan(TypeInfo type) {
    if (used.isPresent() || type.declaration().isEmpty() || !inside.add(type.name())) {
      return;
    }
    type.declaration().get().members().forEach(member -> scan(types.of(member)));
    for (Body body : types.bodies(type)) {
      Traversal.of(body::children, new Uses(types.typing(body)));
    }
  }

  private boolean isOutside(Type receiver) {
    return receiver instanceof Type.ClassType named && !inside.contains(named.name());
  }

  private void use(String name) {
    if (used.isEmpty()) {
      used = Optional.of(name);
    }
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
        if (typing.meaningOf(name) instanceof Typing.Meaning.Field field
            && !field.field().has(Modifiers.STATIC)
            && field.receiverType().filter(type -> isOutside(type.asType())).isPresent()) {
          use(name.name());
        }
      } else if (expression instanceof Expression.Call call && call.scope().isEmpty()) {
        typing
            .invocation(call)
            .filter(invocation -> !invocation.method().has(Modifiers.STATIC))
            .filter(invocation -> isOutside(invocation.receiverType()))
            .ifPresent(invocation -> use(call.name()));
      } else if (expression instanceof Expression.This self && self.qualifier().isPresent()) {
        if (isOutside(typing.typeOf(self))) {
          use("this");
        }
      } else if (expression instanceof Expression.New creation && creation.outer().isEmpty()) {
        created(typing.resolve(creation.type()));
      }
    }

    /** Creating another inner class of the enclosing instance needs it. */
    private void created(Type type) {
      if (type instanceof Type.ClassType named && isOutside(type)) {
        types
            .find(named.name())
            .filter(captures::needsInstance)
            .ifPresent(inner -> use(inner.simpleName()));
      }
    }

    @Override
    public void type(TypeFact type) {
      scan(types.of(type));
    }
  }
}
