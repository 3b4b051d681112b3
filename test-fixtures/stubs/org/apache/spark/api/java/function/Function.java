package org.apache.spark.api.java.function;

import java.io.Serializable;

/** Stand-in for Spark 3.5. */
@FunctionalInterface
public interface Function<T1, R> extends Serializable {
  R call(T1 v1) throws Exception;
}
