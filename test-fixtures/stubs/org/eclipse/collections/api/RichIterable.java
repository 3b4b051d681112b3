package org.eclipse.collections.api;

import org.eclipse.collections.api.block.procedure.Procedure;

public interface RichIterable<T> extends InternalIterable<T> {
  void each(Procedure<? super T> procedure);
}
