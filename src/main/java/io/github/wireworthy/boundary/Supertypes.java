package io.github.wireworthy.boundary;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Looks upwards from a type, over what is known and what is only named. */
final class Supertypes {

  private final TypeSystem system;

  Supertypes(TypeSystem system) {
    this.system = system;
  }

  /** Whether a type is, or names among its supertypes, this one. */
  boolean is(Type type, String binaryName) {
    return system.isSubtype(type, binaryName) == TypeSystem.Answer.YES;
  }

  /** The first answer that a type or a supertype of it has, nearest types first. */
  <T> Optional<T> first(Type type, Function<String, Optional<T>> answer) {
    Deque<Type> pending = new ArrayDeque<>(Set.of(type));
    Set<Type> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      Type next = pending.poll();
      if (!seen.add(next)) {
        continue;
      }
      Optional<T> found = Optional.empty();
      if (next instanceof Type.ClassType named) {
        found = answer.apply(named.name());
        pending.addAll(system.directSupertypes(named));
      } else if (next instanceof Type.Unknown unknown) {
        found = answer.apply(unknown.name());
      } else if (next instanceof Type.Intersection intersection) {
        pending.addAll(intersection.parts());
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
