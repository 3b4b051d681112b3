package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Cuts computations that need their own result, as the supertypes of {@code class A extends A.B}. A
 * result that hangs on a cut further out depends on where the question started; such results must
 * not be remembered, so that answers do not depend on the order of questions.
 */
final class CycleGuard {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private final ThreadLocal<Trail> trails = ThreadLocal.withInitial(Trail::new);

  /** The computations that are under way on one thread, outermost first. */
  private static final class Trail {
    final List<Object> keys = new ArrayList<>();
    int outermostCut = NOWHERE;
  }

  /**
   * Computes something once per key and thread at a time.
   *
   * @param key compared by identity
   * @param whenCut gives the answer if the computation of this key is under way
   * @param remember is given the result if that depends on no cut further out
   */
  <T> T compute(Object key, Supplier<T> computation, Supplier<T> whenCut, Consumer<T> remember) {
    Trail trail = trails.get();
    int depth = trail.keys.size();
    for (int i = 0; i < depth; i++) {
      if (trail.keys.get(i) == key) {
        trail.outermostCut = Math.min(trail.outermostCut, i);
        return whenCut.get();
      }
    }
    trail.keys.add(key);
    try {
      T result = computation.get();
      if (trail.outermostCut >= depth) {
        trail.outermostCut = NOWHERE;
        remember.accept(result);
      }
      return result;
    } finally {
      trail.keys.remove(depth);
    }
  }

  /** Says whether what was computed last on this thread may be remembered. */
  boolean isWhole() {
    return trails.get().outermostCut == NOWHERE;
  }
}
