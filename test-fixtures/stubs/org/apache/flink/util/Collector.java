package org.apache.flink.util;

/** Stand-in for Flink 1.20. */
public interface Collector<T> {
  void collect(T record);
}
