package org.apache.flink.streaming.api.datastream;

import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.functions.ProcessFunction;

/** Stand-in for Flink 1.20; it is not serializable. */
public abstract class DataStream<T> {
  public abstract <R> DataStream<R> map(MapFunction<T, R> mapper);

  public abstract DataStream<T> filter(FilterFunction<T> filter);

  public abstract <K> DataStream<T> keyBy(KeySelector<T, K> key);

  public abstract <R> DataStream<R> process(ProcessFunction<T, R> processFunction);
}
