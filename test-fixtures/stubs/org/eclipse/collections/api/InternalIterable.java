package org.eclipse.collections.api;

import org.eclipse.collections.api.block.procedure.Procedure;

public interface InternalIterable<T> extends Iterable<T> {
  default void forEach(Procedure<? super T> procedure) {
    for (T each : this) {
      procedure.value(each);
    }
  }
}
