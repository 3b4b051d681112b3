package io.github.wireworthy.types;

import java.util.List;
import java.util.function.Supplier;

/**
 * The bounds of a type variable, resolved when first asked for, because they may mention the
 * variable itself ({@code E extends Enum<E>}). All bounds are equal to each other, so that type
 * variables compare by owner and name.
 */
public final class Bounds {

  private final Supplier<List<Type>> resolver;
  private volatile List<Type> types = List.of();

  public Bounds(Supplier<List<Type>> resolver) {
    this.resolver = resolver;
  }

  /** The bounds, at least one. */
  public List<Type> types() {
    if (types.isEmpty()) {
      types = List.copyOf(resolver.get());
    }
    return types;
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
