package io.github.wireworthy.types;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when first asked for. Threads that race may compute it twice, but all
 * see the same one; no lock is held while it is computed, so values may depend on each other.
 */
public final class Lazy<T> implements Supplier<T> {

  /** Dropped, with all that it holds, as soon as the value is there. */
  private volatile @Nullable Supplier<T> supplier;

  private volatile @Nullable T value;

  public Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  @Override
  public T get() {
    T known = value;
    if (known != null) {
      return known;
    }
    Supplier<T> computation = supplier;
    return computation == null ? Objects.requireNonNull(value) : publish(computation.get());
  }

  private synchronized T publish(T computed) {
    T known = value;
    if (known != null) {
      return known;
    }
    value = computed;
    supplier = null;
    return computed;
  }
}
