package org.eclipse.collections.api.ordered;

import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.block.procedure.Procedure;

public interface ReversibleIterable<T> extends RichIterable<T> {
  void reverseForEach(Procedure<? super T> procedure);
}
