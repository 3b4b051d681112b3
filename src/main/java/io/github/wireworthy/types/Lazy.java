package io.github.wireworthy.types;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when first asked for. Threads that race may compute it twice, but all
 * see the same one; no lock is held while it is computed, so values may depend on each other.
 */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> supplier;
  private volatile @Nullable T value;

  Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  @Override
  public T get() {
    T known = value;
    return known != null ? known : publish(supplier.get());
  }

  private synchronized T publish(T computed) {
    T known = value;
    if (known != null) {
      return known;
    }
    value = computed;
    return computed;
  }
}
