package org.apache.spark.api.java.function;

import java.io.Serializable;

/** Stand-in for Spark 3.5. */
@FunctionalInterface
public interface VoidFunction<T> extends Serializable {
  void call(T t) throws Exception;
}
