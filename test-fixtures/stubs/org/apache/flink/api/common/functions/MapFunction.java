package org.apache.flink.api.common.functions;

import java.io.Serializable;

/** Stand-in for Flink 1.20. */
@FunctionalInterface
public interface MapFunction<T, O> extends Function, Serializable {
  O map(T value) throws Exception;
}
