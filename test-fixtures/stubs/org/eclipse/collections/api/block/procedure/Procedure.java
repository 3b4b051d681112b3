package org.eclipse.collections.api.block.procedure;

import java.io.Serializable;
import java.util.function.Consumer;

public interface Procedure<T> extends Consumer<T>, Serializable {
  void value(T each);

  @Override
  default void accept(T each) {
    value(each);
  }
}
