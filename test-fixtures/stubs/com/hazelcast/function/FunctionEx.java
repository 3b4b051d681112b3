package com.hazelcast.function;

import java.io.Serializable;
import java.util.function.Function;

/** Stand-in for Hazelcast 5.5. */
@FunctionalInterface
public interface FunctionEx<T, R> extends Function<T, R>, Serializable {
  R applyEx(T t) throws Exception;

  @Override
  default R apply(T t) {
    try {
      return applyEx(t);
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }
}
