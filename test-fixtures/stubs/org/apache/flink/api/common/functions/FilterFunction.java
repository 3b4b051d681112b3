package org.apache.flink.api.common.functions;

import java.io.Serializable;

/** Stand-in for Flink 1.20. */
@FunctionalInterface
public interface FilterFunction<T> extends Function, Serializable {
  boolean filter(T value) throws Exception;
}
