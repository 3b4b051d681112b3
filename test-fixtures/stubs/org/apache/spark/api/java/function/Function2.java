package org.apache.spark.api.java.function;

import java.io.Serializable;

/** Stand-in for Spark 3.5. */
@FunctionalInterface
public interface Function2<T1, T2, R> extends Serializable {
  R call(T1 v1, T2 v2) throws Exception;
}
