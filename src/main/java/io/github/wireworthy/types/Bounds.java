package io.github.wireworthy.types;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The bounds of a type variable, resolved when first asked for, because they may mention the
 * variable itself ({@code E extends Enum<E>}). All bounds are equal to each other, so that type
 * variables compare by owner and name.
 */
public final class Bounds {

  private final Supplier<List<Type>> resolver;
  private volatile List<Type> written = List.of();
  private volatile List<Type> types = List.of();

  public Bounds(Supplier<List<Type>> resolver) {
    this.resolver = resolver;
  }

  /**
   * The bounds, at least one. Variables that bound each other in a circle, which no compiler
   * accepts (JLS 4.4), are bounded by {@code Object}.
   */
  public List<Type> types() {
    if (types.isEmpty()) {
      types = isCircular() ? List.of(Type.ClassType.of("java.lang.Object")) : written();
    }
    return types;
  }

  private List<Type> written() {
    if (written.isEmpty()) {
      written = List.copyOf(resolver.get());
    }
    return written;
  }

  private boolean isCircular() {
    Set<Bounds> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Bounds> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      for (Type bound : open.pop().written()) {
        if (bound instanceof Type.TypeVariable variable && seen.add(variable.bounds())) {
          open.push(variable.bounds());
        }
      }
    }
    return seen.contains(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bounds;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
